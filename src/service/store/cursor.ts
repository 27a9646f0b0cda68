import { type Page, Refusal } from "./store";

/** 0 without a cursor. */
export function placeOf(cursor: string | null): bigint {
  if (cursor !== null && !/^\d{1,18}$/.test(cursor)) throw nowhere();
  return BigInt(cursor ?? 0);
}

/** For a list with the newest first: the end of all numbers without a cursor. */
export const placeBefore = (cursor: string | null): bigint => (cursor === null ? maxPlace : placeOf(cursor));

/** The largest bigint of PostgreSQL. */
export const maxPlace = 9_223_372_036_854_775_807n;

/** The parts of a composite cursor. */
export function partsOf(cursor: string | null): readonly string[] | null {
  if (cursor === null) return null;
  let parts: unknown;
  try {
    parts = JSON.parse(cursor);
  } catch {
    throw nowhere();
  }
  if (Array.isArray(parts) && parts.every((part): part is string => typeof part === "string")) return parts;
  throw nowhere();
}

/** For a cursor that no list gave. */
export function nowhere(): Refusal {
  return new Refusal("invalid-cursor", 400, "The cursor leads nowhere. Start the list again.");
}

/** The cursor after a row with a number. */
export const numberIn = ({ number }: { readonly number: bigint }): string => String(number);

/** @param rows one more than `limit` if the list goes on. @param placeIn the cursor after a row */
export function paged<Row, Item>(
  rows: readonly Row[],
  limit: number,
  placeIn: (last: Row) => string,
  itemOf: (row: Row) => Item,
): Page<Item> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(itemOf), next: rows.length > limit && last !== undefined ? placeIn(last) : null };
}
