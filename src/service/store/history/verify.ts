import type { HistoryHead, ChainStretch } from "../../../contract";
import type { Sql, Tx } from "../connection/connect";
import { type Context, actorOf } from "../store";
import type { ServiceKeys } from "../secrets/keyFile";
import { genesis, hashOf, isSigned, storedHead, type StoredHead } from "./chain";
import type { EntryRow } from "./read";
import { nowhere, partsOf } from "../cursor";

/** Per answer. */
const maxFollowed = 20_000;

type Place = Pick<StoredHead, "number" | "hash">;

function placeIn(cursor: string | null): Place {
  const parts = partsOf(cursor);
  if (parts === null) return { number: 0n, hash: genesis };
  const [number = "", hash = ""] = parts;
  if (!/^\d{1,18}$/.test(number) || !/^[0-9a-f]{64}$/.test(hash)) throw nowhere();
  return { number: BigInt(number), hash: Buffer.from(hash, "hex") };
}

/** A forged cursor deceives only its sender: `history verify` starts at the first entry. */
export async function checkStretch({ sql, keys: { signing } }: Context, after: string | null): Promise<ChainStretch> {
  const from = placeIn(after);
  const head = await storedHead(sql);
  if (head === undefined) throw new Error("The history has no head.");
  const [first] = await sql<{ at: Date }[]>`select at from remit_guard.history where number = 1`;
  const end = head.number < from.number + BigInt(maxFollowed) ? head.number : from.number + BigInt(maxFollowed);
  const entries = Number(head.number);
  const about = { entries, since: first?.at.toISOString() ?? null };
  const stopped = ({ entry, reason }: Broken): ChainStretch => ({
    ...about,
    fault: { entry, reason },
    checked: Number(from.number),
    next: null,
  });
  if (from.number > head.number) return stopped(broken(entries + 1, "The entry is missing."));
  const chain = await follow(sql, from, end, null);
  if ("ok" in chain) return stopped(chain);
  const fault = end === head.number ? headFault(head, chain.hash, signing) : null;
  if (fault !== null) return stopped(fault);
  const next = end === head.number ? null : JSON.stringify([String(end), chain.hash.toString("hex")]);
  return { ...about, fault: null, checked: Number(end), next };
}

type Verdict =
  | { readonly ok: true; readonly entries: number; readonly hash: string }
  /** `entry`: the first wrong one; null for the head itself. */
  | Broken;

type Broken = Readonly<{ ok: false; entry: number | null; reason: string }>;

const broken = (entry: number | bigint | null, reason: string): Broken => ({
  ok: false,
  entry: entry === null ? null : Number(entry),
  reason,
});

const stretch = 2_000;

/** The head needs a key outside the database. @param kept a head kept elsewhere: reveals truncation and rewriting */
export async function verifyHistory(
  sql: Sql | Tx,
  { signing }: Pick<ServiceKeys, "signing">,
  kept: HistoryHead | null = null,
): Promise<Verdict> {
  const head = await storedHead(sql);
  if (head === undefined) return broken(null, "The history has no head.");
  const keptFault = kept === null ? null : faultOfKept(kept, signing);
  if (keptFault !== null) return broken(null, keptFault);
  if (kept !== null && BigInt(kept.number) > head.number)
    return broken(head.number + 1n, `The history ends before entry ${kept.number}, which the kept head signs.`);
  const chain = await follow(sql, { number: 0n, hash: genesis }, head.number, kept);
  if ("ok" in chain) return chain;
  const fault = headFault(head, chain.hash, signing);
  if (fault !== null) return fault;
  const { number, hash } = head;
  const [more] = await sql`select 1 from remit_guard.history where number < 1 limit 1`;
  if (more !== undefined) return broken(0, "There are entries before the first one.");
  // Writers move it in the same transaction.
  const [behind] = await sql<{ number: bigint }[]>`
    select number from remit_guard.history
    where number > (select number from remit_guard.history_head) order by number limit 1`;
  if (behind !== undefined) return broken(behind.number, "The entry is behind the head: no service wrote it.");
  if (number === 0n) {
    const [supplier] = await sql`select 1 from remit_guard.supplier limit 1`;
    if (supplier !== undefined) return broken(null, "There are suppliers, and the history that they came by is gone.");
  }
  return { ok: true, entries: Number(number), hash: hash.toString("hex") };
}

function faultOfKept(
  { number, hash, at, signature, keyId }: HistoryHead,
  signing: ServiceKeys["signing"],
): string | null {
  const signer = signing.find(({ id }) => id === keyId);
  if (signer === undefined) return `The kept head is signed with the key ${keyId}, which the key file lacks.`;
  const bytes = Buffer.from(signature, "base64url");
  const isOurs = isSigned(signer, BigInt(number), Buffer.from(hash, "hex"), new Date(at), bytes);
  return isOurs ? null : "The kept head's signature is not of this service's key.";
}

/** Null if it matches the last entry and is signed with our key. */
function headFault(
  { number, hash, at, signature, key }: StoredHead,
  reached: Buffer,
  signing: ServiceKeys["signing"],
): Broken | null {
  if (!reached.equals(hash)) return broken(number, "The head is of another entry.");
  if (number === 0n) return null;
  const signer = signing.find(({ id }) => id === key);
  if (signer === undefined)
    return broken(null, `The head is signed with the key ${key ?? "(none)"}, which the key file lacks.`);
  if (at === null || signature === null || !isSigned(signer, number, hash, at, signature))
    return broken(null, "The head's signature is not of this service's key.");
  return null;
}

/** @returns the last hash, or the first wrong entry */
async function follow(
  sql: Sql | Tx,
  from: Place,
  end: bigint,
  kept: HistoryHead | null,
): Promise<{ readonly hash: Buffer } | Broken> {
  let { hash } = from;
  for (let last = from.number; last < end;) {
    const rows = await sql<Omit<EntryRow, "called">[]>`
      select number, at, by_oid, by_name, by_employee, action, supplier, data_key, detail, hash
      from remit_guard.history where number > ${last} and number <= ${end} order by number limit ${stretch}`;
    if (rows.length === 0) return broken(last + 1n, "The entry is missing.");
    for (const row of rows) {
      if (row.number !== last + 1n) return broken(last + 1n, "The entry is missing.");
      last = row.number;
      hash = hashOf(hash, { ...row, by: actorOf(row), dataKey: row.data_key });
      if (!hash.equals(row.hash)) return broken(last, "The entry was altered, or one before it.");
      if (kept !== null && BigInt(kept.number) === last && kept.hash !== hash.toString("hex"))
        return broken(last, "The entry is another than the one that the kept head signs.");
    }
  }
  return { hash };
}
