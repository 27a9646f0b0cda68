import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatAccount } from "../../src/accounts";
import { defaultPolicy, type Verdict } from "../../src/analysis";
import { documentReader, inspect, type WordingPort } from "../../src/inspect";
import { readMessage } from "../../src/mail/file";
import { memoryDirectory, readPolicy, readSupplierFile } from "../../src/suppliers";
import { now } from "../attacks/base";
import { deskOf } from "../attacks/judge";
import { readCases } from "../mail/cases";
import { barOf, messageOf, supplierOf, worldIn } from "../wording/judge";
import { announcing, readSets, type Text } from "../wording/texts";
import type { Scene } from "./additions";
import type { Subject } from "./lowered";

const root = join(__dirname, "../..");
const readDocuments = documentReader({ ocr: true });

/** Ordinary texts of writers who knew the brief alone, by language. */
function ordinaryTexts(): ReadonlyMap<string, readonly string[]> {
  const byLanguage = new Map<string, string[]>();
  for (const { lang, kind, text } of readSets(join(root, "training/mails/training/ordinary"))) {
    if (kind !== "talk") continue;
    byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), text]);
  }
  return byLanguage;
}

let known: ReadonlyMap<string, readonly string[]> | null = null;

function proseIn(language: string): Pick<Scene, "ordinary" | "foreign"> {
  const all = (known ??= ordinaryTexts());
  return { ordinary: all.get(language) ?? [], foreign: all.get(language === "de" ? "fr" : "de") ?? [] };
}

const grave: ReadonlySet<string> = new Set(["caution", "verify", "stop"]);

/** The messages of test/mail that must warn. */
export async function attackSubjects(wording: WordingPort | null): Promise<readonly Subject[]> {
  const folder = join(root, "test/mail");
  const { records } = readSupplierFile(readFileSync(join(folder, "suppliers.csv")), "suppliers.csv");
  const read = readPolicy(readFileSync(join(folder, "policy.json"), "utf8"), { defaults: defaultPolicy });
  if ("errors" in read) throw new Error(read.errors.join("\n"));
  const directory = memoryDirectory(records);
  const cases = readCases(folder).filter(({ verdict }) => grave.has(verdict));
  return Promise.all(
    cases.map(async ({ case: id, file, now: clock, supplier }) => {
      const record = records.find((one) => one.id === supplier) ?? records[0];
      return {
        id,
        item: await readMessage(readFileSync(join(folder, file))),
        scene: {
          name: record?.name ?? "",
          email: record?.emails[0] ?? "",
          phone: record?.phones[0] ?? "",
          account: record?.accounts[0] === undefined ? "" : formatAccount(record.accounts[0]),
          ...proseIn("en"),
        },
        judge: (item) =>
          inspect(item, { directory, policy: read.policy, now: new Date(clock), readDocuments, wording }),
        bar: null,
      };
    }),
  );
}

/** Texts that announce, each as a message of a supplier or a colleague. `marks`: only the sentences that announce. */
export async function textSubjects(
  texts: readonly Text[],
  wording: WordingPort | null,
  only: "marks" | "text",
): Promise<readonly Subject[]> {
  return Promise.all(
    texts
      .filter(
        ({ kind, marks, subject }) =>
          announcing.some((one) => one === kind) && marks.some((mark) => !subject.includes(mark)),
      )
      .map(async (text): Promise<Subject> => {
        const { policy, directory } = deskOf(worldIn(text.lang));
        const said = text.marks.filter((mark) => !text.subject.includes(mark)).join(" ");
        const body = only === "marks" ? { subject: "8891", body: [{ text: said }], files: [] } : null;
        const { name, phone, people, accounts } = supplierOf(text);
        const bar: Verdict = barOf(text.kind)?.verdict ?? "caution";
        return {
          id: text.id,
          item: await readMessage(new TextEncoder().encode(messageOf(text, body))),
          scene: { name, phone, email: people[0].address, account: accounts[0]?.record ?? "", ...proseIn(text.lang) },
          judge: (item) => inspect(item, { directory, policy, now, readDocuments, wording }),
          bar,
        };
      }),
  );
}
