import { bearerToken } from "../../../src/service/auth/access";
import { RequestFault } from "../../../src/service/faults/problem";

it.each([
  ["Bearer abc.def-_~+/==", "abc.def-_~+/=="],
  ["bearer abc", "abc"],
  ["BEARER   abc", "abc"],
])("finds the token of %s", (header, token) => expect(bearerToken(header)).toBe(token));

it.each([
  "",
  "Bearer",
  "Bearer ",
  "Bearer a b",
  "Bearer a,b",
  "Basic abc",
  "Bearerabc",
  " Bearer abc",
  "Bearer =abc",
  "Bearer ä",
])("finds none in %j", (header) => {
  const fault = (() => {
    try {
      return bearerToken(header);
    } catch (error) {
      return error;
    }
  })();
  expect(fault).toBeInstanceOf(RequestFault);
  expect(fault).toMatchObject({ status: 401 });
});

it("is quick with what is hostile", () => {
  const start = process.cpuUsage();
  expect(() => bearerToken(`Bearer ${"=".repeat(100_000)}!`)).toThrow(RequestFault);
  expect(() => bearerToken(`Bearer ${" ".repeat(100_000)}!`)).toThrow(RequestFault);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(500);
});
