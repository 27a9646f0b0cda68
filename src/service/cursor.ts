import { RequestFault } from "./faults/problem";
import type { Page } from "./store/store";

/** A list that is given in stretches; a cursor of one list leads nowhere in another. */
export type List =
  "suppliers" | "imports" | "rows" | "history" | "chain" | "coverage" | "proposals" | "cases" | "health";

const maxCursorLength = 4_000;

/** The place in a list, as a client hands it back without knowing what it says. */
export function sealed(list: List, place: string): string {
  return Buffer.from(JSON.stringify([list, place])).toString("base64url");
}

/**
 * The place that a cursor names.
 * @throws {RequestFault} for one that {@link sealed} didn't make for this list.
 */
export function opened(list: List, cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  try {
    const content: unknown =
      cursor.length > maxCursorLength ? null : JSON.parse(Buffer.from(cursor, "base64url").toString());
    const [of, place] = Array.isArray(content) && content.length === 2 ? (content as unknown[]) : [];
    if (of === list && typeof place === "string" && !place.includes("\0")) return place;
  } catch {
    // Told below.
  }
  const errors = [{ parameter: "after", detail: "A cursor is expected, the `next` of the stretch before." }];
  throw new RequestFault(400, "invalid", "The request's query is not as expected.", {}, errors);
}

/** What a page's end hands to the client. */
export function nextOf(list: List, { next }: Page<unknown>): string | null {
  return next === null ? null : sealed(list, next);
}
