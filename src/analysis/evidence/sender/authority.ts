import { once } from "../../../names";
import type { Act } from "../../facts";
import { languageProfiles } from "../../language";
import { foldWord } from "../../parse/acts/text/fold";
import type { Address } from "../../item";
import { folded } from "../request/opener";

/** Words of a text that are looked at, and claims in it. */
const mostWords = 600;
const mostClaims = 20;
/** Lines at the end in which a role alone is the author's. */
const signatureLines = 6;

/** A bill, or a fee of their own: whoever serves us sends one. */
const ownBill =
  /invoice|\bbills?\b|\bfees?\b|rechnung|honor[aá]r|factur|honoraires|fattur|onorari|parcella|fatura|honorários|faktur|arvode|lasku|palkkio/iu;
/** Between a claim and a role these make the role another's: "I am writing to your CFO". */
const another =
  / (?:to|with|cc|by|from|[a-z]+ing|an|mit|von|bei|avec|par|con|por|met|door|aan|com|z|s|med|till|til|av|af|via)(?= |$)/;

interface Phrases {
  readonly claimed: RegExp;
  readonly alone: RegExp;
}

const formsOf = (list: string): string =>
  list
    .split(/,\s+/)
    .map((form) => form.split(/\s+/).map(foldWord).join(" "))
    .join("|");

/** Of each language: a claim, at most three words, and a role. The forms are our own words, and hold nothing but letters. */
const phrases = once(() =>
  languageProfiles.map(({ authority: { leads, serves, claims } }): Phrases => {
    const roles = `(${formsOf(leads)})|(${formsOf(serves)})`;
    return {
      claimed: new RegExp(` (?:${formsOf(claims)})((?: [^ ]{1,30}){0,3}?) (?:[a-z]{1,5}')?(?:${roles})(?= )`, "g"),
      alone: new RegExp(` (?:${roles})(?= )`),
    };
  }),
);

interface Role {
  readonly role: string;
  readonly serves: boolean;
}

function roleIn(match: RegExpMatchArray | null, at: number): Role | null {
  const role = match?.[at] ?? match?.[at + 1];
  return role === undefined ? null : { role, serves: match?.[at] === undefined };
}

/** Roles that a text claims for its author. */
function claimedIn(lines: readonly string[]): readonly Role[] {
  const { text } = folded(lines, mostWords);
  return phrases().flatMap(({ claimed }) =>
    [...text.matchAll(claimed)]
      .slice(0, mostClaims)
      .flatMap((match) => (another.test(match[1] ?? "") ? [] : (roleIn(match, 2) ?? []))),
  );
}

/** Roles that a name, or a short line of a signature, shows. */
function shownIn(line: string): readonly Role[] {
  const { text, count } = folded([line], mostWords);
  return count > 8 ? [] : phrases().flatMap(({ alone }) => roleIn(alone.exec(text), 1) ?? []);
}

/**
 * The role by which a stranger who asks for money claims authority over the reader; null where they claim none. Whoever
 * serves us, and asks for a bill of their own to be paid, claims nothing. In a signature, where any firm's head has one, a
 * role counts only beside words that press.
 */
export function authorityOf(
  { name }: Pick<Address, "name">,
  lines: readonly string[],
  acts: readonly Act[],
  presses: boolean,
): string | null {
  const asked = acts.filter(({ kind, stated }) => kind === "askPay" && stated !== true);
  const billed = asked.length > 0 && asked.every(({ quote }) => ownBill.test(quote));
  const signature = lines.filter((line) => line.trim() !== "").slice(-signatureLines);
  const shown = [...shownIn(name ?? ""), ...(presses ? signature.flatMap(shownIn) : [])];
  const counts = [...claimedIn(lines), ...shown.filter(() => !billed)].find(({ serves }) => !serves || !billed);
  return counts?.role ?? null;
}
