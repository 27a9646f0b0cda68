import type { Sql } from "./connection/connect";
import { codeOf, StartFault } from "../faults/startFault";
import { latest, migrations } from "./migrations";

/** Owns no table, and can't change history entries. */
export const serviceRole = "remit_guard_service";

const races = new Set(["23505", "42P06", "42P07", "42710", "XX000", "40001"]);

/** 0 without a schema. */
export async function schemaVersion(sql: Sql): Promise<number> {
  const [there] = await sql<{ there: boolean }[]>`
    select exists(select 1 from information_schema.tables where table_schema = 'remit_guard' and table_name = 'migration')
      as there`;
  // A role without rights sees no table; migrating reports that.
  if (there?.there !== true) return 0;
  const [row] = await sql<{ version: number }[]>`
    select coalesce(max(version), 0)::int as version from remit_guard.migration`;
  return row?.version ?? 0;
}

/** @throws {StartFault} if the schema is newer than this program */
export function checkVersion(version: number): void {
  if (version > latest)
    throw new StartFault(
      `The database was brought to version ${version} by a newer Remit Guard; this one knows ${latest}. Start the newer one, or restore a backup from before it.`,
    );
}

/** One transaction a step; safe when concurrent, by a row lock. @param sql as the owner. @param to the last step, for tests */
export async function migrate(sql: Sql, to: number = latest): Promise<void> {
  try {
    await again(() => makeRole(sql));
    await again(() => begin(sql));
    const from = await schemaVersion(sql);
    checkVersion(from);
    // Usually there is nothing to do.
    for (const { version, name, statements } of migrations.slice(from, to)) {
      await sql.begin(async (tx) => {
        await tx`select 1 from remit_guard.migration_lock for update`;
        const [row] = await tx<{ version: number }[]>`
          select coalesce(max(version), 0)::int as version from remit_guard.migration`;
        const current = row?.version ?? 0;
        checkVersion(current);
        if (current >= version) return;
        await tx.unsafe(statements);
        await tx`insert into remit_guard.migration (version, name, at) values (${version}, ${name}, now())`;
      });
    }
  } catch (error) {
    if (codeOf(error) !== "42501") throw error;
    throw new StartFault(
      `The database's user may not make tables. Name one who may in DATABASE_OWNER_URL, and run migrate; or let it: grant create on database … to ….`,
      error,
    );
  }
}

async function begin(sql: Sql): Promise<void> {
  const [there] = await sql`select 1 from information_schema.tables
    where table_schema = 'remit_guard' and table_name = 'migration_lock'`;
  if (there !== undefined) return;
  await sql.begin((tx) =>
    tx.unsafe(`
      create schema if not exists remit_guard;
      grant usage on schema remit_guard to ${serviceRole};
      create table if not exists remit_guard.migration (version int primary key, name text not null, at timestamptz not null);
      grant select on remit_guard.migration to ${serviceRole};
      create table if not exists remit_guard.migration_lock (one boolean primary key default true check (one));
      insert into remit_guard.migration_lock default values on conflict do nothing;
    `),
  );
}

/** Roles belong to the whole server, and may exist for another database. */
async function makeRole(sql: Sql): Promise<void> {
  const [role] = await sql`select 1 from pg_roles where rolname = ${serviceRole}`;
  if (role !== undefined) return;
  try {
    await sql.unsafe(`create role ${serviceRole}`);
  } catch (error) {
    if (codeOf(error) !== "42501") throw error;
    throw new StartFault(
      `The database's user may not make the role ${serviceRole}, in which the service works. Let somebody who may run: create role ${serviceRole}.`,
      error,
    );
  }
}

/** For conflicts with a concurrent one. */
export async function again<T>(step: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await step();
    } catch (error) {
      if (tries >= 20 || !races.has(codeOf(error) ?? "")) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * tries * Math.random()));
    }
  }
}
