import { randomUUID } from "node:crypto";
import type { Change, Actor, Proposal } from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import { changesBetween, contentsOf } from "../changes";
import type { Tx } from "../connection/connect";
import { type Context, Refusal, type NewProposal, clean, byColumns } from "../store";
import { clearedForAll, merged, refuseDenied } from "../imports/merge";
import { packed } from "../imports/payload";
import { seal } from "../secrets/crypto";
import { presentProposal } from "./read";
import { readGiven, readVerified, checkReader, registerWarnings } from "./given";
import { type Payload, payloadAt } from "./payload";
import { recordOfSupplier, refuseLost } from "../rows";
import type { Desk } from "../history/write";
import { atDesk } from "./steps";

const maxOpen = 50;
/** Of a person who may not maintain the list. */
const maxOfReader = { ofSupplier: 5, inAll: 20 };

/** The list doesn't change. People who may not maintain it are limited to a few. */
export async function propose(
  context: Context,
  given: NewProposal,
  by: Actor,
  canMaintain: boolean,
): Promise<Proposal> {
  if (!canMaintain) checkReader(given);
  const fromRegisters = await registerWarnings(context, given);
  const how = { canMaintain, fromRegisters, isBounded: !canMaintain };
  const id = await atDesk(context, by, (desk) => proposeWithin(context, desk, given, how));
  return presentProposal(context, id);
}

interface Proposing {
  readonly canMaintain: boolean;
  readonly fromRegisters: readonly string[];
  readonly isBounded: boolean;
  /** The import that it comes from. */
  readonly import?: string;
}

/** In a transaction that holds the history's end. @returns the proposal's id */
export async function proposeWithin(
  context: Context,
  { tx, history, dataKey, by, today }: Desk,
  given: NewProposal,
  { canMaintain, fromRegisters, isBounded, import: from }: Proposing,
): Promise<string> {
  const id = randomUUID();
  const { supplier, verify } = given;
  const stored = await recordOfSupplier(context, tx, supplier);
  const version = stored?.version ?? null;
  if (stored === null) await refuseLost(tx, supplier);
  if (version !== given.version) throw versionFault(version, given.version);
  const old = stored?.record ?? null;
  const read = verify ? readVerified(given, old) : readGiven(given, old);
  const next = old === null || verify ? read.row : merged(old, read.row, read.columns, today);
  const changes = verify ? [] : changesOf(old, next);
  if (changes.length === 0 && !verify) throw new Refusal("nothing-proposed", 422, "The record says that already.");
  await boundOpen(tx, supplier);
  if (isBounded) await boundReader(tx, supplier, by);
  const payload: Payload = {
    name: next.name,
    row: packed(read.row) ?? ["", ""],
    columns: [...read.columns],
    changes,
    warnings: [...(await warningsOf(context, tx, old, next)), ...fromRegisters],
    reason: clean(given.reason),
    report: given.report,
    verify,
    by,
    at: history.at.toISOString(),
    canMaintain,
  };
  const base = BigInt(version ?? 0);
  const place = { id, supplier, base_version: base, ...byColumns(by) };
  await tx`insert into remit_guard.proposal ${tx({
    id,
    supplier,
    base_version: base,
    state: "open",
    ...byColumns(by),
    at: history.at,
    data_key: dataKey.id,
    payload: seal(dataKey.key, JSON.stringify(payload), payloadAt(place)),
  })}`;
  const { reason, report } = payload;
  const detail = {
    proposal: id,
    changes,
    reason,
    report,
    ...(verify && { verify }),
    ...(from !== undefined && { import: from }),
  };
  await history.add(dataKey, { action: "proposal-made", supplier, detail });
  return id;
}

/** Without the days, which are set when it is decided. */
function changesOf(old: SupplierRecord | null, next: SupplierRecord): readonly Change[] {
  if (old === null) return Object.entries(contentsOf(next)).map(([field, to]) => ({ field, from: null, to }));
  return changesBetween(old, next).filter(({ field }) => !field.endsWith("_on"));
}

function versionFault(is: number | null, given: number | null): Refusal {
  if (is === null)
    return new Refusal("no-supplier", 404, "There is no supplier with this id. Send no If-Match to propose a new one.");
  if (given === null)
    return new Refusal(
      "version-needed",
      428,
      "This supplier is on record. Send the version that you have seen as If-Match.",
    );
  return new Refusal(
    "stale",
    412,
    "Someone has changed this supplier since. Read the record again, and propose it again.",
  );
}

async function boundOpen(tx: Tx, supplier: string): Promise<void> {
  const rows = await tx`
    select 1 from remit_guard.proposal where supplier = ${supplier} and state = 'open' limit ${maxOpen}`;
  if (rows.length >= maxOpen)
    throw new Refusal(
      "too-many-proposals",
      409,
      `${maxOpen} proposals for this supplier are open. Decide on some first.`,
    );
}

async function boundReader(tx: Tx, supplier: string, { oid }: Actor): Promise<void> {
  const rows = await tx<{ supplier: string }[]>`
    select supplier from remit_guard.proposal where by_oid = ${oid} and state = 'open' limit ${maxOfReader.inAll}`;
  const ofSupplier = rows.filter((row) => row.supplier === supplier).length;
  if (rows.length >= maxOfReader.inAll || ofSupplier >= maxOfReader.ofSupplier)
    throw new Refusal(
      "too-many-proposals",
      409,
      `${ofSupplier >= maxOfReader.ofSupplier ? `${ofSupplier} proposals of yours for this supplier` : `${rows.length} proposals of yours`} are open. Wait until somebody has decided on some.`,
    );
}

async function warningsOf(
  context: Context,
  tx: Tx,
  old: SupplierRecord | null,
  next: SupplierRecord,
): Promise<readonly string[]> {
  const others = await refuseDenied(context, tx, old, next);
  return [...clearedForAll(old, next), ...others].map(({ reason }) => reason);
}
