import type { Proposal } from "../../../contract";
import type { Context } from "../context";
import { readSupplier } from "../list/read";
import type { Store } from "../store";
import { cleanActor } from "../text";
import { approveProposal, noProposal, recordCallBack, rejectProposal, freeze } from "./decide";
import { propose } from "./propose";
import { readProposal, readProposals } from "./read";

type Proposals = Pick<
  Store,
  "propose" | "proposal" | "proposals" | "recordCallBack" | "approveProposal" | "rejectProposal" | "freeze"
>;

/** Changes with four eyes, over one database. */
export function proposalsOver(context: Context, requireEmployeeId: boolean): Proposals {
  const present = async (id: string): Promise<Proposal> => {
    const found = await readProposal(context, id);
    if (found === null) throw noProposal();
    return found;
  };
  return {
    propose: async (given, by, canMaintain) => present(await propose(context, given, cleanActor(by), canMaintain)),
    proposal: (id) => readProposal(context, id),
    proposals: (query) => readProposals(context, query),
    recordCallBack: async (id, call, by) => {
      await recordCallBack(context, id, call, cleanActor(by));
      return present(id);
    },
    approveProposal: async (id, by) => {
      await approveProposal(context, id, cleanActor(by), requireEmployeeId);
      return present(id);
    },
    rejectProposal: async (id, reason, by) => {
      await rejectProposal(context, id, reason, cleanActor(by));
      return present(id);
    },
    freeze: async (id, reason, by) => {
      await freeze(context, id, reason, cleanActor(by));
      const stored = await readSupplier(context, id);
      if (stored === null) throw new Error("A supplier is gone.");
      return stored;
    },
  };
}
