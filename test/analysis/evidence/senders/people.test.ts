import { clues } from "../../../../src/analysis";
import { shownAddresses } from "../../../../src/analysis/evidence/senders/people";
import { linesBesideAccounts } from "../../../../src/analysis/evidence/said/claiming";
import { spokenNames } from "../../../../src/analysis/evidence/identity/mentions";
import type { MailItem } from "../../../../src/analysis/item";
import { read } from "../../reading";
import { item } from "../../signals/kit";

const letter = (content: string, fields: Partial<MailItem> = {}) =>
  read(item({ bodies: { found: [{ type: "text", content }], missing: [] }, ...fields }), { found: [], missing: [] });

const account = "IBAN DE89 3704 0044 0532 0130 00";

test.each([
  ["K.Lohmann@nordwind.example", "x@mail.com", ["k.lohmann@nordwind.example"]],
  ["Katrin (k.lohmann@nordwind.example)", "x@mail.com", ["k.lohmann@nordwind.example"]],
  [null, '"k.lohmann@nordwind.example"@mail.com', ["k.lohmann@nordwind.example"]],
  ["Katrin Lohmann", "k.lohmann@nordwind.example", []],
  [null, null, []],
])("addresses shown by %s <%s>", (name, address, shown) => {
  expect(shownAddresses({ name, address })).toEqual(shown);
});

test("the supplier list is asked about an address in a display name, behind those that people write from", () => {
  const facts = letter("Hello", { from: [{ name: "k.lohmann@nordwind.example", address: "x@mail.com" }] });
  expect(clues(facts)).toMatchObject({
    addresses: ["x@mail.com", "k.lohmann@nordwind.example"],
    domains: ["mail.com", "nordwind.example"],
  });
});

test("names next to an account are asked about, whatever crowds around them", () => {
  const crowd = Array.from({ length: 700 }, (_, at) => `Firma${at} Handel`).join("\n");
  const facts = letter(`${crowd}\n\n${account}\nNordwind Spedition GmbH\n${"\nVielen Dank.".repeat(30)}`);
  expect(linesBesideAccounts(facts)).toContain("Nordwind Spedition GmbH");
  expect(spokenNames(facts).mentions).toContain("Nordwind Spedition GmbH");
});

test("a display name is taken apart into what may be a company's name", () => {
  const facts = letter("Hallo", { from: [{ name: "Das Team der Nordwind Spedition GmbH", address: "x@mail.com" }] });
  expect(spokenNames(facts).mentions).toContain("Nordwind Spedition GmbH");
});

test("the ninetieth sender is asked about too", () => {
  const from = Array.from({ length: 90 }, (_, at) => ({ name: `Person ${at}`, address: `p@firm${at}.example` }));
  expect(clues(letter("Hello", { from })).domains).toContain("firm89.example");
});

test("accounts are read from display names and file names too", () => {
  const named = "DE89 3704 0044 0532 0130 00";
  const file = { name: `Konto ${named}.bin`, type: "application/x", size: 1, inline: false };
  const facts = letter("Hallo", {
    from: [{ name: `Katrin IBAN ${named}`, address: "k@x.example" }],
    attachments: [{ ...file, content: { failed: { code: "unsupported" } } }],
  });
  expect("found" in facts.destinations && facts.destinations.found.map(({ source }) => source.part)).toEqual([
    "subject",
    "attachment",
  ]);
});
