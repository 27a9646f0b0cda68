import { closeSync, openSync, readFileSync, readdirSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { extractVisible, loadLanguages, noDocuments } from "../../src/analysis";
import { readActs } from "../../src/analysis/parse/acts";
import { prepareTexts, type PreparedTexts } from "../../src/analysis/parse/acts/text/prepareTexts";
import { segmentsOf, type Segment } from "../../src/analysis/reading/segments";
import { readMessage } from "../../src/mail/file";
import { readSets } from "./texts";

const usage = `node tools/segments.mjs --out FILE FOLDER...
Takes texts apart as the program does, for the trainer: a JSON object a line for each text, with its segments.

FOLDER holds sets of texts (training/mails) or messages (.eml, .msg), which are taken for ordinary mail.
`;

/** A segment for the trainer. */
interface Row {
  /** As readers of wording get it. */
  readonly text: string;
  readonly subject: boolean;
  /** It does what the text's kind says, as its writer marked it. */
  readonly marked: boolean;
  /** What the patterns read in it. */
  readonly acts: readonly string[];
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
const endings = /[.!?)"'\u201d:;,]+$/;

function isMarked({ quote }: Segment, marks: readonly string[]): boolean {
  const bare = quote.replace(endings, "");
  return bare.length > 2 && marks.some((mark) => mark.includes(bare) || quote.includes(mark));
}

async function rowsOf(spoken: PreparedTexts, marks: readonly string[]): Promise<readonly Row[]> {
  const { acts } = readActs(spoken, await loadLanguages(spoken.dictionaries));
  const flatMarks = marks.map(flat);
  return segmentsOf(spoken).map((segment): Row => {
    const { voice, isSubject, text, quote } = segment;
    const bare = quote.replace(endings, "");
    const own = acts.filter((act) => act.voice === voice && (act.quote.includes(bare) || quote.includes(act.quote)));
    return {
      text,
      subject: isSubject,
      marked: isMarked(segment, flatMarks),
      acts: [...new Set(own.map(({ kind }) => kind))],
    };
  });
}

const isMessage = (name: string): boolean => /\.(?:eml|msg)$/.test(name);

async function* messagesIn(folder: string): AsyncGenerator<object> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const name of names.filter(isMessage).sort()) {
    const item = await readMessage(new Uint8Array(readFileSync(join(folder, name))));
    const { spoken } = extractVisible(item, noDocuments, () => null);
    yield { id: name, set: "ordinary mail", lang: "", kind: "", segments: await rowsOf(spoken, []) };
  }
}

async function* textsIn(folder: string): AsyncGenerator<object> {
  for (const { id, set, lang, kind, subject, text, marks } of readSets(folder)) {
    const spoken = prepareTexts([{ lines: text.split("\n") }], subject);
    yield { id, set, lang, kind, segments: await rowsOf(spoken, marks) };
  }
}

/** The tool's command line. */
export async function main(args: readonly string[]): Promise<void> {
  const options = { out: { type: "string" }, help: { type: "boolean", default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help || values.out === undefined || positionals.length === 0) {
    process.stdout.write(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const file = openSync(values.out, "w");
  for (const folder of positionals) {
    const holdsMessages = readdirSync(folder, { recursive: true, encoding: "utf8" }).some(isMessage);
    for await (const row of holdsMessages ? messagesIn(folder) : textsIn(folder))
      writeSync(file, `${JSON.stringify(row)}\n`);
  }
  closeSync(file);
}
