import { en, viewOf } from "../../src/report";
import { destination, fired, nordwind, report } from "./kit";

const supplier = { id: nordwind.id, name: nordwind.name };
const claimsOf = (fields: Parameters<typeof report>[0]) => {
  const { destinations, senders } = viewOf(report(fields), en);
  return { accounts: destinations.map(({ claim }) => claim), addresses: senders.map(({ claim }) => claim) };
};
const value = "DE02120300000000202051";

test("an account that the record hasn't can be proposed for the supplier, as the supplier file writes it", () => {
  const [claim] = claimsOf({ record: nordwind, destinations: [destination()] }).accounts;
  expect(claim).toEqual({ supplier, values: [{ field: "accounts", value }] });
});

test("it is proposed for whom the message names it, rather than for whom the message claims to be", () => {
  const payee = { ...nordwind, id: "V9", name: "Works Ltd" };
  const [claim] = claimsOf({ record: nordwind, destinations: [destination({ payee })] }).accounts;
  expect(claim?.supplier).toEqual({ id: "V9", name: "Works Ltd" });
});

test.each([
  ["is on record", { onRecord: true }],
  ["was held against nothing", { onRecord: null }],
  ["is our own", { owner: "own" }],
  ["is none by its check digits", { account: { scheme: "iban", value: "DE03120300000000202051", bank: null } }],
  ["is a link", { account: null, kind: "link", value: "pay.example" }],
] as const)("an account that %s can't be proposed", (_, fields) => {
  expect(claimsOf({ record: nordwind, destinations: [destination(fields)] }).accounts).toEqual([null]);
});

test("an account that was proposed before and rejected can't be proposed again", () => {
  const rejectedAccounts = [{ scheme: "iban", value, bank: null }] as const;
  const [claim] = claimsOf({ record: { ...nordwind, rejectedAccounts }, destinations: [destination()] }).accounts;
  expect(claim).toBeNull();
});

test("an account can't be proposed for no one", () => {
  expect(claimsOf({ destinations: [destination()] }).accounts).toEqual([null]);
});

const accusing = (address: string, field: "from" | "replyTo" | "recipient" = "from") => ({
  correspondents: [{ name: null, address, field }],
  findings: [fired("display-name-deceives.name", "moderate", { name: nordwind.name, address })],
});

test("an address that isn't on record can be proposed, and its domain where that is theirs alone", () => {
  const own = claimsOf({ record: nordwind, ...accusing("Kat@nordwind.example") });
  expect(own.addresses[0]).toEqual({
    supplier,
    values: [
      { field: "emails", value: "kat@nordwind.example" },
      { field: "domains", value: "nordwind.example" },
    ],
  });
  const free = claimsOf({ record: nordwind, ...accusing("nordwind@gmail.com", "replyTo") });
  expect(free.addresses[0]?.values).toEqual([{ field: "emails", value: "nordwind@gmail.com" }]);
});

test("an address that isn't the sender's, or passes for a colleague's, can't be proposed for the supplier", () => {
  const copied = claimsOf({ record: nordwind, ...accusing("Kat@nordwind.example", "recipient") });
  expect(copied.addresses[0]).toBeNull();
  const staff = [{ name: "Priya Nair", email: "priya.nair@harbourlane.co.uk" }];
  const findings = [fired("staff-impersonated.posing", "strong", { name: "Priya Nair", address: "priya@gmail.com" })];
  const correspondents = [{ name: "Priya Nair", address: "priya@gmail.com", field: "from" as const }];
  const colleague = claimsOf({ record: nordwind, impersonatedStaff: staff, findings, correspondents });
  expect(colleague.addresses).toEqual([null]);
});
