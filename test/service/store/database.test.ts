import { openDatabase } from "../../../src/service/store/database";
import type { Addresses } from "../../../src/service/store/embedded";
import { databaseKit } from "../kit/kit";

// It alters a role.
const kit = databaseKit({ ownServer: true });

/** An address as DATABASE_URL has it, of a login role that is made for it. */
async function login(addresses: Addresses, name: string, options: string): Promise<string> {
  const owner = kit.open(addresses.owner);
  await owner.unsafe(`create role ${name} login password 'pass' ${options}`);
  if (!("port" in addresses.owner)) throw new Error("no port");
  const { port, database } = addresses.owner;
  await owner.unsafe(`grant create on database ${database} to ${name}`);
  return `postgres://${name}:pass@127.0.0.1:${port}/${database}`;
}

async function servesAs(options: { url: string; ownerUrl?: string }): Promise<unknown> {
  const database = await openDatabase(options);
  const { sql } = database;
  try {
    const [row] = await sql`select current_user as role, session_user as login,
      (select string_agg(distinct tableowner, ',') from pg_tables where schemaname = 'remit_guard') as owner`;
    await expect(sql`insert into remit_guard.migration_lock default values`).rejects.toThrow(/denied/);
    return { ...row };
  } finally {
    await database.close();
  }
}

test("with DATABASE_URL alone it migrates as that user, and serves in a role that owns nothing", async () => {
  const addresses = await kit.fresh(false);
  const url = await login(addresses, "alone", "createrole");
  // What PostgreSQL gives anyone who makes a role. Here it is already, as it is the whole server's.
  await kit.open(addresses.owner)`grant remit_guard_service to alone with admin true, inherit false, set false`;
  const expected = { role: "remit_guard_service", login: "alone", owner: "alone" };
  expect(await servesAs({ url })).toEqual(expected);
  expect(await servesAs({ url })).toEqual(expected);
});

test("with an owner next to it, that one owns the tables and the other serves", async () => {
  const addresses = await kit.fresh(false);
  const ownerUrl = await login(addresses, "owning", "createrole");
  const url = await login(addresses, "serving", "");
  // The role is already, made by somebody else: who owns the tables may not hand it out.
  await expect(openDatabase({ url, ownerUrl })).rejects.toThrow(/grant remit_guard_service to "serving"/);
  await kit.open(addresses.owner)`grant remit_guard_service to serving`;
  expect(await servesAs({ url, ownerUrl })).toEqual({ role: "remit_guard_service", login: "serving", owner: "owning" });
  // Once it is migrated, who serves needs no owner.
  expect(await servesAs({ url })).toEqual({ role: "remit_guard_service", login: "serving", owner: "owning" });
});

test("says who must migrate where the user may not", async () => {
  const addresses = await kit.fresh(false);
  const url = await login(addresses, "weak", "");
  await kit.open(addresses.owner).unsafe(`revoke create on database ${new URL(url).pathname.slice(1)} from weak`);
  await expect(openDatabase({ url })).rejects.toThrow(/may not make tables.*DATABASE_OWNER_URL/);
});

test("refuses to serve in a role that owns tables, or may do everything", async () => {
  const addresses = await kit.fresh();
  const owner = kit.open(addresses.owner);
  await owner`alter table remit_guard.history owner to remit_guard_service`;
  await expect(openDatabase({ addresses })).rejects.toThrow(/owns tables or may do everything/);
  await owner`alter table remit_guard.history owner to postgres`;
  await owner`alter role remit_guard_service superuser`;
  await expect(openDatabase({ addresses })).rejects.toThrow(/owns tables or may do everything/);
  await owner`alter role remit_guard_service nosuperuser`;
});
