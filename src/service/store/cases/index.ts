import type { CaseForm } from "../../../contract";
import type { Context } from "../context";
import { alteredText } from "../proposals/read";
import { Altered } from "../secrets/crypto";
import { Refusal, type CaseStore } from "../store";
import { cleanActor, clean } from "../text";
import { recordCaseCall } from "./call";
import { caseEvidence } from "./evidence";
import { findCases, openCase } from "./open";
import { caseForm, caseForms } from "./form";
import { closeCase, confirmCase, reopenCase } from "./settle";
import { missing } from "../../faults/problem";

/** Cases over one database. */
export function casesOver(context: Context): CaseStore {
  const present = async (id: string): Promise<CaseForm> => {
    const found = await caseForm(context, id);
    if (found === null) throw missing("case");
    return found;
  };
  const after = async (done: Promise<void>, id: string): Promise<CaseForm> => {
    await done;
    return present(id);
  };
  return {
    findCases: (question, by) => findCases(context, question, cleanActor(by)),
    openCase: async (given, by) => {
      const { id, isNew } = await openCase(context, given, cleanActor(by));
      return { form: await present(id), isNew };
    },
    case: (id) => caseForm(context, id),
    cases: (query) => caseForms(context, query),
    recordCaseCall: (id, version, call, by, canMaintain) =>
      after(recordCaseCall(context, { id, version, by: cleanActor(by) }, call, canMaintain), id),
    confirmCase: (id, version, by) => after(confirmCase(context, { id, version, by: cleanActor(by) }), id),
    closeCase: (id, version, outcome, reason, by) =>
      after(closeCase(context, { id, version, by: cleanActor(by) }, outcome, clean(reason)), id),
    reopenCase: (id, version, reason, by) =>
      after(reopenCase(context, { id, version, by: cleanActor(by) }, clean(reason)), id),
    caseEvidence: async (id) => {
      try {
        return await caseEvidence(context, id);
      } catch (error) {
        throw error instanceof Altered ? new Refusal("altered", 409, alteredText) : error;
      }
    },
  };
}
