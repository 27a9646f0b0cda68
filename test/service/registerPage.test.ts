import * as page from "../../src/register/api/types";
import { isCalledAbout } from "../../src/register/components/proposals/called";
import * as pageLimits from "../../src/register/limits";
import { registerOutcomes } from "../../src/service/registers/register";
import * as limits from "../../src/service/limits";
import { healthKinds } from "../../src/service/store/health/kinds";
import { historyActions } from "../../src/service/store/history/entry";
import { clears } from "../../src/service/store/proposals/need";
import * as proposal from "../../src/service/store/proposals/proposal";
import { columnOf } from "../../src/service/store/changes";

/** What the register restates of the service, which it can't import. */
describe("the register's page and the service", () => {
  it.each([
    ["what a record lacks", page.healthKinds, healthKinds],
    ["fields that are proposed", page.proposedFields, proposal.proposedFields],
    ["states of a proposal", page.proposalStates, proposal.proposalStates],
    ["outcomes of a call", page.callBackOutcomes, proposal.callBackOutcomes],
    ["hindrances of a call", page.hindrances, proposal.hindrances],
    ["cautions", page.cautions, proposal.cautions],
    ["outcomes of a state register", page.registerOutcomes, registerOutcomes],
    ["actions of the history", page.historyActions, historyActions],
  ] as const)("have the same %s", (_what, ours, theirs) => {
    expect([...ours].sort()).toEqual([...theirs].sort());
  });

  it("have the same limits", () => {
    expect(pageLimits).toEqual({ maxReasonLength: limits.maxReasonLength, maxImportBytes: limits.maxImportBytes });
  });

  it("agree on what the supplier is called about", () => {
    // A rejected account that is taken away isn't proposed in a form.
    for (const field of page.proposedFields.filter((each) => each !== "rejectedAccounts"))
      for (const status of ["active", "blocked"] as const)
        for (const to of ["factor", "group", "staff", "supplier", "active", ["x"]]) {
          const theirs = clears({ field: columnOf[field], from: field === "status" ? status : null, to });
          expect([field, status, to, isCalledAbout({ [field]: to }, { status })]).toEqual([field, status, to, theirs]);
        }
  });
});
