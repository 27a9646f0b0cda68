import type { DocumentText } from "../../../src/analysis";
import type { MadeAccount } from "../accounts";
import { say, type Base } from "../base";
import type { Dice } from "../dice";
import { accountLines, cut } from "../written";
import { anyAuthor } from "./impostor";
import type { AttackKind } from "./kind";
import { by, newAccount, offRecord } from "./parts";

const file = { name: "invoice.pdf", document: 1_000 } as const;

/** An invoice's page with an account. */
export function pageOf(
  dice: Dice,
  { phrases, places, supplier }: Pick<Base, "phrases" | "places" | "supplier">,
  account: MadeAccount,
): DocumentText {
  const lines = accountLines(dice, phrases, account, supplier.name).replaceAll(cut, " ");
  const text = [supplier.name, say(dice, phrases.invoice.subject, places), places.amount ?? "", lines].join("\n");
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

/** How a file can carry the thief's account; null where the accounts don't lend themselves to it. */
type Carrier = (dice: Dice, base: Base, own: MadeAccount, thief: MadeAccount) => Sheets | null;

const areIbans = (...accounts: readonly MadeAccount[]): boolean => accounts.every(({ scheme }) => scheme === "iban");

const carriers: Readonly<Record<string, Carrier>> = {
  page: (dice, base, _, thief) => ({ papers: [pageOf(dice, base, thief)] }),
  picture: (dice, base, _, thief) =>
    areIbans(thief) ? { papers: [{ ...pageOf(dice, base, thief), layer: "ocr" }] } : null,
  hidden: (dice, base, own, thief) => ({
    papers: [pageOf(dice, base, own), { ...pageOf(dice, base, thief), hidden: true }],
    hidden: true,
  }),
  data: (dice, base, own, thief) =>
    areIbans(own, thief) ? { papers: [pageOf(dice, base, own), dataOf(base, thief, "xml")], disagree: true } : null,
  code: (dice, base, own, thief) =>
    areIbans(own, thief) ? { papers: [pageOf(dice, base, own), dataOf(base, thief, "qr")], disagree: true } : null,
  pageBesideData: (dice, base, own, thief) =>
    areIbans(own, thief) ? { papers: [pageOf(dice, base, thief), dataOf(base, own, "xml")], disagree: true } : null,
};

/** Another account in a file that came with the mail, in each of the ways in which a file can name one. */
export const documentAttacks: readonly AttackKind[] = Object.entries(carriers).map(([carrier, carry]) => ({
  id: `document/${carrier}`,
  on: "asking",
  real: false,
  make: (dice, base) => {
    const [own] = base.supplier.accounts;
    const sheets = own === undefined ? null : carry(dice, base, own, newAccount(dice, base));
    if (sheets === null) return null;
    const { papers, hidden = false, disagree = false } = sheets;
    return by(
      base,
      anyAuthor(dice, base),
      { papers },
      { asks: "pay", destination: offRecord(base), hidden, disagree },
      `An account off the record in an attached invoice: ${carrier}`,
    );
  },
}));
