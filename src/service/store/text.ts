import type { Actor } from "../../contract";

/** A text as PostgreSQL can hold it: no NUL, and no half of a character. */
export function clean(text: string): string {
  return text.replace(/\0/g, "").replace(/\p{Cs}/gu, "\ufffd");
}

/** Whether a text is one that PostgreSQL could hold: none that isn't stands in a table. */
export function isClean(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

/** Who acts, as PostgreSQL can hold it. */
export function cleanActor({ oid, name, employeeId }: Actor): Actor {
  const each = (text: string | null): string | null => (text === null ? null : clean(text));
  return { oid: clean(oid), name: each(name), employeeId: each(employeeId) };
}
