import type { SupplierRecord } from "../../../../src/analysis";
import type { Sql } from "../../../../src/service/store/connection/connect";
import { hashKey } from "../../../../src/service/store/list/indexed";
import { type IndexKey, indexRows, keyKind, slipKeys } from "../../../../src/suppliers";
import { differences } from "./differences";

/** What the tables of the index must hold. */
interface Tables {
  readonly lookup_key: Set<string>;
  readonly imitation: Set<string>;
  readonly word: Set<string>;
  readonly word_slip: Set<string>;
  readonly name_word: Set<string>;
  readonly totals: Set<string>;
}

type Placed = readonly (readonly [seq: bigint, record: SupplierRecord])[];

function tablesOf(placed: Placed, indexKey: Buffer): Tables {
  const hash = (key: IndexKey): string => String(hashKey(key, indexKey));
  const tables: Tables = {
    lookup_key: new Set(),
    imitation: new Set(),
    word: new Set(),
    word_slip: new Set(),
    name_word: new Set(),
    totals: new Set(),
  };
  const bearers = new Map<string, number>();
  let total = 0;
  for (const [seq, record] of placed) {
    const { keys, domains, names } = indexRows(record);
    for (const key of keys) tables.lookup_key.add(`${hash(key)} ${seq}`);
    for (const { domain, keys: own } of domains) for (const key of own) tables.imitation.add(`${hash(key)} ${domain}`);
    total += names.length;
    for (const [at, words] of names.entries()) {
      for (const word of new Set(words)) {
        bearers.set(word, (bearers.get(word) ?? 0) + 1);
        tables.name_word.add(`${hash([keyKind.token, word])} ${seq} ${at} ${words.length}`);
      }
    }
  }
  for (const [word, names] of bearers) {
    const key = hash([keyKind.token, word]);
    tables.word.add(`${key} ${word} ${names}`);
    for (const slip of slipKeys(word)) tables.word_slip.add(`${hash(slip)} ${word}`);
  }
  tables.totals.add(String(total));
  return tables;
}

async function stored(sql: Sql): Promise<Tables> {
  const all = async (table: string, columns: string): Promise<Set<string>> => {
    const found = new Set<string>();
    const query = sql.unsafe<{ row: string }[]>(
      `select concat_ws(' ', ${columns}) as row from remit_guard.${table} ${table === "word" ? "where names > 0" : ""}`,
    );
    await query.cursor(20_000, (rows) => rows.forEach(({ row }) => found.add(row)));
    return found;
  };
  return {
    lookup_key: await all("lookup_key", "key, supplier"),
    imitation: await all("imitation", "key, domain"),
    word: await all("word", "key, word, names"),
    word_slip: await all("word_slip", "key, word"),
    name_word: await all("name_word", "word, supplier, name, words"),
    totals: await all("totals", "names"),
  };
}

/** Where the tables of the index don't say exactly what follows from the records, in sentences; none when all is well. */
export async function indexFaults(sql: Sql, records: readonly SupplierRecord[], indexKey: Buffer): Promise<string[]> {
  const rows = await sql<{ seq: bigint; id: string }[]>`select seq, id from remit_guard.supplier`;
  const places = new Map(rows.map(({ id, seq }) => [id, seq]));
  const placed = records.flatMap((record) => {
    const seq = places.get(record.id);
    return seq === undefined ? [] : [[seq, record] as const];
  });
  const faults = differences("supplier", new Set(places.keys()), new Set(records.map(({ id }) => id)));
  const [found, expected] = [await stored(sql), tablesOf(placed, indexKey)];
  for (const name of Object.keys(expected) as (keyof Tables)[])
    faults.push(...differences(name, found[name], expected[name]));
  return faults;
}
