import { TokenFault } from "../../../src/service/auth/access";
import { callerOf, type Expected } from "../../../src/service/auth/claims";

const tenantId = "10ca1000-0000-4000-8000-000000000000";
const v2 = `https://login.microsoftonline.com/${tenantId}/v2.0`;
const expected: Expected = {
  issuers: { v2, v1: `https://sts.windows.net/${tenantId}/` },
  audience: ["api://remit-guard"],
  tenantId,
  scope: "access_as_user",
};
const claims = { iss: v2, ver: "2.0", tid: tenantId, oid: "o", sub: "s", scp: "access_as_user", azp: "c", roles: [] };

it.each([
  ["a name with line breaks", { name: " Anna\n\u202eBerg " }, { name: "Anna  Berg" }],
  ["a name that is only marks", { name: "\u200b\u202e" }, { name: null }],
  ["a very long name", { name: "x".repeat(5_000) }, { name: "x".repeat(256) }],
  ["a name that isn't text", { name: { toString: "x" } }, { name: null }],
  ["no employee", { employeeid: "" }, { employeeId: null }],
  ["a number for an employee", { employeeid: 7 }, { employeeId: null }],
])("reads %s", (_name, given, actor) => {
  expect(callerOf({ ...claims, ...given }, expected).actor).toMatchObject(actor);
});

it("takes the scope among others", () => {
  expect(callerOf({ ...claims, scp: "User.Read access_as_user" }, expected).kind).toBe("person");
});

it.each([
  ["an application without a name", { scp: undefined, sub: "o", azp: undefined }],
  ["a person's token without a scope", { scp: undefined }],
  ["a scope that isn't text", { scp: ["access_as_user"] }],
  ["a long id", { oid: "x".repeat(200) }],
  ["a version that is a number", { ver: 2 }],
])("refuses %s", (_name, given) => {
  expect(() => callerOf({ ...claims, ...given }, expected)).toThrow(TokenFault);
});

it("takes no v1.0 tokens where there is no such issuer", () => {
  const local = { ...expected, issuers: { v2, v1: null } };
  expect(() => callerOf({ ...claims, ver: "1.0" }, local)).toThrow(TokenFault);
  expect(() => callerOf({ ...claims, ver: "1.0", iss: null } as never, local)).toThrow(TokenFault);
});
