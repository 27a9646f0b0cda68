import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generate, type Case } from "./generate";
import { judgeCase, type Judgement } from "./judge";
import { languages, type Language } from "./phrases";
import { realCases } from "./real";
import { missLine, missesOf, tablesOf } from "./table";
import { unreadWordings } from "./message/wordings";
import { policyFile, supplierFile } from "./world";

const usage = `npm run accuracy -- [options]
Makes attacks and honest mail from a seed, judges them with the real program, and writes docs/accuracy/generated.md.

  --seed TEXT       another seed than "1"
  --count N         messages; 2000 if not given
  --lang de,fr      these languages alone
  --kind TEXT       kinds whose name holds this alone (honest kinds begin with "honest/")
  --only N          the message of this number alone
  --misses          list each message that was called too little or too much
  --dump DIR        write those as .eml, with the supplier list and policy of each language
  --all             with --dump: the others as well
  --wordings        list the wordings that are not read for what they say, each by itself, and nothing else
  --mail DIR...     put the attacks into the messages (.eml) below these folders instead

docs/accuracy/generated.md is written where none but --misses and --dump is given.
`;

const options = {
  seed: { type: "string", default: "1" },
  count: { type: "string", default: "2000" },
  lang: { type: "string" },
  kind: { type: "string" },
  only: { type: "string" },
  misses: { type: "boolean", default: false },
  dump: { type: "string" },
  all: { type: "boolean", default: false },
  mail: { type: "string", multiple: true },
  wordings: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const introduction = (count: number, seed: string, version: string): string => `# Generated messages

A regression test, not a measure of accuracy: the attacks' sentences come from the same authors as the program.

Written by \`npm run accuracy\`; not by hand. ${count.toLocaleString("en-GB")} messages of seed "${seed}", judged by version ${version}.

No public collection of supplier fraud exists. So ordinary business mail is generated in 13 languages, and then changed as
fraudsters change it. Each attack comes with the mildest verdict that [the rules](../verdict.md) allow for what was put into it,
derived from that and not from what the program finds; each honest message with the most severe verdict that it may get.
The generator is in \`test/attacks/\`. To recreate any message: \`npm run accuracy -- --only NUMBER --dump FOLDER --all\`.

A percentage here is a share of generated messages, not of those in your mailbox.

`;

function dump(folder: string, { case: made, verdict }: Judgement): void {
  mkdirSync(folder, { recursive: true });
  const name = `${String(made.index).padStart(5, "0")}-${made.kind.replaceAll("/", "-")}-${made.language}-${verdict}`;
  writeFileSync(join(folder, `${name}.eml`), made.message);
  writeFileSync(join(folder, `suppliers-${made.language}.csv`), supplierFile(made.world));
  writeFileSync(join(folder, `policy-${made.language}.json`), policyFile(made.world));
}

async function judgeAll(cases: Iterable<Case> | AsyncIterable<Case>): Promise<Judgement[]> {
  const judged: Judgement[] = [];
  for await (const made of cases) judged.push(await judgeCase(made));
  return judged;
}

/** The tool's command line. The folder is the project's. */
export async function main(args: readonly string[], folder: string, version: string): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const chosen = values.lang
    ?.split(",")
    .filter((one): one is Language => (languages as readonly string[]).includes(one));
  if (values.wordings) {
    process.stdout.write(await unreadWordings(values.seed));
    return;
  }
  const { kind } = values;
  const plan = {
    seed: values.seed,
    ...(chosen === undefined ? {} : { languages: chosen }),
    ...(kind === undefined ? {} : { kinds: (id: string) => id.includes(kind) }),
  };
  const count = Number(values.count);
  const only = values.only === undefined ? undefined : Number(values.only);
  const folders = [...(values.mail ?? []), ...positionals];
  const judged = await judgeAll(
    folders.length > 0 ? realCases(folders, values.seed, count) : generate(plan, count, only),
  );
  const tables = tablesOf(judged);
  process.stdout.write(tables);
  if (values.misses)
    process.stdout.write(
      `\n${judged
        .filter(({ holds }) => !holds)
        .map(missLine)
        .join("\n")}\n`,
    );
  if (values.dump !== undefined) for (const one of judged) if (values.all || !one.holds) dump(values.dump, one);
  const whole =
    folders.length === 0 &&
    values.lang === undefined &&
    values.kind === undefined &&
    values.only === undefined &&
    values.seed === "1" &&
    values.count === "2000";
  if (whole) {
    mkdirSync(join(folder, "docs/accuracy"), { recursive: true });
    writeFileSync(
      join(folder, "docs/accuracy/generated.md"),
      `${introduction(count, values.seed, version)}${tables}\n## Misses\n\n${missesOf(judged)}`,
    );
  }
}
