import type { CaseQuestion } from "../../../contract";
import { covers, isUnsettled } from "../../../cases";
import type { Sql, Tx } from "../connection/connect";
import type { Context } from "../context";
import { Altered } from "../secrets/crypto";
import { isRejected, newDestinations } from "./destinations";
import { recordOf } from "./form";
import { type CaseLog, isAltered, type Read } from "./log";

/**
 * The ids of the cases whose outcome holds for what is asked about: not one that has none yet, that was altered, that is about
 * something else, or that the supplier's record speaks against by now.
 */
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

/** Would it come out the same, as far as the record goes? */
async function isUpheld(context: Pick<Context, "vault">, tx: Sql | Tx, log: CaseLog): Promise<boolean> {
  if (log.state === "fraud") return true;
  const { scope } = log.matter;
  try {
    const record = (await recordOf(context, tx, log))?.record ?? null;
    // Whoever found nothing wrong had no call, but the record alone.
    return log.state === "dismissed" ? newDestinations(scope, record).length === 0 : !isRejected(scope, record);
  } catch (error) {
    if (error instanceof Altered) return false;
    throw error;
  }
}
