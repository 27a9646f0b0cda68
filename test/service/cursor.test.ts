import { nextOf, opened, sealed } from "../../src/service/routes/route";
import { RequestFault } from "../../src/service/faults/problem";

it("leads back to the place that it was made of", () => {
  for (const place of ["", "7", '["a","b"]', "Ümlaut ♥"]) {
    expect(sealed("history", place)).toMatch(/^[\w-]+$/);
    expect(opened("history", sealed("history", place))).toBe(place);
  }
  expect(opened("history", undefined)).toBeNull();
  expect(nextOf("history", { items: [], next: null })).toBeNull();
  expect(nextOf("history", { items: [], next: "7" })).toBe(sealed("history", "7"));
});

it.each([
  "7",
  "!",
  "bnVsbA",
  Buffer.from('["history"]').toString("base64url"),
  sealed("suppliers", "7"),
  "A".repeat(5_000),
  sealed("history", "a\0b"),
])("takes nothing else: %s", (cursor) => {
  expect(() => opened("history", cursor)).toThrow(RequestFault);
});
