import type { Actor, SeenPerson } from "../../contract";
import { type Context, type Page, type Query, clean, isClean } from "./store";
import { nowhere, paged } from "./cursor";

/** Who looked something up on which day. */
export async function noteLookup({ sql }: Context, { oid, name }: Actor, day: string): Promise<void> {
  await sql`insert into remit_guard.last_seen (oid, day, name)
    values (${clean(oid)}, ${day}, ${name === null ? null : clean(name)}) on conflict do nothing`;
}

/** With their latest names. */
export async function readCoverage({ sql }: Context, { after, limit }: Query): Promise<Page<SeenPerson>> {
  const last = after ?? "";
  if (!isClean(last)) throw nowhere();
  const rows = await sql<(Omit<SeenPerson, "days"> & { days: bigint })[]>`
      select oid, (array_agg(name order by day desc))[1] as name, min(day)::text as "firstSeen", max(day)::text as "lastSeen",
        count(*) as days
      from remit_guard.last_seen where oid > ${last} group by oid order by oid limit ${limit + 1}`;
  const people = rows.map((row) => ({ ...row, days: Number(row.days) }));
  return paged(
    people,
    limit,
    ({ oid }) => oid,
    (person) => person,
  );
}
