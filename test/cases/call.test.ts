import { callLacks, calledNumber, callBackNeed, isSameNumber, readBackOf } from "../../src/cases";
import type { SupplierRecord } from "../../src/analysis";
import type { NewCallBack } from "../../src/contract";
import { readSupplierFile } from "../../src/suppliers";

const phone = "+44 20 7946 0958";
const held = "DE07100100100140801649";
const fresh = "DE25100100100045403314";
const entry = JSON.stringify([{ id: "V1", name: "Oakes Timber Ltd", phones: [phone], accounts: [held] }]);
const [read] = readSupplierFile(new TextEncoder().encode(entry), "one.json").records;
if (read === undefined) throw new Error("This is no record.");
const record: SupplierRecord = read;

const call = {
  phone,
  spokeWith: "Ida",
  outcome: "confirmed",
  foundIn: null,
  lastFour: "1649",
  accounts: [fresh],
} as const;
const all = { found: false, four: true, readBack: true };

it.each([
  [{}, []],
  [{ outcome: null }, ["outcome"]],
  [{ spokeWith: " ", lastFour: "16 4", accounts: [" "] }, ["spokeWith", "lastFour", "readBack"]],
  [{ lastFour: "16-49" }, []],
  [{ outcome: "notReached" as const, spokeWith: "", lastFour: "", accounts: [] }, []],
])("says what a call with %j lacks: %j", (more, lacking) => {
  const lacks = callLacks({ ...call, ...more }, all);
  expect(Object.entries(lacks).flatMap(([part, isMissing]) => (isMissing ? [part] : []))).toEqual(lacking);
});

it("asks for a number that was found, and for its source", () => {
  expect(callLacks({ ...call, phone: "12 34" }, { ...all, found: true })).toMatchObject({ phone: true, foundIn: true });
  expect(callLacks({ ...call, foundIn: "Their website" }, { ...all, found: true })).toMatchObject({
    phone: false,
    foundIn: false,
  });
});

it.each([
  ["+44 20 7946 0958", "0044 (20) 7946-0958", true],
  ["+44 20 7946 0958", "+44 20 7946 0959", false],
])("takes %s and %s for the same number: %s", (one, other, isSame) => {
  expect(isSameNumber(one, other)).toBe(isSame);
});

it.each<[string, Partial<SupplierRecord> | null, Pick<NewCallBack, "phone" | "foundIn">, object]>([
  ["on record", {}, { phone: "0044 20 79460958", foundIn: null }, { number: { phone, foundIn: null } }],
  ["of a message", {}, { phone: "+44 20 7946 0000", foundIn: "A message" }, { fault: "notOnRecord", numbers: [phone] }],
  [
    "found",
    null,
    { phone: " 0800 12345 ", foundIn: " A book" },
    { number: { phone: "0800 12345", foundIn: "A book" } },
  ],
  ["too short", null, { phone: "0012 34", foundIn: "A book" }, { fault: "phone" }],
  ["without a source", null, { phone, foundIn: " " }, { fault: "foundIn" }],
  ["that is new", { phoneChangedOn: "2026-03-10" }, { phone, foundIn: "A book" }, { fault: "hindered" }],
])("judges a number %s", (_kind, more, { phone: typed, foundIn }, expected) => {
  const need = callBackNeed(more && { ...record, ...more }, [], "2026-03-15", 14);
  expect(calledNumber(need, [phone], typed, foundIn)).toEqual(expected);
});

it.each([
  [null, { fault: "missing" }],
  [{ accounts: [fresh] }, { fault: "fourMissing" }],
  [{ lastFourOnRecord: "3314", accounts: [fresh] }, { fault: "fourDiffers" }],
  [{ lastFourOnRecord: "16 49", accounts: [] }, { fault: "incomplete" }],
  [{ lastFourOnRecord: "1649", accounts: ["DE25100100100045403315"] }, { fault: "differs" }],
  [{ lastFourOnRecord: "1649", accounts: ["de25 1001 0010 0045 4033 14"] }, { accounts: [fresh] }],
  [{ lastFourOnRecord: "1649", accounts: [`${fresh}; ${held}`] }, { accounts: [fresh, held] }],
])("compares the read-back %j", (typed, expected) => {
  expect(readBackOf(record, { fresh: [fresh], known: [held] }, typed)).toEqual(expected);
});
