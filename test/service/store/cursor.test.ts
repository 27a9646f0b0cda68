import { partsOf, placeOf } from "../../../src/service/store/cursor";
import { Refusal } from "../../../src/service/store/store";

test("reads what lists give, and refuses anything else", () => {
  expect([placeOf(null), placeOf("17")]).toEqual([0n, 17n]);
  expect([partsOf(null), partsOf('["order","a","1"]')]).toEqual([null, ["order", "a", "1"]]);
  for (const odd of ["", "-1", "1.5", "1e3", "9".repeat(19), "x"]) expect(() => placeOf(odd)).toThrow(Refusal);
  for (const odd of ["", "{}", "[1]", "null", "[", '["a",null]']) expect(() => partsOf(odd)).toThrow(Refusal);
});
