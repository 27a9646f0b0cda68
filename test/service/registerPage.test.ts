import { clears } from "../../src/cases";
import { columnOf, proposedFields } from "../../src/contract";
import { isCalledAbout } from "../../src/register/components/proposals/fields";

describe("the register's page and the service", () => {
  it("agree on what the supplier is called about", () => {
    // A rejected account that is taken away isn't proposed in a form.
    for (const field of proposedFields.filter((each) => each !== "rejectedAccounts"))
      for (const status of ["active", "blocked"] as const)
        for (const to of ["factor", "group", "staff", "supplier", "active", ["x"]]) {
          const theirs = clears({ field: columnOf[field], from: field === "status" ? status : null, to });
          expect([field, status, to, isCalledAbout({ [field]: to }, { status })]).toEqual([field, status, to, theirs]);
        }
  });
});
