import { clears } from "../../../cases";
import { setImmediate as breath } from "node:timers/promises";
import type { SupplierRecord } from "../../../analysis";
import { type Actor, columnOf, type FieldSet, type Import } from "../../../contract";
import type { Tx } from "../connection/connect";
import { type Context, Refusal, actorOf, byName, clean, cleanActor, isClean, whoColumns } from "../store";
import { checkIndexVersion } from "../list/rebuild";
import { type Batch, changed, SupplierWriter, type Write } from "../list/supplierWriter";
import {
  importDetail,
  faultsAt,
  type ImportLine,
  type ImportRecord,
  type Payload,
  payloadAt,
  recordIn,
  saidIn,
} from "./payload";
import { isFirstFilling } from "./judge";
import { keepSaid } from "./mapping";
import { presentImport, Progress } from "./read";
import { type Desk, inTurn } from "../history/write";
import { isOnePerson, needIds } from "../proposals/need";
import type { ProposalRow } from "../proposals/payload";
import { proposeWithin } from "../proposals/propose";
import { openPayload } from "../proposals/read";
import { inStretches, recordOfSupplier } from "../rows";
import { othersOnRecord } from "./merge";
import { split } from "./split";
import { missing, present } from "../../faults/problem";
import { fields } from "../changes";

/** Locked until the transaction ends. Its sender is verified. @param advice once it is applied */
async function waiting({ vault }: Context, tx: Tx, id: string, advice = "") {
  if (!isClean(id)) throw missing("import");
  const [row] = await tx<ImportRecord[]>`select * from remit_guard.import where id = ${id} for update`;
  const found = present(row, "import");
  await vault.need(tx, [found.data_key]);
  const said = saidIn(vault.open(found.data_key, found.faults, faultsAt(found)));
  if (found.state === "applied")
    throw new Refusal("already-applied", 409, `This import was applied${byName(found.applied_name)} already.${advice}`);
  if (found.state === "rejected")
    throw new Refusal("turned-down", 409, `This import was turned down${byName(found.rejected_name)}.${again}`);
  return { found, said };
}

/** By its sender. Idempotent. @throws {Refusal} if it may not be proposed */
export async function proposeImport(context: Context, id: string, actor: Actor): Promise<Import> {
  const by = cleanActor(actor);
  await context.sql.begin(async (tx) => {
    const { found } = await waiting(context, tx, id);
    if (found.by_oid !== by.oid) throw new Refusal("not-sender", 403, "Only who sent the file can propose it.");
    if (found.new_rows + found.changed_rows === 0n)
      throw new Refusal("nothing-changes", 422, "This file changes nothing: there is nothing to propose.");
    await tx`update remit_guard.import set state = 'proposed', proposed_at = coalesce(proposed_at, now()) where id = ${id}`;
  });
  return presentImport(context, id);
}

/** Or withdraws one's own, which the history skips if never proposed. @throws {Refusal} if decided already */
export async function rejectImport(context: Context, id: string, given: string, actor: Actor): Promise<Import> {
  const reason = clean(given);
  await inTurn(context.slow, context, actor, async ({ tx, history, dataKey, by }) => {
    const { found } = await waiting(context, tx, id);
    if (found.state === "proposed" || found.by_oid !== by.oid) {
      const detail = { ...importDetail(found), reason };
      await history.add(dataKey, { action: "import-rejected", supplier: null, detail });
    }
    const decision = { ...whoColumns("rejected", by), rejected_at: history.at, rejected_why: reason };
    await tx`update remit_guard.import set ${tx({ state: "rejected", ...decision })} where id = ${id}`;
  });
  return presentImport(context, id);
}

const again = " Send the file again to import it once more.";
const stretch = 1_000;

/** In one transaction. A filled list needs an approver who isn't the sender. @throws {Refusal} if it may not be applied */
export async function applyImport(context: Context, id: string, actor: Actor, canApprove: boolean): Promise<Import> {
  const progress = new Progress(context.sql, id);
  try {
    await inTurn(context.slow, context, actor, async (desk) => {
      const { tx, history, dataKey, by } = desk;
      await checkIndexVersion(tx);
      const { found, said } = await waiting(context, tx, id, again);
      const isFirst = await isFirstFilling(tx);
      await check(tx, found, by, { canApprove, isFirst, requireEmployeeId: context.requireEmployeeId });
      const { sql, keys, vault } = context;
      const reason = { import: found.id, sentBy: actorOf(found) };
      const writer = new SupplierWriter({ tx, sql, keys, vault, dataKey, at: history.at, reason });
      const total = Number(found.new_rows + found.changed_rows);
      let done = 0;
      const store = async (batch: Batch): Promise<void> => {
        await writer.store(batch);
        await history.add(dataKey, ...batch.entries);
        done += batch.entries.length;
        progress.note(done, total);
      };
      const proposing: Proposing[] = [];
      let storing = Promise.resolve();
      try {
        for await (const writes of changesOf(context, tx, id, { isFirst, proposing })) {
          const batch = await writer.prepare(writes);
          await storing;
          storing = store(batch);
          // The next await reports the error.
          storing.catch(() => undefined);
        }
        await storing;
      } finally {
        await storing.catch(() => undefined);
      }
      await writer.finish();
      const proposed = await proposeAll(context, { ...desk, by: actorOf(found) }, found, proposing);
      await keepSaid(tx, dataKey, said, actorOf(found));
      const detail = { ...importDetail(found), proposed, ...(said.mapping !== undefined && { mapping: said.mapping }) };
      await history.add(dataKey, { action: "import-applied", supplier: null, detail });
      const decision = { state: "applied", ...whoColumns("applied", by), applied_at: history.at };
      await tx`update remit_guard.import set ${tx(decision)} where id = ${id}`;
    });
    return await presentImport(context, id);
  } finally {
    await progress.end();
  }
}

