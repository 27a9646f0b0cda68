import { once } from "../../../names";
import type { Act } from "../../facts";
import { languageProfiles } from "../../language";
import { foldWord } from "../../parse/acts/text/fold";
import type { Address } from "../../item";

/** Words of a name, or of a line that is no more than a title. */
const titleWords = 8;
/** Lines at the end in which a role alone is the author's. */
const signatureLines = 6;

/** A bill, or a fee of their own, as any service provider sends. */
const ownBill =
  /invoice|\bbills?\b|\bfees?\b|rechnung|honor[aá]r|factur|honoraires|fattur|onorari|parcella|fatura|honorários|faktur|arvode|lasku|palkkio/iu;
/** Between a claim and a role these make the role another's: "I am writing to your CFO". */
const another =
  /^(?:to|with|cc|by|from|[a-z]+ing|an|mit|von|bei|avec|par|con|por|met|door|aan|com|z|s|med|till|til|av|af|via)$/;

interface Role {
  readonly role: string;
  readonly serves: boolean;
}

/** The forms of a list as words are compared, with a space at their end. */
const formsOf = (list: string): readonly string[] =>
  list.split(/,\s+/).map((form) => `${form.split(/\s+/).map(foldWord).join(" ")} `);

const phrases = once(() =>
  languageProfiles.map(({ leads, serves, claims }) => {
    const roles = (list: string, serving: boolean): Role[] => formsOf(list).map((role) => ({ role, serves: serving }));
    return { claims: formsOf(claims), roles: [...roles(leads, false), ...roles(serves, true)] };
  }),
);

/** Words between a claim and the role: "I am the new group CFO". */
const wordsBetween = 3;
const elided = /^[a-z]{1,5}'/;

/** The role that follows a place in a text, at once or after a few words that don't assign it to someone else. */
function roleAfter(text: string, place: number, roles: readonly Role[]): Role | undefined {
  let at = place;
  for (let between = 0; between <= wordsBetween; between += 1) {
    const next = text.indexOf(" ", at);
    if (next < 0) return undefined;
    const start = at + (elided.exec(text.slice(at, next))?.[0].length ?? 0);
    const found = roles.find(({ role }) => text.startsWith(role, at) || text.startsWith(role, start));
    if (found !== undefined) return found;
    if (another.test(text.slice(at, next))) return undefined;
    at = next + 1;
  }
  return undefined;
}

function wordsOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    line
      .split(/[^\p{L}\p{M}\p{N}'’`´\p{Cf}-]+/u)
      .filter((word) => word !== "")
      .map(foldWord),
  );
}

function claimedIn(lines: readonly string[]): readonly Role[] {
  const text = ` ${wordsOf(lines).join(" ")} `;
  const found: Role[] = [];
  for (const { claims, roles } of phrases()) {
    for (const claim of claims) {
      for (let at = text.indexOf(` ${claim}`); at >= 0; at = text.indexOf(` ${claim}`, at + 1)) {
        const role = roleAfter(text, at + 1 + claim.length, roles);
        if (role !== undefined) found.push(role);
      }
    }
  }
  return found;
}

function shownIn(line: string): readonly Role[] {
  const words = wordsOf([line]);
  const text = ` ${words.join(" ")} `;
  return words.length > titleWords
    ? []
    : phrases().flatMap(({ roles }) => roles.filter(({ role }) => text.includes(` ${role}`)));
}

/** The role by which a stranger who asks for money claims authority; in a signature only with words that press. Null: none. */
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
  return counts?.role.trim() ?? null;
}
