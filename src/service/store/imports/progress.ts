import type { Actor, Done } from "../../../contract";
import type { Sql } from "../connection/connect";

/** Known only to the file's sender. */
export const ticketKey = (ticket: string, { oid }: Actor): string => JSON.stringify(["ticket", oid, ticket]);

/** Milliseconds. */
const pace = 500;

/** Outside the import's transaction so that others see it. */
export class Progress {
  #last = 0;
  #pending: Promise<void> = Promise.resolve();

  constructor(
    private readonly sql: Sql,
    private readonly id: string,
  ) {}

  /** Never throws. */
  note(done: number, total: number): void {
    const now = performance.now();
    if (now - this.#last < pace) return;
    this.#last = now;
    this.#pending = this.#pending
      .then(
        () => this.sql`insert into remit_guard.import_progress (import, done, total, at)
        values (${this.id}, ${done}, ${total}, now())
        on conflict (import) do update set done = excluded.done, total = excluded.total, at = excluded.at`,
      )
      .then(
        () => undefined,
        () => undefined,
      );
  }

  async end(): Promise<void> {
    await this.#pending;
    if (this.#last === 0) return;
    await this.sql`delete from remit_guard.import_progress where import = ${this.id}`.catch(() => undefined);
  }
}

/** Null if none is being read. */
export async function readTicket(sql: Sql, ticket: string, by: Actor): Promise<Done | null> {
  const [row] = await sql<{ done: bigint; total: bigint }[]>`
    select done, total from remit_guard.import_progress
    where import = ${ticketKey(ticket, by)} and at > now() - interval '1 minute'`;
  return row === undefined ? null : { done: Number(row.done), total: Number(row.total) };
}
