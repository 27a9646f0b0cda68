import { findAccounts, findPartials } from "../../../src/accounts";

function found(text: string): string[] {
  return findPartials(text, findAccounts(text), () => undefined).map(({ partial }) => {
    if (partial.kind === "code") return `${partial.scheme} ${partial.bank}`;
    if (partial.kind === "bic") return partial.bic;
    return partial.kind === "bank" ? (partial.bank.names[0] ?? "") : `${partial.head ?? ""}…${partial.digits}`;
  });
}

describe("a part of an account is found where the whole isn't named", () => {
  test.each([
    ["Sort code 04-00-04, account as before.", "gb-sort 040004"],
    ["Sort: 04 00 04. Number unchanged.", "gb-sort 040004"],
    ["BLZ 100 110 01, Konto wie bisher", "other 10011001"],
    ["The bank code of our bank account is now 10011001.", "other 10011001"],
    ["Routing number 021000021, account as before.", "us-aba 021000021"],
    ["BSB 062-000, same account", "au-bsb 062000"],
    ["Our BIC is now MONZGB2LXXX.", "MONZGB2LXXX"],
    ["We now bank with Monzo.", "Monzo"],
    ["Wir haben zur N26 gewechselt, unsere Bank ist jetzt die N26.", "N26"],
    ["Bank: Starling", "Starling"],
    ["Please pay it to Lloyds this time", "Lloyds"],
    ["to the account ending 3482", "…3482"],
    ["our account number ends in 3482", "…3482"],
    ["the IBAN with the last four digits 3482", "…3482"],
    ["auf das Konto mit der Endung 3482", "…3482"],
    ["sur le compte se terminant par 3482", "…3482"],
    ["en la cuenta terminada en 3482", "…3482"],
    ["op de rekening eindigend op 3482", "…3482"],
    ["to our account ****6426", "…6426"],
    ["Account: XXXX 6426", "…6426"],
    ["DE07 **** **** 6426", "DE07…6426"],
    ["konto ••••6426", "…6426"],
    ["Please pay from your account to sort code 04-00-04.", "gb-sort 040004"],
    ["Please update your records: sort code 04-00-04.", "gb-sort 040004"],
  ])("%s", (text, part) => {
    expect(found(text)).toContain(part);
  });
});

describe("what is whole, the payer's, or something else is no part", () => {
  test.each([
    "Sort code 60-16-13, account number 31926819",
    "IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX",
    "We have not seen the transfer from your HSBC account ending 4421.",
    "collected from your account ending 1234 (sort code 20-00-00)",
    "Your card ending 4421 was charged.",
    "vom Konto mit der Endung 4421 abgebucht",
    "Correspondent bank: Deutsche Bank",
    "the tide turned, and it was wise to wait",
    "Invoice ****6426, order ## 1234",
    "The year ending 2026, the account of the journey",
    "Chase up the payment",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("a BIC next to an account is its own, unless it is said to be new", () => {
  expect(found("IBAN DE89 3704 0044 0532 0130 00, our new BIC: NTSBDEB1XXX")).toEqual(["NTSBDEB1XXX"]);
});

test("the work is bounded", () => {
  const long = "account ending 1234, sort code 04-00-04, ".repeat(20_000);
  const start = process.cpuUsage();
  expect(findPartials(long, [], () => undefined).length).toBeLessThanOrEqual(50);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(4_000);
});

test("a bank next to an account is that account's, unless it is said to be another one", () => {
  const iban = "IBAN DE89 3704 0044 0532 0130 00";
  expect(found(`${iban}\nBank: Commerzbank`)).toEqual([]);
  expect(found(`We now bank with Monzo.\n${iban}`)).toEqual(["Monzo"]);
  // A genuine account in the signature clears no other bank.
  expect(found(`Please pay it to Lloyds this time.\n${iban}`)).toEqual(["Lloyds"]);
});
