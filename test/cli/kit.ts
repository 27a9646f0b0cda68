import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { runCommand } from "../../src/cli/command";
import { Inspector } from "../../src/cli/inspector";
import type { Inspectors } from "../../src/cli/scan";
import { atLength } from "../atLength";

/** The program from the checkout; it builds itself where it isn't built. */
export const program = join(__dirname, "../../tools/run-cli.mjs");

/** What a run of the program came to. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function start(
  path: string,
  folder: string,
  args: readonly string[],
  input: string | null,
  env: Readonly<Record<string, string>>,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: [input === null ? "ignore" : "pipe", "pipe", "pipe"],
    });
    const said = { out: "", error: "" };
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (said.out += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (said.error += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...said }));
    child.stdin?.end(input ?? "");
  });
}

/** What the checkout's program has built. To look each time whether it still is what the sources say takes a fifth of a start. */
const built = join(__dirname, "../../dist/cli/main.js");
let building: Promise<Run> | null = null;

/** Runs the program in a folder, as it is built. `input` is given on standard input; `env` is put into its environment. */
export async function run(
  folder: string,
  args: readonly string[],
  input: string | null = null,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  building ??= start(program, folder, ["--help"], null, {});
  const { code, error } = await building;
  if (code !== 0) throw new Error(error);
  return start(built, folder, args, input, env);
}

/** Inspects in this process, one message after the other, where the program has threads. */
function inspectors(): Inspectors {
  let inspector: Inspector | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return {
    setUp: (setup) => void (inspector = new Inspector(setup, undefined, null)),
    run(task) {
      const result = last.then(() => {
        if (inspector === null) throw new Error("a message came before the setup");
        return inspector.inspect(task);
      });
      last = result.catch(() => undefined);
      return result;
    },
    close: () => Promise.resolve(),
  };
}

/** Runs a command in this process, in a folder, and without threads: as {@link run} does. */
export async function runHere(
  folder: string,
  args: readonly string[],
  input: string | null = null,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const said = { out: "", error: "" };
  const before = { folder: process.cwd(), env: process.env };
  process.chdir(folder);
  process.env = { ...before.env, ...env };
  try {
    const code = await runCommand(args, {
      stdin: () => Readable.from(input === null ? [] : [Buffer.from(input)]),
      out: async (text) => void (said.out += text),
      error: (line) => void (said.error += `${line}\n`),
      color: false,
      progress: false,
      start: inspectors,
    });
    return { code, ...said };
  } finally {
    process.chdir(before.folder);
    process.env = before.env;
  }
}

/** Runs the program in the soak, and otherwise its command in this process: a start, and that of a thread, take a second. */
export const runEither = atLength(run, runHere);

/**
 * Makes temporary folders for the tests of a file, and takes them away after them.
 * @returns Makes one with these files, by path within it.
 */
export function temporaryFolders(): (files?: Readonly<Record<string, string | Uint8Array>>) => string {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return (files = {}) => {
    const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
    made.push(folder);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  };
}

/** One line of JSON output, as far as tests look at it. */
export interface Line {
  readonly file: string;
  readonly index: number;
  readonly message: { readonly subject: string | null };
  readonly verdict: string;
  readonly destinations: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly unread: readonly { readonly name: string; readonly reason: string }[];
}

/** The output of `--format json`, which must be one object a line and nothing else. */
export function linesOf({ out }: Run): readonly Line[] {
  if (out === "") return [];
  if (!out.endsWith("\n")) throw new Error("the last line has no end");
  return out
    .slice(0, -1)
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

/** Where each line comes from: `file#index`. */
export function places(result: Run): readonly string[] {
  return linesOf(result).map(({ file, index }) => `${file}#${index}`);
}

/** A message that no one need look at. */
export function quiet(subject = "Lunch"): string {
  return [
    "From: Tom Ashworth <tom@example.org>",
    "To: Priya Nair <priya@harbour.example>",
    `Subject: ${subject}`,
    "Date: Mon, 05 Oct 2026 10:00:00 +0000",
    `Message-ID: <${subject.replace(/\W/g, "-")}@example.org>`,
    "",
    "Shall we meet at noon by the canal?",
    "",
  ].join("\r\n");
}

/** A known supplier asks to be paid on an account that is on no record, from a domain one letter off. */
export const theft = [
  "From: Katrin Lohmann <katrin.lohmann@nordwlnd-stahl.de>",
  "To: Priya Nair <priya@harbour.example>",
  "Subject: Invoice 4711, new bank account",
  "Date: Mon, 05 Oct 2026 10:00:00 +0000",
  "Message-ID: <4711@nordwlnd-stahl.de>",
  "",
  "Dear Priya,",
  "",
  "our bank account has changed. Please pay invoice 4711 to our new account:",
  "",
  "Nordwind Stahlbau GmbH",
  "IBAN: DE07 1001 0010 0140 8016 49",
  "",
  "Kind regards",
  "Katrin Lohmann",
  "Nordwind Stahlbau GmbH",
  "",
].join("\r\n");

/** The supplier that {@link theft} speaks for. */
export const suppliers = [
  "id,name,aliases,domains,emails,phones,country,tax_ids,accounts",
  "V1,Nordwind Stahlbau GmbH,Nordwind,nordwind-stahl.de,,+49 421 5550123,DE,,DE89370400440532013000",
  "",
].join("\n");
