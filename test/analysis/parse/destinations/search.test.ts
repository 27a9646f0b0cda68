import { readdirSync, readFileSync } from "node:fs";
import { notFromSender } from "../../../../src/codecs";
import { findAliases } from "../../../../src/analysis/parse/destinations/aliases";
import { findCardRequests } from "../../../../src/analysis/parse/destinations/cards";
import { findCheques } from "../../../../src/analysis/parse/destinations/cheques";
import { findLinks } from "../../../../src/analysis/parse/destinations/links";
import { hintsIn } from "../../../../src/analysis/parse/destinations/other";
import { findOthers, heldBy } from "../../../../src/analysis/parse/destinations/search";
import { findWallets } from "../../../../src/analysis/parse/destinations/wallets";
import { walletChecks } from "../../walletChecks";

test("characters that no one sees hide nothing, and the place is the text's own", () => {
  const wallet = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
  const text = `Send it to ${wallet.slice(0, 12)}\u200b\u2060${wallet.slice(12)} today. Or pay\u00adpal.me/nord\u200bwind`;
  const found = findOthers(text, walletChecks, notFromSender);
  expect(found.map(({ value }) => value)).toEqual([wallet, "paypal.me/nordwind"]);
  expect(text.slice(found[0]?.start, found[0]?.end)).toHaveLength(wallet.length + 2);
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
  expect(hintsIn(text)).not.toBeNull();
});

test("most mail is not", () => {
  expect(hintsIn("Please pay invoice 1001 to our account, IBAN MT84 MALT 0110 0001 2345 MTLC AST0 01S.")).toBeNull();
  expect(hintsIn("Dear Priya,\nthe parcel arrived on Monday. See you at lunch!\nKatrin")).toBeNull();
});

test("what a text may hold rules out nothing that a search of the sample messages finds", () => {
  const files = ["test/mail", "samples"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const texts = files
    .filter((file) => file.endsWith(".eml"))
    .map((file) => readFileSync(file, "utf8").slice(0, 100_000));
  const none = { links: false, wallets: false, aliases: false, cheques: false, requests: false };
  let found = 0;
  for (const text of texts) {
    const hints = hintsIn(text) ?? none;
    const all = {
      links: findLinks(text, notFromSender),
      wallets: findWallets(text, walletChecks, notFromSender),
      aliases: findAliases(text, notFromSender),
      cheques: findCheques(text, notFromSender),
      requests: findCardRequests(text, notFromSender),
    };
    for (const kind of ["links", "wallets", "aliases", "cheques", "requests"] as const) {
      if (all[kind].length > 0)
        expect([kind, text.slice(0, 200), hints[kind]]).toEqual([kind, text.slice(0, 200), true]);
      found += all[kind].length;
    }
  }
  expect(found).toBeGreaterThan(30);
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
