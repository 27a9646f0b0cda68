import { join } from "node:path";
import { parseArgs } from "node:util";
import { percent, rows } from "../attacks/table";
import { randomOf } from "../attacks/random";
import { barOf, judgeText, type Judged } from "./judge";
import { readerFrom } from "./reader";
import { missesOf, sharesTable } from "./tables";
import { readSets, type Text } from "./texts";

const usage = `npm run accuracy -- texts [options] [FOLDER...]
Judges what others wrote from a brief (training/mails, or these folders) with the real program.

  --set TEXT     the sets whose name holds this alone ("report/plain"); not given: those that teach nothing
  --lang de,fr   these languages alone
  --reader PATH  with the wording model of this folder (gate.bin, reader.bin) in place of the one that is shipped
  --no-reader    with the patterns alone
  --misses       list each text that was called too little or too much
  --disguised N  what is found of every Nth text that announces, in each of some disguises

docs/accuracy.md is written where none is given.
`;

const options = {
  set: { type: "string" },
  lang: { type: "string" },
  reader: { type: "string" },
  "no-reader": { type: "boolean", default: false },
  misses: { type: "boolean", default: false },
  disguised: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

/** What is known of those who wrote a set. */
const setting = `Each text was written from a brief (\`training/mails/briefs/\`) by a writer who had seen neither this program nor its tests
(a language model in most sets; see \`training/mails/README.md\`), and is judged as a message of a supplier on record, from their own proven mailbox, or of a colleague where the brief says so.
What no text holds is an account: the words alone decide. Announcing that bank details change or will follow, that a payment is
to stop, that another company or person is to be paid, reached or asked, must be at least \`verify\`; another way to pay,
a salary account and a payee that a colleague brings, at least \`caution\`. Ordinary mail beside them is a false alarm above
\`consistent\`.`;

/** Judges texts one by one. */
async function judgeAll(texts: readonly Text[], folder: string | undefined): Promise<readonly Judged[]> {
  const wording = folder === undefined ? null : await readerFrom(folder);
  const judged: Judged[] = [];
  for (const text of texts) judged.push(await judgeText(text, wording));
  return judged;
}

/** What is found of some texts that announce, in each disguise; of pictures in the languages that are read in them. */
async function disguisedTable(texts: readonly Text[], every: number, folder: string | undefined): Promise<string> {
  const { disguises } = await import("./disguises");
  const wording = folder === undefined ? null : await readerFrom(folder);
  const some = texts.filter(({ kind }) => barOf(kind)?.is === "atLeast").filter((_, at) => at % every === 0);
  const held = new Map<string, ReadonlySet<string>>();
  const lines: (readonly string[])[] = [];
  for (const [name, disguise] of Object.entries(disguises)) {
    const own = name === "in a picture" ? some.filter(({ lang }) => ["en", "de", "fr"].includes(lang)) : some;
    const found = new Set<string>();
    for (const text of own) {
      const disguised = await disguise(text, randomOf(`${name} ${text.id}`), texts);
      if ((await judgeText(text, wording, disguised)).holds) found.add(text.id);
    }
    held.set(name, found);
    const before = own.filter(({ id }) => held.get("as written")?.has(id)).length;
    lines.push([name, String(own.length), percent(before, own.length), percent(found.size, own.length)]);
  }
  return `${rows(["disguise", "texts", "as written", "disguised"], lines)}\n`;
}

const isReport = ({ text }: Judged): boolean => text.set.startsWith("report/");

/** The tables of all sets, and of those that teach nothing by kind and language. */
function tablesOf(judged: readonly Judged[]): string {
  const report = judged.filter(isReport);
  const names = [...new Set(report.map(({ text }) => text.set))].sort();
  const parts = names.flatMap((name) => {
    const here = report.filter(({ text }) => text.set === name);
    return [
      `### ${name}, by kind`,
      sharesTable("kind", here, ({ text }) => text.kind),
      `### ${name}, by language`,
      sharesTable("language", here, ({ text }) => text.lang),
    ];
  });
  return `${["### All sets", sharesTable("set", judged, ({ text }) => text.set), ...parts].join("\n\n")}\n`;
}

/** What the tool writes: a part of docs/accuracy.md, and by name pages next to it. */
export interface Written {
  readonly part: string;
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * The tool's command line.
 *
 * @param folder The project's.
 * @returns What is to be written; null where options ask for something else.
 */
export async function main(args: readonly string[], folder: string): Promise<Written | null> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(usage);
    return null;
  }
  const languages = values.lang?.split(",");
  const isAsked = (set: string): boolean =>
    values.set === undefined ? positionals.length > 0 || !set.startsWith("training/") : set.includes(values.set);
  const folders = positionals.length > 0 ? positionals : [join(folder, "training/mails")];
  const texts = folders
    .flatMap(readSets)
    .filter(({ set, lang }) => isAsked(set) && (languages?.includes(lang) ?? true));
  const reader = values["no-reader"] ? undefined : (values.reader ?? join(folder, "assets/reader"));
  if (values.disguised !== undefined) {
    process.stdout.write(await disguisedTable(texts, Number(values.disguised), reader));
    return null;
  }
  const judged = await judgeAll(texts, reader);
  const tables = tablesOf(judged);
  process.stdout.write(tables);
  if (values.misses) process.stdout.write(`\n${missesOf(judged)}`);
  if (
    positionals.length > 0 ||
    values.set !== undefined ||
    languages !== undefined ||
    values.misses ||
    values.reader !== undefined ||
    values["no-reader"]
  )
    return null;
  const sets = [...new Set(judged.filter(isReport).map(({ text }) => text.set))].sort();
  const pages = sets.map((set): [string, string] => {
    const here = judged.filter(({ text }) => text.set === set);
    return [`${set.replace("report/", "")}.md`, `# Misses and false alarms of ${set}\n\n${missesOf(here)}`];
  });
  const links = pages.map(([name]) => `[${name}](accuracy/${name})`).join(", ");
  return {
    part: `## Texts by others\n\n${setting}\n\n${tables}\nAll misses and false alarms: ${links}.\n\nReal mail, message by message: [real-mail.md](accuracy/real-mail.md). Texts in disguise: [disguised.md](accuracy/disguised.md).\n`,
    pages: new Map(pages),
  };
}
