import { schemaVersion, migrate } from "../../../src/service/store/migrate";
import { openDatabase } from "../../../src/service/store/database";
import { latest } from "../../../src/service/store/migrations";
import type { Sql } from "../../../src/service/store/connection/connect";
import { databaseKit } from "../kit/kit";
import { atLength, every } from "../../atLength";

const kit = databaseKit();

/** Tables, columns, indexes, triggers and rights, as the catalogue has them. */
async function shape(sql: Sql): Promise<unknown> {
  const rows = await sql`
    select 'column' as what, table_name || '.' || column_name as name, data_type || is_nullable as how
      from information_schema.columns where table_schema = 'remit_guard'
    union all select 'index', indexname, indexdef from pg_indexes where schemaname = 'remit_guard'
    union all select 'right', table_name || grantee, string_agg(privilege_type, ',' order by privilege_type)
      from information_schema.role_table_grants where table_schema = 'remit_guard' group by table_name, grantee
    union all select 'trigger', tgname, pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal
    order by 1, 2`;
  return rows.map((row) => ({ ...row }));
}

/** From none on: each step is taken anyway. */
const versions = every(
  atLength(1, 4),
  Array.from({ length: latest + 1 }, (_, version) => version),
);

test("comes from each version to the same newest one", async () => {
  const shapes: unknown[] = [];
  for (const version of versions) {
    const sql = kit.open((await kit.fresh(false)).owner);
    if (version > 0) await migrate(sql, version);
    expect(await schemaVersion(sql)).toBe(version);
    await migrate(sql);
    expect(await schemaVersion(sql)).toBe(latest);
    shapes.push(await shape(sql));
  }
  for (const one of shapes) expect(one).toEqual(shapes[0]);
});

test("is done once when several processes start together", async () => {
  const { owner } = await kit.fresh(false);
  await Promise.all(Array.from({ length: 8 }, () => migrate(kit.open(owner, 1))));
  const sql = kit.open(owner);
  const rows = await sql<{ version: number }[]>`select version from remit_guard.migration order by version`;
  expect(rows.map(({ version }) => version)).toEqual(Array.from({ length: latest }, (_, at) => at + 1));
});

test("refuses a schema that is newer than the program", async () => {
  const addresses = await kit.fresh();
  await kit.open(addresses.owner)`insert into remit_guard.migration (version, name, at) values (99, 'later', now())`;
  await expect(openDatabase({ addresses })).rejects.toThrow(/version 99 by a newer Remit Guard/);
});

test("serves in a role that owns no table and can't touch the history", async () => {
  const addresses = await kit.fresh();
  const database = await openDatabase({ addresses });
  const { sql } = database;
  try {
    await sql`insert into remit_guard.history (number, at, by_oid, action, data_key, detail, hash)
      values (1, now(), 'a', 'b', 1, '', '')`;
    const owner = kit.open(addresses.owner);
    for (const by of [sql, owner]) {
      await expect(by`update remit_guard.history set action = 'c'`).rejects.toThrow(/denied|append-only/);
      await expect(by`delete from remit_guard.history`).rejects.toThrow(/denied|append-only/);
      await expect(by`truncate remit_guard.history`).rejects.toThrow(/denied|append-only/);
      await expect(by`delete from remit_guard.history_head`).rejects.toThrow(/denied|append-only/);
    }
    await expect(
      owner`set session_replication_role = replica`.then(() => owner`delete from remit_guard.history`),
    ).rejects.toThrow(/append-only/);
    await expect(sql`create table remit_guard.mine (a int)`).rejects.toThrow(/denied/);
    await expect(sql`drop table remit_guard.history`).rejects.toThrow(/owner/);
  } finally {
    await database.close();
  }
});
