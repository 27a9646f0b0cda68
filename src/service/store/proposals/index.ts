import type { Proposal } from "../../../contract";
import type { Context } from "../context";
import { readSupplier } from "../list/read";
import type { Store } from "../store";
import { cleanActor } from "../text";
import { approveProposal, recordCallBack, rejectProposal, freeze } from "./decide";
import { propose } from "./propose";
import { readProposal, readProposals } from "./read";
import { missing } from "../../faults/problem";

type Proposals = Pick<
  Store,
  "propose" | "proposal" | "proposals" | "recordCallBack" | "approveProposal" | "rejectProposal" | "freeze"
>;

/** Changes with four eyes, over one database. */
export function proposalsOver(context: Context): Proposals {
  const present = async (id: string): Promise<Proposal> => {
    const found = await readProposal(context, id);
    if (found === null) throw missing("proposal");
    return found;
  };
  const after = async (done: Promise<void>, id: string): Promise<Proposal> => {
    await done;
    return present(id);
  };
  return {
    propose: async (given, by, canMaintain) => present(await propose(context, given, cleanActor(by), canMaintain)),
    proposal: (id) => readProposal(context, id),
    proposals: (query) => readProposals(context, query),
    recordCallBack: (id, call, by) => after(recordCallBack(context, id, call, cleanActor(by)), id),
    approveProposal: (id, by) => after(approveProposal(context, id, cleanActor(by)), id),
    rejectProposal: (id, reason, by) => after(rejectProposal(context, id, reason, cleanActor(by)), id),
    freeze: async (id, reason, by) => {
      await freeze(context, id, reason, cleanActor(by));
      const stored = await readSupplier(context, id);
      if (stored === null) throw new Error("A supplier is gone.");
      return stored;
    },
  };
}
