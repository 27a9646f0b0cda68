import type { ImportRow, Change } from "../../../contract";
import { countryName, dayOf, fieldName, isCoded, put, spoken, valuesOf } from "../../shown";
import type { RegisterWords } from "../../messages";

const first: ReadonlySet<string> = new Set(["accounts", "shared_accounts", "other_destinations"]);
const follow: ReadonlySet<string> = new Set(["bank_changed_on", "phone_changed_on", "bank_verified_on"]);
const usual: Readonly<Record<string, string>> = { kind: "supplier", status: "active" };

/** What a row changes itself, most important first. */
export function ownChanges({ changes }: ImportRow): readonly Change[] {
  const own = changes.filter(({ field }) => !follow.has(field));
  return own.sort((a, b) => Number(first.has(b.field)) - Number(first.has(a.field)));
}

/** What changes with it: a line a field. */
export function followLines({ changes }: ImportRow, words: RegisterWords): readonly string[] {
  const day = (value: unknown): string => (typeof value === "string" ? dayOf(value, words.locale) : "");
  return changes
    .filter(({ field }) => follow.has(field))
    .map(({ field, from, to }) => {
      const parts = { field: fieldName(field, words), from: day(from), to: day(to) };
      const { change, changeFromNothing, changeToNothing } = words.history;
      return put(parts.from === "" ? changeFromNothing : parts.to === "" ? changeToNothing : change, parts);
    });
}

function shownOf({ field, to }: Change, words: RegisterWords): readonly string[] {
  if (typeof to !== "string") return valuesOf(field, to);
  if (field === "country") return [countryName(to, words.locale)];
  if (follow.has(field)) return [dayOf(to, words.locale)];
  return isCoded(field) ? [spoken(field, to, words)] : valuesOf(field, to);
}

/** A new supplier's facts, without the name and the defaults. */
export function factsOf(row: ImportRow, words: RegisterWords): readonly (readonly [string, readonly string[]])[] {
  return [...ownChanges(row), ...row.changes.filter(({ field }) => follow.has(field))]
    .filter(({ field, to }) => field !== "name" && usual[field] !== to)
    .map((change) => [fieldName(change.field, words), shownOf(change, words)] as const);
}
