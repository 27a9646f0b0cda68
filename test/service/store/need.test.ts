import { callBackNeed } from "../../../src/cases";
import type { SupplierRecord } from "../../../src/analysis";
import { isOnePerson, needIds } from "../../../src/service/store/proposals/need";
import { readSupplierFile } from "../../../src/suppliers";

const phone = "+44 20 7946 0958";
const record = (more: Partial<SupplierRecord> = {}): SupplierRecord => {
  const entry = JSON.stringify([{ id: "V1", name: "Oakes Timber Ltd", phones: [phone] }]);
  const [read] = readSupplierFile(new TextEncoder().encode(entry), "one.json").records;
  if (read === undefined) throw new Error("This is no record.");
  return { ...read, ...more };
};
const need = (field: string, from: unknown, to: unknown, of: SupplierRecord | null = record()) =>
  callBackNeed(of, [{ field, from, to }], "2026-03-15", 14);

it.each([
  ["accounts", [], ["DE07100100100140801649"]],
  ["shared_accounts", [], ["DE07100100100140801649"]],
  ["other_destinations", [], ["pay.example/oakes"]],
  ["phones", [phone], ["+44 20 7946 0000"]],
  ["emails", [], ["pay@oakes.co.uk"]],
  ["domains", [], ["oakes.co.uk"]],
  ["kind", "supplier", "factor"],
  ["kind", "supplier", "group"],
  ["kind", "factor", "group"],
  ["kind", "supplier", "customer"],
  ["kind", "supplier", "authority"],
  ["kind", "supplier", "staff"],
  ["status", "blocked", "active"],
  ["status", "blocked", "inactive"],
  ["rejected_accounts", ["DE07100100100140801649"], []],
  ["rejected_accounts", ["DE07100100100140801649"], ["DE25100100100045403314"]],
])("asks for a call to a number on record about %s from %j to %j", (field, from, to) => {
  expect(need(field, from, to)).toMatchObject({ isNeeded: true, number: "onRecord", phones: [phone], because: null });
});

it.each([
  ["name", "Oakes", "Oakes Timber"],
  ["notes", null, "A note"],
  ["status", "active", "blocked"],
  ["status", "active", "inactive"],
  ["kind", "factor", "supplier"],
  ["rejected_accounts", [], ["DE07100100100140801649"]],
])("asks for none about %s from %j to %j", (field, from, to) => {
  expect(need(field, from, to)).toMatchObject({ isNeeded: false, hindrance: null, because: null });
});

it("asks a new supplier on a number that was found elsewhere", () => {
  expect(need("name", null, "New Works Ltd", null)).toMatchObject({ isNeeded: true, number: "found", phones: [] });
});

it("asks for a call where nothing changes: the bank details are verified", () => {
  expect(callBackNeed(record(), [], "2026-03-15", 14)).toMatchObject({ isNeeded: true, phones: [phone] });
  expect(callBackNeed(record({ phones: [] }), [], "2026-03-15", 14)).toMatchObject({
    isNeeded: true,
    because: "noNumber",
  });
});

it("says by a code why no one can call", () => {
  const none = record({ phones: [] });
  expect(need("kind", "supplier", "factor", none)).toMatchObject({ isNeeded: true, because: "noNumber", phones: [] });
  expect(need("phones", [], [phone], none)).toMatchObject({
    isNeeded: true,
    number: "found",
    because: null,
  });
  const moved = record({ phoneChangedOn: "2026-03-10" });
  expect(need("accounts", [], ["x"], moved)).toMatchObject({ because: "coolOff", from: "2026-03-25", phones: [] });
  expect(need("accounts", [], ["x"], record({ phoneChangedOn: "2026-02-10" })).phones).toEqual([phone]);
});

it.each([
  ["100", "100", true],
  ["ab12", "AB12", true],
  ["\uff21\uff22\uff11\uff12", "ab12", true],
  ["AB 12", " ab12\u200b", true],
  ["000100", "100", true],
  ["0", "000", true],
  ["100", "1000", false],
  ["ab12", "ba12", false],
  [" ", "", false],
  [null, null, false],
])("takes the employee ids %j and %j for one person's: %s", (one, other, isOne) => {
  const [priya, tom] = [one, other].map((employeeId, at) => ({ oid: `oid-${at}`, name: null, employeeId }));
  if (priya === undefined || tom === undefined) throw new Error("There are two.");
  expect(isOnePerson(priya, tom)).toBe(isOne);
  expect(isOnePerson(priya, { ...tom, oid: priya.oid })).toBe(true);
  expect(() => needIds("Who proposes", { ...priya, employeeId: "\u200b " })).toThrow(/employee id/);
});
