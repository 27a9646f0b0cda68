import { notFromSender } from "../../../../src/codecs";
import { mayHoldOthers } from "../../../../src/analysis/parse/destinations/other";
import { findOthers, heldBy } from "../../../../src/analysis/parse/destinations/search";
import { walletChecks } from "../../walletChecks";

test("characters that no one sees hide nothing, and the place is the text's own", () => {
  const wallet = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
  const text = `Send it to ${wallet.slice(0, 12)}\u200b\u2060${wallet.slice(12)} today. Or pay\u00adpal.me/nord\u200bwind`;
  const found = findOthers(text, walletChecks, notFromSender);
  expect(found.map(({ value }) => value)).toEqual([wallet, "paypal.me/nordwind"]);
  expect(text.slice(found[0]?.start, found[0]?.end)).toHaveLength(wallet.length + 2);
  expect(mayHoldOthers(text)).toBe(true);
});

test.each([
  "Pay by card: https://pay.example/1",
  "Zahlungslink: https://zahlung.example",
  "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
  "Chave Pix",
  "upi://",
  "cash.app/$x",
  "Assegno",
])("%s is searched", (text) => {
  expect(mayHoldOthers(text)).toBe(true);
});

test("most mail is not", () => {
  expect(mayHoldOthers("Please pay invoice 1001 to our account, IBAN MT84 MALT 0110 0001 2345 MTLC AST0 01S.")).toBe(
    false,
  );
  expect(mayHoldOthers("Dear Priya,\nthe parcel arrived on Monday. See you at lunch!\nKatrin")).toBe(false);
});

describe("an entry of the record", () => {
  test.each([
    ["https://www.paypal.me/Nordwind", { kind: "link", value: "paypal.me/nordwind" }, "held"],
    ["paypal.me", { kind: "link", value: "paypal.me/nordwind" }, "other"],
    ["stripe.com", { kind: "link", value: "invoice.stripe.com/i/acct_1" }, "other"],
    ["checkout.stripe.com", { kind: "link", value: "checkout.stripe.com/c/pay/cs_1" }, "platform"],
    ["https://in.xero.com/", { kind: "link", value: "in.xero.com/abc" }, "platform"],
    ["pay.example", { kind: "link", value: "evil-pay.example/1" }, "other"],
    ["pay.example/nordwind", { kind: "link", value: "pay.example/nordwind-hh" }, "other"],
    [
      "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
      { kind: "wallet", value: "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed" },
      "held",
    ],
    ["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", { kind: "wallet", value: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb" }, "other"],
    ["Swish 123 456 78 90", { kind: "alias", value: "swish:1234567890" }, "held"],
    ["vipps:1234567890", { kind: "alias", value: "swish:1234567890" }, "other"],
    ["PayID accounts@nordwind-hh.com.au", { kind: "alias", value: "payid:accounts@nordwind-hh.com.au" }, "held"],
    ["payid:accounts@nordwind-hh.com.au", { kind: "alias", value: "payid:accounts@nordwindhh.com.au" }, "other"],
    ["payid:accounts@nordwindhh.com.au", { kind: "alias", value: "payid:accounts@nordwind-hh.com.au" }, "other"],
    ["Accounts@Nordwind.com.au", { kind: "alias", value: "payid:accounts@nordwind.com.au" }, "held"],
    ["upi:nordwind.freight@hdfcbank", { kind: "alias", value: "upi:nordwindfreight@hdfcbank" }, "other"],
    ["nordwind.freight@hdfcbank", { kind: "alias", value: "upi:nordwind.freight@hdfcbank" }, "held"],
    ["Venmo @nord-wind", { kind: "alias", value: "venmo:@nordwind" }, "other"],
    ["venmo:@nordwind", { kind: "alias", value: "venmo:@nordwind" }, "held"],
    ["cash app $nordwind", { kind: "alias", value: "cashapp:$nordwind" }, "held"],
    ["0412 345 678", { kind: "alias", value: "payid:0412345678" }, "held"],
    ["MobilePay: 12 34 56", { kind: "alias", value: "mobilepay:123456" }, "held"],
    ["FPS ID 1234567", { kind: "alias", value: "fps:1234567" }, "held"],
    ["1234567", { kind: "alias", value: "fps:1234567" }, "held"],
    ["Western Union: John A. Smith", { kind: "alias", value: "westernunion:john a smith" }, "held"],
    ["Western Union: John Smith", { kind: "alias", value: "westernunion:johns mith" }, "other"],
    [
      "cheque: Nordwind, PO Box 12, 345 Main St",
      { kind: "cheque", value: "cheque:Nordwind, P.O. Box 12, 345 Main St." },
      "held",
    ],
    [
      "cheque: Nordwind, PO Box 12, 345 Main St",
      { kind: "cheque", value: "cheque:Nordwind, PO Box 1, 2345 Main St" },
      "other",
    ],
    ["check: Nordwind, Box 9", { kind: "cheque", value: "cheque:NORDWIND, BOX 9" }, "held"],
    ["", { kind: "link", value: "paypal.me/x1" }, "other"],
  ] as const)("%s", (entry, destination, held) => {
    expect(heldBy(entry, destination)).toBe(held);
  });
});
