import { adviceFor, asStartFault, codeOf, StartFault } from "../../../src/service/faults/startFault";

const coded = (code: unknown): Error => Object.assign(new Error("secret"), { code });

test.each([
  ["53100", /disk .* is full/],
  ["ENOSPC", /disk .* is full/],
  ["53300", /no room for more connections/],
  ["ECONNREFUSED", /can't be reached/],
  ["CONNECT_TIMEOUT", /can't be reached/],
  ["57P03", /can't be reached/],
  ["08006", /can't be reached/],
  ["25006", /can't be reached/],
  ["28P01", /user or password/],
  ["3D000", /doesn't exist/],
  ["42501", /lacks a permission/],
  ["XX001", /damaged/],
])("says what to do about %s, and nothing of the error itself", (code, expected) => {
  const fault = asStartFault(coded(code));
  expect(fault).toBeInstanceOf(StartFault);
  expect(String(fault)).toMatch(expected);
  expect(String(fault)).not.toContain("secret");
});

test("leaves what no one can do something about as it is", () => {
  const error = coded("23505");
  expect(asStartFault(error)).toBe(error);
  expect([adviceFor(null), codeOf(coded(7)), codeOf("no error"), codeOf(null)]).toEqual([null, null, null, null]);
});
