import type { Actor } from "../../contract";

/** Columns that say who did something. */
export interface ByColumns {
  readonly by_oid: string;
  readonly by_name: string | null;
  readonly by_employee: string | null;
}

/** As a row stores the person. */
export const byColumns = ({ oid, name, employeeId }: Actor): ByColumns => ({
  by_oid: oid,
  by_name: name,
  by_employee: employeeId,
});

/** The person of a row. */
export const actorOf = ({ by_oid, by_name, by_employee }: ByColumns): Actor => ({
  oid: by_oid,
  name: by_name,
  employeeId: by_employee,
});

/** An actor that PostgreSQL can store. */
export function cleanActor({ oid, name, employeeId }: Actor): Actor {
  const each = (text: string | null): string | null => (text === null ? null : clean(text));
  return { oid: clean(oid), name: each(name), employeeId: each(employeeId) };
}

/** PostgreSQL stores no NUL and no lone surrogates. */
export function clean(text: string): string {
  return text.replace(/\0/g, "").replace(/\p{Cs}/gu, "\ufffd");
}

/** Whether PostgreSQL can store a text. */
export function isClean(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}
