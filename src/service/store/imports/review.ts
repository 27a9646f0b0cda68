import type { Actor } from "../../../contract";
import type { Tx } from "../connection/connect";
import type { Context } from "../context";
import { Writer } from "../history/write";
import { Refusal } from "../store";
import { detailOf } from "./detail";
import { faultsAt, type ImportRecord } from "./payload";
import { noImport } from "./read";

/** It must be sent again. */
export function turnedDown(): Refusal {
  return new Refusal("turned-down", 409, "This import was turned down. Send the file again to import it anew.");
}

/** Locked until the transaction ends. Its sender is verified. */
async function waiting({ vault }: Context, tx: Tx, id: string): Promise<ImportRecord> {
  const [found] = await tx<ImportRecord[]>`select * from remit_guard.import where id = ${id} for update`;
  if (found === undefined) throw noImport();
  await vault.need(tx, [found.data_key]);
  vault.open(found.data_key, found.faults, faultsAt(found));
  if (found.state === "applied") throw new Refusal("already-applied", 409, "This import was applied already.");
  if (found.state === "rejected") throw turnedDown();
  return found;
}

/** By its sender. Idempotent. @throws {Refusal} if it may not be proposed */
export async function proposeImport(context: Context, id: string, by: Actor): Promise<void> {
  await context.sql.begin(async (tx) => {
    const found = await waiting(context, tx, id);
    if (found.by_oid !== by.oid) throw new Refusal("not-sender", 403, "Only who sent the file can propose it.");
    if (found.new_rows + found.changed_rows === 0n)
      throw new Refusal("nothing-changes", 422, "This file changes nothing: there is nothing to propose.");
    await tx`update remit_guard.import set state = 'proposed', proposed_at = coalesce(proposed_at, now()) where id = ${id}`;
  });
}

/** Or withdraws one's own, which the history skips if never proposed. @throws {Refusal} if decided already */
export async function rejectImport(context: Context, id: string, reason: string, by: Actor): Promise<void> {
  await context.slow.begin(async (tx) => {
    const history = await Writer.begin(tx, context.keys, by);
    const found = await waiting(context, tx, id);
    if (found.state === "proposed" || found.by_oid !== by.oid) {
      const detail = { ...detailOf(found), reason };
      await history.add([{ action: "import-rejected", supplier: null, detail }], await context.vault.newest(tx));
      await history.finish();
    }
    await tx`update remit_guard.import set state = 'rejected', rejected_oid = ${by.oid}, rejected_name = ${by.name},
      rejected_employee = ${by.employeeId}, rejected_at = ${history.at}, rejected_why = ${reason} where id = ${id}`;
  });
}