async function check(
  tx: Tx,
  found: ImportRecord,
  by: Actor,
  { canApprove, isFirst, requireEmployeeId }: Readonly<Record<"canApprove" | "isFirst" | "requireEmployeeId", boolean>>,
): Promise<void> {
  if (found.new_rows + found.changed_rows + found.unchanged_rows === 0n)
    throw new Refusal(
      "nothing-to-apply",
      422,
      "No row of this file can be taken. See its faults, and send it corrected.",
    );
  if (!isFirst) {
    if (!canApprove)
      throw new Refusal(
        "approver-needed",
        403,
        "The list was filled before: somebody who may approve must apply the import.",
      );
    if (requireEmployeeId) needIds("The list was filled before: who sends and who applies a file", actorOf(found), by);
    if (isOnePerson(actorOf(found), by))
      throw new Refusal(
        "four-eyes",
        403,
        "The list was filled before: somebody else than who sent the file must apply it.",
      );
  }
  const [stale] = await tx`
    select 1 from remit_guard.import_row r left join remit_guard.supplier s on s.id = r.supplier
    where r.import = ${found.id} and r.kind <> 'faulty' and coalesce(s.version, 0) <> r.base_version limit 1`;
  if (stale !== undefined) throw changed();
}

/** A row's changes that wait for a call. */
type Proposing = Readonly<{ supplier: string; line: number; set: FieldSet }>;

/** As proposals of the file's sender. One that is open already isn't made again. @returns how many were made */
async function proposeAll(
  context: Context,
  desk: Desk,
  { id, file }: ImportRecord,
  all: readonly Proposing[],
): Promise<number> {
  let made = 0;
  for (const { supplier, line, set } of all) {
    const stored = await recordOfSupplier(context, desk.tx, supplier);
    if (stored === null || (await isOpenAlready(context, desk.tx, supplier, set))) continue;
    const given = {
      supplier,
      version: stored.version,
      set,
      verify: false,
      reason: `Import of ${file}, line ${line}.`,
      report: null,
    };
    await proposeWithin(context, desk, given, { canMaintain: true, fromRegisters: [], isBounded: false, import: id });
    made += 1;
  }
  return made;
}

async function isOpenAlready(context: Context, tx: Tx, supplier: string, set: FieldSet): Promise<boolean> {
  const asked = JSON.stringify(Object.entries(set));
  const rows = await tx<ProposalRow[]>`
    select * from remit_guard.proposal where supplier = ${supplier} and state = 'open'`;
  for (const row of rows) {
    const { changes } = await openPayload(context, tx, row);
    const theirs = fields.flatMap((field) =>
      changes.flatMap((change) => (change.field === columnOf[field] ? [[field, change.to]] : [])),
    );
    if (JSON.stringify(theirs) === asked) return true;
  }
  return false;
}

/** An account may have been denied since the preview. @throws {Refusal} 409 */
async function refuseBarred(context: Context, tx: Tx, records: readonly SupplierRecord[]): Promise<void> {
  const others = await othersOnRecord(
    tx,
    context,
    records.map((record) => ({ record, old: null })),
  );
  for (const notes of others.values()) if (notes.some(({ bars }) => bars !== null)) throw changed();
}

/** In order. What waits for a call is put into `proposing`. */
async function* changesOf(
  context: Context,
  tx: Tx,
  id: string,
  { isFirst, proposing }: { readonly isFirst: boolean; readonly proposing: Proposing[] },
): AsyncGenerator<readonly Write[]> {
  const { sql, vault } = context;
  const fetch = (last: bigint) => sql<ImportLine[]>`
    select number, kind, supplier, base_version, data_key, payload from remit_guard.import_row
    where import = ${id} and number > ${last} order by number limit ${stretch}`;
  for await (const rows of inStretches(fetch, ({ number }) => number)) {
    await vault.needFor(sql, rows);
    const writes: Write[] = [];
    const added: SupplierRecord[] = [];
    for (const [at, row] of rows.entries()) {
      if (at % 50 === 49) await breath();
      if (row.kind !== "new" && row.kind !== "changed") continue;
      const payload = JSON.parse(vault.open(row.data_key, row.payload, payloadAt(id, row))) as Payload;
      const next = recordIn(payload);
      if (next === null) continue;
      const old =
        payload.changes.some(clears) && row.kind === "changed" ? await recordOfSupplier(context, tx, next.id) : null;
      const { record, set } = old === null ? { record: next, set: null } : split(old.record, next, payload.changes);
      if (record !== null) writes.push({ record, base: row.base_version });
      if (row.kind === "new") added.push(next);
      if (set !== null) proposing.push({ supplier: next.id, line: payload.line, set });
    }
    if (!isFirst) await refuseBarred(context, tx, added);
    if (writes.length > 0) yield writes;
  }
}
