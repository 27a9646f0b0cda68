import { setImmediate as breath } from "node:timers/promises";
import type { Actor, Import } from "../../../contract";
import type { Tx } from "../connection/connect";
import { type Context, Refusal, actorOf, clean, cleanActor, isClean, whoColumns } from "../store";
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
import { inTurn } from "../history/write";
import { isOnePerson, needIds } from "../proposals/need";
import { missing } from "../../faults/problem";

/** Locked until the transaction ends. Its sender is verified. @param advice once it is applied */
async function waiting({ vault }: Context, tx: Tx, id: string, advice = "") {
  if (!isClean(id)) throw missing("import");
  const [found] = await tx<ImportRecord[]>`select * from remit_guard.import where id = ${id} for update`;
  if (found === undefined) throw missing("import");
  await vault.need(tx, [found.data_key]);
  const said = saidIn(vault.open(found.data_key, found.faults, faultsAt(found)));
  if (found.state === "applied") throw new Refusal("already-applied", 409, `This import was applied already.${advice}`);
  if (found.state === "rejected") throw new Refusal("turned-down", 409, `This import was turned down.${again}`);
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
    await inTurn(context.slow, context, actor, async ({ tx, history, dataKey, by }) => {
      await checkIndexVersion(tx);
      const { found, said } = await waiting(context, tx, id, again);
      await check(tx, found, by, canApprove, context.requireEmployeeId);
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
      let storing = Promise.resolve();
      try {
        for await (const writes of changesOf(context, id)) {
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
      await keepSaid(tx, dataKey, said, actorOf(found));
      const detail = { ...importDetail(found), ...(said.mapping !== undefined && { mapping: said.mapping }) };
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
  canApprove: boolean,
  requireEmployeeId: boolean,
): Promise<void> {
  if (found.new_rows + found.changed_rows + found.unchanged_rows === 0n)
    throw new Refusal(
      "nothing-to-apply",
      422,
      "No row of this file can be taken. See its faults, and send it corrected.",
    );
  if (!(await isFirstFilling(tx))) {
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

/** In order. */
async function* changesOf({ sql, vault }: Context, id: string): AsyncGenerator<readonly Write[]> {
  for (let last = 0n; ;) {
    const rows = await sql<ImportLine[]>`
      select number, kind, supplier, base_version, data_key, payload from remit_guard.import_row
      where import = ${id} and number > ${last} order by number limit ${stretch}`;
    if (rows.length === 0) return;
    last = rows.at(-1)?.number ?? last;
    await vault.needFor(sql, rows);
    const writes: Write[] = [];
    for (const [at, row] of rows.entries()) {
      if (at % 50 === 49) await breath();
      if (row.kind !== "new" && row.kind !== "changed") continue;
      const payload = JSON.parse(vault.open(row.data_key, row.payload, payloadAt(id, row))) as Payload;
      const record = recordIn(payload);
      if (record !== null) writes.push({ record, base: row.base_version });
    }
    if (writes.length > 0) yield writes;
  }
}
