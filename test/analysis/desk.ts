import {
  clues,
  defaultPolicy,
  judge,
  type DocumentText,
  type DocumentTexts,
  type MailItem,
  type Policy,
  type Report,
  type SupplierRecord,
} from "../../src/analysis";
import { memoryDirectory } from "../../src/suppliers";
import { read } from "./reading";
import { item, record } from "./signals/kit";

/** The account of the supplier, a stranger's, and a further one. */
export const own = "DE89 3704 0044 0532 0130 00";
export const fraudster = "DE02 1203 0000 0000 2020 51";
export const further = "DE75 5121 0800 1245 1261 99";

/** Two suppliers, a freight company in Hamburg and a cable maker in Bremen. */
export const nordwind = record({ taxIds: ["DE811128135"] });
export const kabel = record({
  id: "V2",
  name: "Weser Kabel GmbH",
  domains: ["weser-kabel.de"],
  accounts: [{ scheme: "iban", value: further.replace(/ /g, ""), bank: null }],
  taxIds: [],
});

/** The buyer. */
const policy: Policy = {
  ...defaultPolicy,
  organisation: {
    ...defaultPolicy.organisation,
    name: "Harbour & Lane Ltd",
    domains: ["harbourlane.co.uk"],
    accounts: [{ scheme: "iban", value: "GB29NWBK60161331926819", bank: null }],
  },
};

/** One text of a file. */
export function text(words: string, fields: Partial<DocumentText> = {}): DocumentText {
  return { name: "invoice.pdf", document: 0, layer: "text", page: 1, text: words, ...fields };
}

/** A message with some lines, from the supplier unless it says otherwise. */
export function mail(lines: string, fields: Partial<MailItem> = {}): MailItem {
  return item({
    subject: "Your documents",
    from: [{ name: "Katrin Lohmann", address: "katrin.lohmann@nordwind-spedition.de" }],
    to: [{ name: null, address: "ap@harbourlane.co.uk" }],
    bodies: { found: [{ type: "text", content: lines }], missing: [] },
    ...fields,
  });
}

/** Everything of a message that was judged. */
export interface Judged extends Report {
  /** Signals that found something. */
  readonly found: readonly string[];
  outcome(signal: string): string;
}

/** Reads and judges a message with what was read of its files. */
export async function judged(
  message: MailItem,
  documents: Partial<DocumentTexts>,
  suppliers: readonly SupplierRecord[] | null = [nordwind, kabel],
): Promise<Judged> {
  const facts = read(message, { found: [], missing: [], ...documents });
  const directory = suppliers === null ? null : memoryDirectory(suppliers);
  const records = directory === null ? ({ state: "notConfigured" } as const) : await directory.lookup(clues(facts));
  const report = judge(facts, records, policy, new Date("2026-10-05"));
  const said = new Map<string, string>(report.findings.map(({ signal, outcome }) => [signal, outcome]));
  return {
    ...report,
    found: report.findings.filter(({ outcome }) => outcome === "suspicious").map(({ signal }) => signal),
    outcome: (signal) => said.get(signal) ?? "none",
  };
}
