import type { Sql } from "../../../src/service/store/connection/connect";
import type { Store } from "../../../src/service/store";

/** What a store knows of its database besides: after one of these, only a new store knows as little as it did. */
const remembering: ReadonlySet<string | symbol> = new Set(["close", "health", "healthRows", "noteLookup"]);

/** A store that says whether it still knows no more than a new one, whatever its database holds. */
export function watched(store: Store): { readonly store: Store; readonly isAsNew: () => boolean } {
  let isAsNew = true;
  const get = (target: Store, name: string | symbol): unknown => {
    if (remembering.has(name)) isAsNew = false;
    return Reflect.get(target, name);
  };
  return { store: new Proxy(store, { get }), isAsNew: () => isAsNew };
}

interface Trigger {
  readonly name: string;
  readonly of: string;
  readonly enabled: string;
}

/** The triggers as they are: some tests turn them off. */
const triggersOf = async (owner: Sql): Promise<readonly Trigger[]> =>
  owner<Trigger[]>`select tgname as name, tgrelid::regclass::text as of, tgenabled::text as enabled
    from pg_trigger where not tgisinternal order by tgname`;

/** Turns on again what was turned off. */
async function turnOn(owner: Sql, triggers: readonly Trigger[]): Promise<void> {
  const now = await triggersOf(owner);
  const off = triggers.filter(({ enabled }, at) => now[at]?.enabled !== enabled);
  const on = off.map(
    ({ name, of, enabled }) => `alter table ${of} enable ${enabled === "A" ? "always" : ""} trigger ${name};`,
  );
  if (on.length > 0) await owner.unsafe(on.join("\n"));
}

/**
 * Keeps what a database holds, next to it. To put that back takes a twentieth of what it takes to make another database and
 * to open a store over it.
 * @param owner signed in as the owner
 * @returns puts it back
 */
export async function keep(owner: Sql): Promise<() => Promise<void>> {
  const tables = await owner<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'remit_guard' and tablename not like 'migration%'`;
  const sequences = await owner<{ name: string; last: bigint | null }[]>`
    select sequencename as name, last_value as last from pg_sequences where schemaname = 'remit_guard'`;
  const triggers = await triggersOf(owner);
  const steps = tables.map(({ name }) => `delete from remit_guard.${name};`);
  const copies: string[] = [];
  for (const { name } of tables) {
    if ((await owner.unsafe(`select 1 from remit_guard.${name} limit 1`)).length === 0) continue;
    copies.push(`create table kept.${name} as table remit_guard.${name};`);
    steps.push(`insert into remit_guard.${name} overriding system value table kept.${name};`);
  }
  for (const { name, last } of sequences)
    steps.push(`perform setval('remit_guard.${name}', ${last ?? 1}, ${last !== null});`);
  await owner.unsafe(`
    create schema kept; ${copies.join("\n")}
    create function kept.put_back() returns void language plpgsql as $$ begin ${steps.join("\n")} end $$;
    do $do$ begin execute replace(pg_get_functiondef('remit_guard.refuse'::regproc), 'begin',
      'begin if tg_op = ''DELETE'' and current_setting(''kept.back'', true) = ''on'' then return old; end if;'); end $do$;`);
  return async () => {
    await turnOn(owner, triggers);
    await owner.begin(async (tx) => {
      await tx`select set_config('kept.back', 'on', true), set_config('lock_timeout', '5s', true)`;
      await tx`select kept.put_back()`;
    });
  };
}
