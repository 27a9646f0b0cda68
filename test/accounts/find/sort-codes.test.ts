import { findAccounts } from "../../../src/accounts";

const found = (text: string) => findAccounts(text).map(({ account }) => `${account.bank ?? ""} ${account.value}`);

describe("a sort code that nothing calls one, with its account", () => {
  test.each([
    "Could you please pay TG/118240, GBP 900.00, to 04-00-04, 55190472 this time?",
    "We bank at 04-00-04, account 55190472.",
    "Please pay into 04-00-04/55190472",
    "please pay into 04-00-04 55190472 today",
    "Please pay £900 to 04-00-04 | 5519 0472",
    "Pay to a/c 55190472 at 04-00-04",
    "send the money to 04–00–04, a/c no. 55190472",
    "Account 55190472 (04-00-04), payment by Friday",
    "pay to 04.00.04 a/c no 5519 0472",
  ])("%s", (text) => {
    expect(found(text)).toEqual(["040004 55190472"]);
  });

  test.each([
    "Kestrel has banked at 20-04-15, account 53917744 since 2011.",
    "From now on 20-04-15, 53917744 please, at our bank.",
    "please pay to 20-04-15 account 53917744",
  ])("as a day could be written: %s", (text) => {
    expect(found(text)).toEqual(["200415 53917744"]);
  });

  test("one whose check fails, where the words leave no doubt", () => {
    expect(found("Please pay £900 to 20-99-90, account 53917745.")).toEqual(["209990 53917745"]);
    expect(found("Invoice 8891\nBank details\n20-99-90 53917745")).toEqual(["209990 53917745"]);
  });
});

describe("a sort code behind a bank's name, or joined to its account by a word", () => {
  test.each([
    "please pay invoice 2201 to Lloyds 30 67 91, 9900 1742.",
    "please pay invoice 2201 to Lloyds 30-67-91 then 99001742.",
    "please pay it to Lloyds Bank 30 67 91 99001742",
    "please pay to 30-67-91 and then 9900 1742",
  ])("%s", (text) => {
    expect(found(text)).toEqual(["306791 99001742"]);
  });
});

describe("no sort code", () => {
  test.each([
    "Your order of 04-11-26, 10293847, is paid.",
    "Invoice dated 20-04-15, 53917744 is due for payment.",
    "Payment received 12-10-26 10293847",
    "Part 10-20-30 12345678 for the pump.",
    "Delivered 04-11-26, 12345678, please pay by 30-11-26.",
    "ring 01-23-45-67-89 12345678 about the payment",
    "Size 10-20-30, 1234567 pieces, please pay on delivery.",
    "call our office in Paris 30 67 91 9900 1742 about the payment",
    "please pay by 30 12 26, 99001742 pieces",
    "We paid order 30 67 91, 99001742",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a sort code in one piece, behind a bank or words that lead to an account", () => {
  test.each([
    "Bank: Monzo, 040004, 71826426",
    "Pay Monzo 040004 71826426",
    "MONZ / 040004 / 71826426",
    "Please pay GBP 900 to 040004 71826426",
    "Please pay GBP 900 into account 040004 7182 6426",
  ])("%s", (text) => {
    expect(found(text)).toEqual(["040004 71826426"]);
  });

  test.each([
    "Please pay invoice 104523 20261002",
    "Please pay invoice 104523, 48210334",
    "Payment of order 104523 / 48210334 is due",
    "We pay 104523 to 20261002",
    "due by 104523 02102026",
  ])("no account: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("a bank code is no account", () => {
  expect(found("Wire the payment, IBAN to follow. The bank code of our account is now 10011001.")).toEqual([]);
});
