import type { Actor } from "../../../contract";
import type { Context } from "../context";
import { Writer } from "../history/write";
import { Refusal } from "../store";
import { clean } from "../text";
import { recordOfSupplier } from "./record";
import { writeRecord } from "./steps";

/** Protective acts need no second person. */
export async function freeze(context: Context, id: string, reason: string, by: Actor): Promise<void> {
  await context.writes.begin(async (tx) => {
    const history = await Writer.begin(tx, context.keys, by);
    const stored = await recordOfSupplier(context, tx, id);
    if (stored === null) throw new Refusal("no-supplier", 404, "There is no supplier with this id.");
    if (stored.record.status === "blocked") throw new Refusal("frozen", 409, "This supplier is blocked already.");
    const dataKey = await context.vault.newest(tx);
    const record = { ...stored.record, status: "blocked" as const };
    await writeRecord(context, { tx, history, dataKey }, record, BigInt(stored.version), { frozen: clean(reason) });
    await history.finish();
  });
}
