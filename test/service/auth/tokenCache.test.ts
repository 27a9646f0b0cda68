import type { Caller } from "../../../src/service/auth/access";
import { TokenCache } from "../../../src/service/auth/verify";

const caller: Caller = { actor: { oid: "a", name: null, employeeId: null }, roles: new Set(), kind: "person" };

it("keeps no more than its bound, the oldest going first", () => {
  const cache = new TokenCache(2, 1_000);
  for (const token of ["a", "b", "c"]) cache.set(token, caller, 10_000, 0);
  expect(["a", "b", "c"].map((token) => cache.get(token, 1) !== null)).toEqual([false, true, true]);
});

it("forgets at the token's end or after its own time, whichever comes first", () => {
  const cache = new TokenCache(10, 1_000);
  cache.set("short", caller, 500, 0);
  cache.set("long", caller, 10_000, 0);
  expect(cache.get("short", 499)).toBe(caller);
  expect(cache.get("short", 500)).toBeNull();
  expect(cache.get("long", 999)).toBe(caller);
  expect(cache.get("long", 1_000)).toBeNull();
});
