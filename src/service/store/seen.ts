import type { Actor, SeenPerson } from "../../contract";
import type { Context } from "./context";
import { nowhere, paged } from "./cursor";
import type { Page, Query } from "./store";
import { clean, isClean } from "./text";

/** Who looked something up on which day. */
export async function noteLookup({ sql }: Context, { oid, name }: Actor, day: string): Promise<void> {
  await sql`insert into remit_guard.last_seen (oid, day, name)
    values (${clean(oid)}, ${day}, ${name === null ? null : clean(name)}) on conflict do nothing`;
}

/** With their latest names. */
export async function readCoverage({ sql }: Context, { after, limit }: Query): Promise<Page<SeenPerson>> {
  const last = after ?? "";
  if (!isClean(last)) throw nowhere();
  const rows = await sql<{ oid: string; name: string | null; first: string; last: string; days: bigint }[]>`
      select oid, (array_agg(name order by day desc))[1] as name, min(day)::text as first, max(day)::text as last,
        count(*) as days
      from remit_guard.last_seen where oid > ${last} group by oid order by oid limit ${limit + 1}`;
  return paged(
    rows,
    limit,
    ({ oid }) => oid,
    ({ oid, name, first, last: latest, days }) => ({
      ...{ oid, name },
      firstSeen: first,
      lastSeen: latest,
      days: Number(days),
    }),
  );
}
