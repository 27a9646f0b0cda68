import { staffOf } from "../../../../src/analysis/evidence/identity/identity";
import { defaultPolicy } from "../../../../src/analysis/policy";
import { read } from "../../reading";
import { item, record } from "../../signals/kit";

const policy = {
  ...defaultPolicy,
  organisation: {
    ...defaultPolicy.organisation,
    domains: ["harbourlane.example"],
    staff: [{ name: "Priya Nair", email: "priya@harbourlane.example" }],
  },
};

function staff(to: readonly { name: string | null; address: string | null }[]) {
  const facts = read(item({ to }), { found: [], missing: [] });
  const tom = record({ kind: "staff", name: "Tom Ashworth", emails: ["tom@harbourlane.example"] });
  const match = { record: tom, by: "name" as const, clue: "Tom Ashworth" };
  return staffOf(facts, { state: "found", matches: [match], owners: [] }, policy).map(({ name }) => name);
}

test("our own people are those of the policy, of staff records, and those whom the message shows among us", () => {
  const shown = { name: "Sophie Grant", address: "sophie@harbourlane.example" };
  expect(staff([shown])).toEqual(["Priya Nair", "Tom Ashworth", "Sophie Grant"]);
  expect(
    staff([
      { ...shown, address: "sophie@mail.com" },
      { ...shown, name: null },
    ]),
  ).toEqual(["Priya Nair", "Tom Ashworth"]);
});

test.each([
  "Accounts Payable",
  "Finance Team",
  "Billing Department",
  "Kreditoren Buchhaltung",
  "Service Comptabilité",
  "Ufficio Fornitori",
  "Crediteuren Administratie",
])("a department is no one whose name a supplier could borrow: %s", (name) => {
  expect(staff([{ name, address: "ap@harbourlane.example" }])).not.toContain(name);
});
