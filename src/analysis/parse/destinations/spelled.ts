import { checkAccount, findAccounts, type Account } from "../../../accounts";
import { tries, type ReportCut } from "../../../codecs";
import { inDigits } from "./numerals";

/** An account that is written so that its digits aren't together. */
export interface Spelled {
  readonly account: Account;
  readonly start: number;
  readonly end: number;
}

const reach = 400;
const maxGapLength = 60;
const max = { anchors: 1_000, steps: 80 };

const anchor =
  /(?<![A-Za-z0-9])([A-Z]{2})(?:[\s,;:.=-]{0,4}(?:(?:[Cc]heck|[Cc]ontrol|[Cc]ontr[oô]le?|[Pp]r[uü]f|[Kk]ontrol|[Cc]l[ée])[\p{L}-]{0,12}(?: (?:digits?|key|code|number))?)?[\s,;:.=-]{0,4})(\d\d)(?=\D|\d)/gu;

const between =
  /^(?:iban|and|then|followed|by|is|the|first|second|third|fourth|last|rest|remaining|next|plus|part|parts|half|halves|piece|digits?|bank|code|name|branch|account|acct|number|no|nr|check|key|sort|und|dann|danach|gefolgt|von|teil|erster|zweiter|dritter|erste|zweite|dritte|hälfte|rest|ziffern?|blz|bankleitzahl|konto|kontonummer|kontonr|et|puis|suivi|de|du|la|le|partie|moitié|première|deuxième|seconde|banque|guichet|compte|clé|numéro|y|luego|seguido|parte|primera|segunda|mitad|banco|cuenta|número|e|poi|seguito|da|prima|seconda|metà|banca|conto|numero|en|daarna|gevolgd|door|deel|eerste|tweede|helft|rekening|rekeningnummer|metade|primeira|segunda|conta|i|potem|część|druga|pierwsza|połowa|numer|konta|rachunku|och|sedan|följt|av|del|första|andra|hälften|nummer|kontonummer|og|så|derefter|første|anden|andre|halvdel|ja|sitten|osa|ensimmäinen|toinen|puolet|tilinumero|a|pak|část|první|druhá|polovina|číslo|účtu)$/iu;

const bankWords =
  /iban|bank|banque|banc[ao]|konto|account|acct|compte|cuenta|conto|conta|rekening|rachun|tili|účt|uctu|payment|zahl|virement|überweis|transfer/i;

const counted =
  /(?:part|parts?|half|teil|hälfte|partie|moitié|parte|deel|del|část|część|osa|group|gruppe|block) ?#?\d{1,2}(?=\s{0,2}[:.)=-])|(?<!\d)\d{1,2}[.)](?= ?(?:part|half|teil|hälfte|partie|parte|deel|del|část|osa))/giu;

function isGap(text: string): boolean {
  if (text.length > maxGapLength) return false;
  const bare = text.replace(/\([^()\d]{0,40}\)|\[[^[\]\d]{0,40}\]/g, " ");
  return (bare.match(/[\p{L}]+/gu) ?? []).every((word) => between.test(word)) && (bare.match(/\n/g)?.length ?? 0) <= 3;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function readOn(text: string, tokens: readonly Token[], head: string, from: number, behind: number): Spelled | null {
  let steps = 0;
  const follow = (value: string, end: number, next: number): Spelled | null => {
    if ((steps += 1) > max.steps || value.length > 34) return null;
    const account: Account = { scheme: "iban", value, bank: null };
    if (value.length >= 15 && checkAccount(account) === true) return { account, start: from, end };
    const token = tokens[next];
    if (token === undefined) return null;
    const isDigits = /\d/.test(token.text);
    if (isDigits || /^[A-Z]{1,4}$/.test(token.text)) {
      if (!isGap(text.slice(end, token.start))) return null;
      const read = follow(value + token.text.toUpperCase(), token.end, next + 1);
      if (read !== null || isDigits) return read;
    }
    return follow(value, end, next + 1);
  };
  return follow(head, behind, 0);
}

function tokensAfter(text: string, from: number): Token[] {
  return Array.from(text.slice(from, from + reach).matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

function scattered(given: string, report: ReportCut): Spelled[] {
  const text = given.replace(counted, (part) => " ".repeat(part.length));
  const found: Spelled[] = [];
  const mayTry = tries(max.anchors, report);
  for (const match of text.matchAll(anchor)) {
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0) || !bankWords.test(text.slice(Math.max(0, start - 150), start + 250)))
      continue;
    if (!mayTry()) break;
    const head = `${match[1] ?? ""}${match[2] ?? ""}`;
    const behind = start + match[0].length;
    const read = readOn(text, tokensAfter(text, behind), head, start, behind);
    if (read !== null) found.push({ ...read, start });
  }
  return found;
}

type Known = Pick<Spelled, "start" | "end"> & Partial<Pick<Spelled, "account">>;

function isPartOf({ account, start, end }: Known, whole: Spelled): boolean {
  const isNumber = account?.scheme === "other" && account.bank === null;
  return isNumber && whole.account.scheme === "iban" && whole.start < start && end <= whole.end;
}

/** Accounts written apart or in words. @param known Those found as written. @param report Told where there are too many. */
export function findSpelled(text: string, known: readonly Known[], report: ReportCut): Spelled[] {
  const words = inDigits(text);
  const said =
    words === null
      ? []
      : [...findAccounts(words.text), ...scattered(words.text, report)].map(({ account, start, end }) => ({
          account,
          start: words.place(start),
          end: words.place(end),
        }));
  const apart = [...scattered(text, report), ...said];
  return apart.filter((whole, at) => {
    const before = [...known.filter((one) => !isPartOf(one, whole)), ...apart.slice(0, at)];
    return before.every(({ start, end }) => end <= whole.start || start >= whole.end);
  });
}
