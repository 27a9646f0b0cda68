import type { DocumentText } from "../../../src/analysis";
import type { MadeAccount } from "../accounts";
import { say, type Base } from "../base";
import type { Random } from "../random";
import { accountLines, cut } from "../message/written";
import { anyAuthor } from "./impostor";
import type { AttackKind } from "./kind";
import { by, newAccount, offRecord } from "./parts";

const file = { name: "invoice.pdf", document: 1_000 } as const;

/** An invoice's page with an account. */
export function pageOf(
  random: Random,
  { phrases, places, supplier }: Pick<Base, "phrases" | "places" | "supplier">,
  account: MadeAccount,
): DocumentText {
  const lines = accountLines(random, phrases, account, supplier.name).replaceAll(cut, " ");
  const text = [supplier.name, say(random, phrases.invoice.subject, places), places.amount ?? "", lines].join("\n");
  return { ...file, layer: "text", page: 1, text };
}

/** What a program reads of it: an embedded e-invoice, or a payment code. Of IBANs alone: others have more labels. */
export function dataOf(
  { places, supplier }: Pick<Base, "places" | "supplier">,
  account: MadeAccount,
  layer: "xml" | "qr",
): DocumentText {
  const text = `Payee: ${supplier.name}\nIBAN: ${account.value}\nAmount: ${places.amount ?? ""}\nReference: ${places.invoice ?? ""}`;
  return { ...file, layer, page: layer === "qr" ? 1 : null, text };
}

interface Sheets {
  readonly papers: readonly DocumentText[];
  readonly hidden?: true;
  readonly disagree?: true;
}

/** How a file can carry the fraudster's account; null where the accounts don't lend themselves to it. */
type Carrier = (random: Random, base: Base, own: MadeAccount, fraudster: MadeAccount) => Sheets | null;

const areIbans = (...accounts: readonly MadeAccount[]): boolean => accounts.every(({ scheme }) => scheme === "iban");

const carriers: Readonly<Record<string, Carrier>> = {
  page: (random, base, _, fraudster) => ({ papers: [pageOf(random, base, fraudster)] }),
  picture: (random, base, _, fraudster) =>
    areIbans(fraudster) ? { papers: [{ ...pageOf(random, base, fraudster), layer: "ocr" }] } : null,
  hidden: (random, base, own, fraudster) => ({
    papers: [pageOf(random, base, own), { ...pageOf(random, base, fraudster), hidden: true }],
    hidden: true,
  }),
  data: (random, base, own, fraudster) =>
    areIbans(own, fraudster)
      ? { papers: [pageOf(random, base, own), dataOf(base, fraudster, "xml")], disagree: true }
      : null,
  code: (random, base, own, fraudster) =>
    areIbans(own, fraudster)
      ? { papers: [pageOf(random, base, own), dataOf(base, fraudster, "qr")], disagree: true }
      : null,
  pageBesideData: (random, base, own, fraudster) =>
    areIbans(own, fraudster)
      ? { papers: [pageOf(random, base, fraudster), dataOf(base, own, "xml")], disagree: true }
      : null,
};

/** Another account in a file that came with the mail, in each of the ways in which a file can name one. */
export const documentAttacks: readonly AttackKind[] = Object.entries(carriers).map(([carrier, carry]) => ({
  id: `document/${carrier}`,
  on: "asking",
  real: false,
  make: (random, base) => {
    const [own] = base.supplier.accounts;
    const sheets = own === undefined ? null : carry(random, base, own, newAccount(random, base));
    if (sheets === null) return null;
    const { papers, hidden = false, disagree = false } = sheets;
    return by(
      base,
      anyAuthor(random, base),
      { papers },
      { asks: "pay", destination: offRecord(base), hidden, disagree },
      `An account off the record in an attached invoice: ${carrier}`,
    );
  },
}));
