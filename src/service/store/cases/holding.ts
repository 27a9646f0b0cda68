import type { CaseQuestion } from "../../../contract";
import { covers, isUnsettled } from "../../../cases";
import type { Sql, Tx } from "../connection/connect";
import type { Context } from "../context";
import { Altered } from "../secrets/crypto";
import { isRejected, newDestinations } from "./destinations";
import { recordOf } from "./form";
import { type CaseLog, isAltered, type Read } from "./log";

/** Settled, unaltered, about the same, and not contradicted by the current record. */
export async function holdingFor(
  context: Pick<Context, "vault">,
  tx: Sql | Tx,
  reads: readonly Read[],
  { scope }: Pick<CaseQuestion, "scope">,
): Promise<ReadonlySet<string>> {
  const holding = new Set<string>();
  for (const read of reads) {
    if (isAltered(read) || isUnsettled(read.state) || !covers(read.matter.scope, scope)) continue;
    if (await isUpheld(context, tx, read)) holding.add(read.id);
  }
  return holding;
}

async function isUpheld(context: Pick<Context, "vault">, tx: Sql | Tx, log: CaseLog): Promise<boolean> {
  if (log.state === "fraud") return true;
  const { scope } = log.matter;
  try {
    const record = (await recordOf(context, tx, log))?.record ?? null;
    // Dismissed without a call, by the record alone.
    return log.state === "dismissed" ? newDestinations(scope, record).length === 0 : !isRejected(scope, record);
  } catch (error) {
    if (error instanceof Altered) return false;
    throw error;
  }
}
