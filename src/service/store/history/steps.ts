import type { ChainStretch } from "../../../contract";
import type { Sql } from "../connection/connect";
import { nowhere, partsOf } from "../cursor";
import type { ServiceKeys } from "../secrets/keyFile";
import { genesis } from "./chain";
import { follow, headFault, type StoredHead } from "./verify";

/** Per answer. */
const maxFollowed = 20_000;

interface Place {
  readonly number: bigint;
  readonly hash: Buffer;
}

function placeIn(cursor: string | null): Place {
  const parts = partsOf(cursor);
  if (parts === null) return { number: 0n, hash: genesis };
  const [number = "", hash = ""] = parts;
  if (!/^\d{1,18}$/.test(number) || !/^[0-9a-f]{64}$/.test(hash)) throw nowhere();
  return { number: BigInt(number), hash: Buffer.from(hash, "hex") };
}

/** A forged cursor deceives only its sender: `history verify` starts at the first entry. */
export async function checkStretch(
  sql: Sql,
  { signing }: Pick<ServiceKeys, "signing">,
  after: string | null,
): Promise<ChainStretch> {
  const from = placeIn(after);
  const [head] = await sql<StoredHead[]>`
    select number, hash, at, signature, key_id as key from remit_guard.history_head`;
  if (head === undefined) throw new Error("The history has no head.");
  const [first] = await sql<{ at: Date }[]>`select at from remit_guard.history where number = 1`;
  const end = head.number < from.number + BigInt(maxFollowed) ? head.number : from.number + BigInt(maxFollowed);
  const entries = Number(head.number);
  const about = { entries, since: first?.at.toISOString() ?? null };
  const broken = (entry: number | null, reason: string): ChainStretch => ({
    ...about,
    fault: { entry, reason },
    checked: Number(from.number),
    next: null,
  });
  if (from.number > head.number) return broken(entries + 1, "The entry is missing.");
  const chain = await follow(sql, from, end, null);
  if ("ok" in chain) return broken(chain.entry, chain.reason);
  const fault = end === head.number ? headFault(head, chain.hash, signing) : null;
  if (fault !== null) return broken(fault.entry, fault.reason);
  const next = end === head.number ? null : JSON.stringify([String(end), chain.hash.toString("hex")]);
  return { ...about, fault: null, checked: Number(end), next };
}
