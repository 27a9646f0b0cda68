import { packedSaid, saidIn } from "../../../../src/service/store/imports/payload";

const faults = [{ line: 1, column: null, reason: "No." }];

it("keeps what is said of a file", () => {
  const layout = { system: "sap" as const, title: "SAP", sheet: null, columns: [] };
  expect(saidIn(packedSaid({ faults, layout }))).toEqual({ faults, layout });
  expect(saidIn(packedSaid({ faults, layout: null }))).toEqual({ faults, layout: null });
});

it("reads what was kept before columns were told", () => {
  expect(saidIn(JSON.stringify(faults))).toEqual({ faults, layout: null });
  expect(saidIn("[]")).toEqual({ faults: [], layout: null });
});
