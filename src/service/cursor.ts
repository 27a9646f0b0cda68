import { RequestFault } from "./faults/problem";
import type { Page } from "./store/store";

/** A cursor is valid for one list only. */
type List = "suppliers" | "imports" | "rows" | "history" | "chain" | "coverage" | "proposals" | "cases" | "health";

const maxCursorLength = 4_000;

/** Makes an opaque cursor of a place in a list. */
export function sealed(list: List, place: string): string {
  return Buffer.from(JSON.stringify([list, place])).toString("base64url");
}

/** @throws {RequestFault} if {@link sealed} didn't make it for this list */
export function opened(list: List, cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  try {
    const content: unknown =
      cursor.length > maxCursorLength ? null : JSON.parse(Buffer.from(cursor, "base64url").toString());
    const [of, place] = Array.isArray(content) && content.length === 2 ? (content as unknown[]) : [];
    if (of === list && typeof place === "string" && !place.includes("\0")) return place;
  } catch {
    // Reported below.
  }
  const errors = [{ parameter: "after", detail: "A cursor is expected, the `next` of the stretch before." }];
  throw new RequestFault(400, "invalid", "The request's query is not as expected.", {}, errors);
}

/** The cursor after a page; null at the end. */
export function nextOf(list: List, { next }: Page<unknown>): string | null {
  return next === null ? null : sealed(list, next);
}
