import { changesBetween, contentsOf } from "../../../src/service/store/changes";
import { detailOf, recordFrom, secretOf, sortName } from "../../../src/service/store/rows";
import { clean, isClean } from "../../../src/service/store/store";
import { madeRecords } from "../../suppliers/stored/made";

test("a record is the same after it was stored, and no destination is in the open part", () => {
  for (const record of madeRecords(300)) {
    expect(recordFrom(detailOf(record), secretOf(record))).toEqual(record);
    const open = detailOf(record);
    for (const { value } of [...record.accounts, ...record.sharedAccounts, ...record.rejectedAccounts])
      expect(open).not.toContain(value);
  }
});

test("names are put in order without case, accents and width", () => {
  expect(["Ärzte  Köln", "ÀB", "ＡＢ", " a\tb "].map(sortName)).toEqual(["arzte koln", "ab", "ab", "a b"]);
  expect(sortName("ﷺ".repeat(10_000)).length).toBeLessThanOrEqual(200);
});

test("names what changed as the supplier file names it", () => {
  const [before] = madeRecords(1);
  if (before === undefined) throw new Error("no record");
  const after = {
    ...before,
    name: "Other",
    accounts: [{ scheme: "gb-sort" as const, value: "55779911", bank: "200000" }],
  };
  expect(changesBetween(before, before)).toEqual([]);
  expect(changesBetween(before, after)).toEqual([
    { field: "name", from: before.name, to: "Other" },
    { field: "accounts", from: expect.any(Array) as unknown, to: ["gb-sort:200000/55779911"] },
  ]);
  expect(contentsOf({ ...after, aliases: [], country: null })).not.toHaveProperty("aliases");
  expect(contentsOf(after)).toHaveProperty("accounts", ["gb-sort:200000/55779911"]);
});

test("texts that PostgreSQL could not hold are told", () => {
  expect(clean("a\0b\ud800c\u{1f600}")).toBe("ab\ufffdc\u{1f600}");
  expect([isClean("a\0"), isClean("\ud800"), isClean("\u{1f600}")]).toEqual([false, false, true]);
});
