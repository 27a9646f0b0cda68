import { Findings } from "../../../src/service/store/health/health";

it("counts a supplier once of each kind, also where no more rows are kept", () => {
  const found = new Findings(1);
  for (const supplier of ["V1", "V1", "V2", "V2", "V3"])
    for (const kind of ["sameAccount", "mute"] as const) found.add(kind, { supplier, name: supplier, beside: null });
  expect([found.counts.sameAccount, found.counts.mute, found.counts.foreignBank]).toEqual([3, 3, 0]);
  expect(found.rows.mute.map(({ supplier }) => supplier)).toEqual(["V1"]);
});
