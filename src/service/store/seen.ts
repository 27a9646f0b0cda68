import type { Actor } from "../../contract";
import type { Sql } from "./connection/connect";
import { nowhere } from "./cursor";
import type { Store } from "./store";
import { clean, isClean } from "./text";

/** The cache is cleared beyond it. */
const maxPeople = 100_000;

/** Who looked something up on which day. */
export class Seen {
  #noted = new Set<string>();

  constructor(private readonly sql: Sql) {}

  /** Once per process. */
  async note({ oid, name }: Actor, day: string): Promise<void> {
    const key = `${day} ${oid}`;
    if (this.#noted.has(key)) return;
    if (this.#noted.size >= maxPeople) this.#noted = new Set();
    this.#noted.add(key);
    try {
      await this.sql`insert into remit_guard.last_seen (oid, day, name)
        values (${clean(oid)}, ${day}, ${name === null ? null : clean(name)}) on conflict do nothing`;
    } catch (error) {
      this.#noted.delete(key);
      throw error;
    }
  }

  /** With their latest names. */
  async coverage({ after, limit }: Parameters<Store["coverage"]>[0]): ReturnType<Store["coverage"]> {
    const last = after ?? "";
    if (!isClean(last)) throw nowhere();
    const rows = await this.sql<{ oid: string; name: string | null; first: string; last: string; days: bigint }[]>`
      select oid, (array_agg(name order by day desc))[1] as name, min(day)::text as first, max(day)::text as last,
        count(*) as days
      from remit_guard.last_seen where oid > ${last} group by oid order by oid limit ${limit + 1}`;
    const page = rows.slice(0, limit);
    return {
      items: page.map(({ oid, name, first, last: latest, days }) => ({
        ...{ oid, name },
        firstSeen: first,
        lastSeen: latest,
        days: Number(days),
      })),
      next: rows.length > limit ? (page.at(-1)?.oid ?? null) : null,
    };
  }
}
