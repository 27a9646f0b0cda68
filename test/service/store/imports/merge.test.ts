import type { Account } from "../../../../src/accounts";
import { daysAhead, merged } from "../../../../src/service/store/imports/merge";
import { columnOf } from "../../../../src/contract";
import { supplier } from "../../../suppliers/made";

const today = "2026-11-27";
const iban = (value: string): Account => ({ scheme: "iban", value, bank: null });
const old = supplier({
  id: "V1",
  name: "Oakes Ltd",
  phones: ["+44 20 7946 0000"],
  accounts: [iban("GB29NWBK60161331926819")],
  rejectedAccounts: [iban("DE07100100100140801649")],
  status: "blocked",
  bankVerifiedOn: "2026-02-01",
  phoneChangedOn: "2026-09-01",
});
const all = new Set(Object.values(columnOf));
const without = (...columns: string[]) => new Set([...all].filter((column) => !columns.includes(column)));

describe("a row next to what is on record", () => {
  it("takes nothing away by a column that the file lacks", () => {
    const row = supplier({ id: "V1", name: "Oakes Ltd", phones: old.phones, accounts: old.accounts });
    const columns = without("status", "rejected_accounts", "bank_verified_on", "bank_changed_on", "phone_changed_on");
    expect(merged(old, row, columns, today)).toEqual(old);
    expect(merged(old, row, all, today)).toMatchObject({ status: "active", rejectedAccounts: [] });
  });

  it("is of today where the account or the number is another, whatever day the file gives", () => {
    const moved = { ...old, accounts: [iban("DE89370400440532013000")], bankChangedOn: "2015-01-01" };
    expect(merged(old, moved, all, today)).toMatchObject({ bankChangedOn: today, bankVerifiedOn: null });
    const called = { ...old, phones: ["+1 202 555 0100"], phoneChangedOn: null };
    expect(merged(old, called, all, today)).toMatchObject({ phoneChangedOn: today, bankVerifiedOn: "2026-02-01" });
  });

  it("changes nothing the second time", () => {
    const moved = { ...old, accounts: [iban("DE89370400440532013000")] };
    const once = merged(old, moved, all, today);
    expect(merged(once, moved, all, "2026-12-24")).toEqual(once);
  });

  it("is verified by no file on a later day than by the last call", () => {
    const on = (record: typeof old, bankVerifiedOn: string) =>
      merged(record, { ...record, bankVerifiedOn }, all, today).bankVerifiedOn;
    const changed = { ...old, bankChangedOn: "2026-06-01", bankVerifiedOn: null };
    expect([on(changed, "2026-06-02"), on(changed, "2026-05-31"), on(changed, today)]).toEqual([null, null, null]);
    expect([on(old, today), on(old, "2026-01-15")]).toEqual(["2026-02-01", "2026-01-15"]);
    const moved = { ...old, accounts: [iban("DE89370400440532013000")], bankVerifiedOn: today };
    expect(merged(old, moved, all, today).bankVerifiedOn).toBeNull();
  });

  it("has no day that is still to come", () => {
    expect(daysAhead({ ...old, bankVerifiedOn: "2099-01-01" }, today)).toEqual(["bank_verified_on"]);
    expect(daysAhead({ ...old, bankVerifiedOn: today }, today)).toEqual([]);
  });
});
