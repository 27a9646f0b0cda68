import { randomBytes } from "node:crypto";
import { open, type CellPlace, seal } from "../../../../src/service/store/secrets/crypto";

const key = randomBytes(32);
const place: CellPlace = { table: "supplier", row: "S-1", column: "destinations" };

test("opens what it closed, and closes it differently each time", () => {
  const sealed = seal(key, "DE07 € 100", place);
  expect(open(key, sealed, place).toString()).toBe("DE07 € 100");
  expect(seal(key, "DE07 € 100", place).equals(sealed)).toBe(false);
});

test("opens at no other place, under no other key, and with no byte altered or left out", () => {
  const sealed = seal(key, "DE07", place);
  const refused = /^A value of (?:supplier|history)\.\w+ was altered, or moved, or its key is another\.$/;
  expect(() => open(key, sealed, { ...place, row: "S-2" })).toThrow(refused);
  expect(() => open(key, sealed, { ...place, column: "detail" })).toThrow(refused);
  expect(() => open(key, sealed, { ...place, table: "history" })).toThrow(refused);
  expect(() => open(randomBytes(32), sealed, place)).toThrow(refused);
  for (let at = 0; at < sealed.length; at += 1) {
    const altered = Buffer.from(sealed);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(() => open(key, altered, place)).toThrow(refused);
    expect(() => open(key, sealed.subarray(0, at), place)).toThrow(refused);
  }
});
