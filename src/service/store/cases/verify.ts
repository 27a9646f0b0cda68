import type { Sql, Tx } from "../connection/connect";
import { detailsUpTo } from "../history/list";
import type { ServiceKeys } from "../secrets/keyFile";
import { Vault } from "../secrets/vault";
import { isAltered, readCases } from "./log";
import { countGenuine } from "./marks";

const stretch = 500;

interface Last {
  readonly entry: number;
  readonly label: string;
  readonly version: number;
  readonly state: string;
  readonly step: string;
  /** Missing in older entries. */
  readonly marks?: number;
}

/** Reveals missing and reset cases. @param end the newest entry that counts. @returns what is wrong; null if nothing is */
export async function casesFault(tx: Sql | Tx, keys: ServiceKeys, end: number): Promise<string | null> {
  const vault = new Vault(keys);
  const last = await lastSteps(tx, vault, end);
  for (let place = 0n; ;) {
    const reads = await readCases(
      { vault },
      tx,
      tx`select number from remit_guard.payment_case where number > ${place} order by number limit ${stretch}`,
    );
    const [newest] = reads;
    if (newest === undefined) break;
    place = newest.number;
    const numbers = reads.map(({ number }) => number);
    const marks = await countGenuine({ vault }, tx, numbers);
    for (const read of reads) {
      const expected = last.get(read.id);
      if (expected === undefined) return `The history has no entry of the case ${read.label}.`;
      last.delete(read.id);
      const step = isAltered(read) ? undefined : read.steps.at(-1);
      const { entry, version, state, digest } = { version: read.version, ...step };
      const isSame = entry === expected.entry && version === expected.version && state === expected.state;
      if (!isSame || digest !== expected.step)
        return `The case ${read.label} is another than the history says: it was altered in the database.`;
      if ((marks.get(read.number) ?? 0) < (expected.marks ?? 0))
        return `What the case ${read.label} is found by was altered in the database.`;
    }
  }
  const [missing] = last.values();
  return missing === undefined ? null : `The case ${missing.label} is in the history, and gone from the cases.`;
}

async function lastSteps(tx: Sql | Tx, vault: Vault, end: number): Promise<Map<string, Last>> {
  const last = new Map<string, Last>();
  for await (const { number, detail } of detailsUpTo(tx, vault, end, tx`action like 'case-%'`)) {
    const told = detail as unknown as Omit<Last, "entry"> & { readonly case: string };
    last.set(told.case, { ...told, entry: number });
  }
  return last;
}
