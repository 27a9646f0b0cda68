import { parseRecordAccount } from "../../src/accounts";
import {
  defaultPolicy,
  type Facts,
  type JudgedDestination,
  type Policy,
  type Report,
  type SupplierRecord,
} from "../../src/analysis";
import { aboutOf } from "../../src/cases";

const at = new Date("2026-10-06T10:00:00Z");

/** What a case is about where the message says these lines, and has money go there. */
function about(lines: readonly string[], policy: Partial<Policy> = {}, fields: Partial<Report> = {}) {
  const facts = {
    item: { id: "a@b", subject: "Invoice", from: [], headers: { found: [], missing: [] } },
    segments: [{ role: "new", from: null, to: [], cc: [], date: null, subject: null, lines }],
    papers: [
      { name: "a.pdf", document: 0, layer: "text", hidden: false, text: "Total\nEUR 9.000,00" },
      { name: "a.pdf", document: 0, layer: "text", hidden: true, text: "EUR 99.000,00" },
    ],
  } as unknown as Facts;
  const report = {
    verdict: "stop",
    supplier: null,
    record: null,
    findings: [],
    destinations: [{ kind: "account", account: null, value: "x", role: "payee", owner: null, onRecord: false }],
    ...fields,
  } as unknown as Report;
  return aboutOf(facts, report, { ...defaultPolicy, ...policy }, at);
}

const secondPerson = { forBankChange: true, above: 10_000, currency: "EUR" };

it("has the highest amount that somebody can see, in the policy's currency", () => {
  expect(about(["Please pay EUR 1.200,00"]).amount).toBe(9_000);
  expect(about(["Please pay 12.500 €"]).amount).toBe(12_500);
  expect(about(["Please pay £ 70,000"], { secondPerson: { ...secondPerson, currency: "GBP" } }).amount).toBe(70_000);
  expect(about(["Please pay 12.500 €"], {}, { verdict: "unrelated" }).amount).toBeNull();
});

it("says why the policy has a second person look", () => {
  expect(about(["EUR 12.500"]).secondPerson).toEqual(["bankChange", "amount"]);
  expect(about([], { secondPerson: { ...secondPerson, forBankChange: false } }).secondPerson).toEqual([]);
  const known = { role: "payee", onRecord: true, kind: "account", account: null, value: "x" } as JudgedDestination;
  expect(about([], {}, { destinations: [known] }).secondPerson).toEqual([]);
});

it("tells what is on record of the supplier that it is about", () => {
  expect(about([]).supplier).toBeNull();
  const parsed = parseRecordAccount("DE25100100104540331482");
  if (!("account" in parsed)) throw new Error("It is an account.");
  const record = {
    name: "Nordwind",
    domains: ["nordwind.example"],
    accounts: [parsed.account],
    sharedAccounts: [],
    otherDestinations: ["bc1q"],
  } as unknown as SupplierRecord;
  expect(about([], {}, { record }).supplier).toEqual({
    name: "Nordwind",
    domains: ["nordwind.example"],
    onRecord: ["DE25100100104540331482", "other:bc1q"],
  });
});
