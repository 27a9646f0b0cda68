import { sameAccount } from "../../accounts";
import type { Payment } from "../evidence/evidence";
import { destinationKey } from "../evidence/payments/payments";
import { isNearly, isRecognised } from "../parse/misread";
import { defineSignal } from "./define";
import { about, written } from "./shared";

type Source = readonly Payment[];

interface Disagreement {
  readonly strange: readonly Payment[];
  readonly other: Payment;
}

/** What no check digits speak for may be read wrongly, or be written otherwise at home. */
const isCertain = ({ kind, role, valid, source }: Payment): boolean =>
  kind === "account" && valid === true && (role === "payee" || role === "thirdParty") && source.part !== "hidden";

function isSame(one: Payment, other: Payment): boolean {
  if (destinationKey(one) === destinationKey(other)) return true;
  if (one.account !== null && other.account !== null && sameAccount(one.account, other.account)) return true;
  return (isRecognised(one) || isRecognised(other)) && isNearly(one, other);
}

/** A QR-IBAN leads to an account of the same bank under a number of its own: a bill's code has it, the letter has the account. */
function isPairOfBill(one: Payment, other: Payment): boolean {
  const schemes = new Set([one.account?.scheme, other.account?.scheme]);
  return (
    schemes.has("ch-qr-iban") && [one.country, other.country].every((country) => country === "CH" || country === "LI")
  );
}

const isOff = ({ onRecord }: Payment): boolean => onRecord !== true;

/** Two sources disagree if they share no account and not all are on record; a code also if it holds one more off record. */
function disagreement(code: Source, page: Source): Disagreement | null {
  const [other] = page;
  if (other === undefined) return null;
  const alone = code.filter((one) => !page.some((two) => isSame(one, two) || isPairOfBill(one, two)));
  if (alone.length === 0) return null;
  const further = alone.filter(({ onRecord }) => onRecord === false);
  if (further.length > 0) return { strange: further, other };
  if (alone.length < code.length) return null;
  const unknown = alone.filter(isOff);
  if (unknown.length > 0) return { strange: unknown, other };
  const strange = page.filter(isOff);
  const [first] = code;
  return strange.length === 0 || first === undefined ? null : { strange, other: first };
}

function sourcesOf(named: Source): { readonly page: Source; readonly codes: readonly Source[] } {
  const of = (...layers: Payment["source"]["layer"][]): Source =>
    named.filter(({ source }) => layers.includes(source.layer));
  return { page: of("text", "ocr"), codes: [of("xml"), of("qr")].filter((code) => code.length > 0) };
}

function isTold(named: Source): boolean {
  const { page, codes } = sourcesOf(named);
  return codes.length + Number(page.length > 0) > 1;
}

function within(named: Source): Disagreement | null {
  const { page, codes } = sourcesOf(named);
  const [first = [], second = []] = codes;
  if (page.length === 0) return disagreement(second, first);
  return disagreement(first, page) ?? disagreement(second, page);
}

function toldApart({ strange, other }: Disagreement): { readonly page: Payment; readonly embedded: Payment } | null {
  const [first = other] = strange;
  const isPage = ({ source: { layer } }: Payment): boolean => layer === "text" || layer === "ocr";
  if (isPage(first) === isPage(other)) return null;
  return isPage(first) ? { page: first, embedded: other } : { page: other, embedded: first };
}

function areKnown(text: Source, files: Source): boolean {
  return text.length > 0 && files.length > 0 && [...text, ...files].every(({ onRecord }) => onRecord !== null);
}

function between(text: Source, files: Source): Disagreement | null {
  const [first] = text;
  if (!areKnown(text, files) || first === undefined || text.some((one) => files.some((two) => isSame(one, two))))
    return null;
  const strange = files.filter(isOff);
  if (strange.length > 0) return { strange, other: first };
  const [file] = files;
  const wrong = text.filter(isOff);
  return wrong.length === 0 || file === undefined ? null : { strange: wrong, other: file };
}

/** Asks: does one source name a destination that another source of the same document, or the message next to it, doesn't? */
export const sourcesDisagree = defineSignal({
  id: "sources-disagree",
  group: "destination",
  needs: ["payments"],
  suspicious: {
    code: ["account", "accounts", "file", "page", "embedded"],
    data: ["account", "accounts", "file", "page", "embedded"],
    document: ["account", "accounts", "file", "other"],
    message: ["account", "accounts", "file", "other"],
  },
  clear: { agree: [] },
  check({ payments }, say) {
    const debited = payments.filter((one) => one.debited === true);
    const isDebited = (one: Payment): boolean =>
      debited.some((other) => other.document === one.document && isSame(other, one));
    const certain = payments.filter((one) => isCertain(one) && !isDebited(one));
    const files = certain.filter(({ document }) => document !== undefined);
    const text = certain.filter(({ source }) => source.part === "body");
    const documents = new Set(files.map(({ document }) => document));
    let compared = areKnown(text, files);
    for (const document of documents) {
      const named = files.filter((one) => one.document === document);
      compared ||= isTold(named);
      const found = within(named);
      if (found === null) continue;
      const { strange, other } = found;
      const file = other.source.name ?? "";
      const apart = toldApart(found);
      if (apart === null) return say.suspicious("document", about(strange, { file, other: written(other) }));
      const { page, embedded } = apart;
      const details = about(strange, { file, page: written(page), embedded: written(embedded) });
      return say.suspicious(embedded.source.layer === "qr" ? "code" : "data", details);
    }
    const found = between(text, files);
    if (found !== null) {
      const [first] = found.strange;
      const file = first?.source.name ?? found.other.source.name ?? "";
      return say.suspicious("message", about(found.strange, { file, other: written(found.other) }));
    }
    return compared ? say.clear("agree") : say.notApplicable();
  },
});
