import type { Actor } from "../../contract";

/** PostgreSQL stores no NUL and no lone surrogates. */
export function clean(text: string): string {
  return text.replace(/\0/g, "").replace(/\p{Cs}/gu, "\ufffd");
}

/** Whether PostgreSQL can store a text. */
export function isClean(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}

/** An actor that PostgreSQL can store. */
export function cleanActor({ oid, name, employeeId }: Actor): Actor {
  const each = (text: string | null): string | null => (text === null ? null : clean(text));
  return { oid: clean(oid), name: each(name), employeeId: each(employeeId) };
}
