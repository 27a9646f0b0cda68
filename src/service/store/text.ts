import type { Actor } from "../../contract";

/** Columns that say who did something. */
export type ByColumns = Who<"by"> & { readonly by_oid: string };

/** Columns that say who did what may not have been done. */
export type Who<Did extends string> = { readonly [Column in `${Did}_${"oid" | "name" | "employee"}`]: string | null };

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

/** The columns of one who did something besides making the row. */
export const whoColumns = <Did extends string>(did: Did, { oid, name, employeeId }: Actor) =>
  ({ [`${did}_oid`]: oid, [`${did}_name`]: name, [`${did}_employee`]: employeeId }) as Who<Did>;

/** Who did it, and when; null if no one did. */
export function deedOf<Did extends string>(did: Did, row: Who<Did>, at: Date | null) {
  const [oid, name, employeeId] = [row[`${did}_oid`], row[`${did}_name`], row[`${did}_employee`]];
  return oid === null || at === null ? null : { by: { oid, name, employeeId }, at: at.toISOString() };
}

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
