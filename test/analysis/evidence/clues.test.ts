import { clues, judge, type Address, type DocumentTexts, type Facts, type Report } from "../../../src/analysis";
import { identityOf } from "../../../src/analysis/evidence/identity/identity";
import { defaultPolicy } from "../../../src/analysis/policy";
import { memoryDirectory } from "../../../src/suppliers";
import { read } from "../reading";
import { item, record } from "../signals/kit";

const none: DocumentTexts = { found: [], missing: [] };

function factsOf(content: string, from: Partial<Address> = {}): Facts {
  const mail = item({
    subject: "Invoice 4711",
    from: [{ name: null, address: "tom.reed@elsewhere.example", ...from }],
    to: [{ name: null, address: "ap@harbourlane.example" }],
    bodies: { found: [{ type: "text", content }], missing: [] },
  });
  return read(mail, none);
}
const letter = (...signature: readonly string[]): string =>
  ["Hello,", "", "please pay the invoice.", "", "Kind regards", ...signature].join("\n");

describe("names that are asked for by likeness", () => {
  it.each([
    ["a signature", letter("Tom Reed", "Nordwind Spediton GmbH"), "Nordwind Spediton GmbH"],
    ["a line with the address", letter("Nordwind Spediton GmbH, Hafenstr. 3, 20457 Hamburg"), "Nordwind Spediton GmbH"],
    ["a line with dots between", letter("Pembertn & Oakes Ltd · Leeds"), "Pembertn & Oakes Ltd"],
    ["a legal form in small letters", letter("Ostrava Ocell s.r.o."), "Ostrava Ocell s.r.o."],
  ])("are in %s", (_, content, name) => {
    expect(clues(factsOf(content)).names).toContain(name);
  });

  it.each([
    ["has no legal form", letter("Nordwind Spediton")],
    ["is a sentence", letter("We are a limited company")],
    ["names nobody", letter("Global Services Ltd")],
  ])("aren't where a line %s", (_, content) => {
    expect(clues(factsOf(content)).names).toEqual(["tom reed"]);
  });

  it("are few, however many there are", () => {
    const many = Array.from({ length: 14 }, (_, index) => `Nordwind ${String.fromCharCode(65 + index)}berg GmbH`);
    expect(clues(factsOf(letter(...many))).names.length).toBeLessThan(20);
  });

  it("may be as short as two letters where somebody calls himself so", () => {
    expect(clues(factsOf(letter(), { name: "EY", address: "ab@elsewhere.example" })).names).toEqual(["EY"]);
  });
});

describe("a short name in the text", () => {
  it("counts alone on its line, and within others as before", () => {
    expect(clues(factsOf(letter("3M"))).mentions).toContain("3M");
    expect(clues(factsOf(letter("They met EY today"))).mentions).not.toContain("EY");
  });
});

const suppliers = [
  record(),
  record({ id: "V2", name: "Kestrel Cold Storage Ltd", domains: ["kestrelcold.example"], accounts: [] }),
  record({ id: "V3", name: "Kestrel Cold Storage plc", domains: ["kestrelplc.example"], accounts: [] }),
  record({
    id: "V4",
    name: "EY",
    domains: ["ey.example"],
    accounts: [{ scheme: "iban", value: "DE02120300000000202051", bank: null }],
  }),
];
const directory = memoryDirectory(suppliers);
const policy = {
  ...defaultPolicy,
  organisation: { ...defaultPolicy.organisation, domains: ["harbourlane.example"] },
};
async function reportOn(facts: Facts): Promise<Report> {
  return judge(facts, await directory.lookup(clues(facts)), policy, new Date("2026-10-05T12:00:00Z"));
}

describe("the claimed payee", () => {
  const asks = "Please transfer EUR 4,200 to IBAN DE07 1001 0010 0140 8016 49.";

  it.each([
    ["a display name with a slip", factsOf(asks, { name: "Nordwnid Spedition GmbH" }), "V1", ["display-name"]],
    ["a signature with a slip", factsOf(`${asks}\n\nKind regards\nNordwind Spediton GmbH`), "V1", ["name"]],
    ["a glued display name", factsOf(asks, { name: "NordwindSpedition" }), "V1", ["display-name"]],
    ["a display name in Cyrillic letters", factsOf(asks, { name: "Нордвинд Спедитион ООО" }), "V1", ["display-name"]],
  ])("is known by %s", async (_, facts, id, matchedBy) => {
    expect((await reportOn(facts)).supplier).toMatchObject({ id, matchedBy });
  });

  it.each(["Kestrel Cold Storage", "Kestrel Cold Storage GmbH", "Kestrel Cold Storrage Ltd"])(
    "is not guessed where two fit: %s",
    async (name) => {
      const facts = factsOf(asks, { name });
      const records = await directory.lookup(clues(facts));
      const { claim } = identityOf(facts, records, policy);
      if (claim.state !== "several") throw new Error(claim.state);
      expect(claim.candidates.map(({ record: { id } }) => id)).toEqual(["V2", "V3"]);
      expect((await reportOn(facts)).supplier).toBeNull();
    },
  );

  it("is not somebody of another name", async () => {
    expect((await reportOn(factsOf(asks, { name: "Südwind Spedition GmbH" }))).supplier).toBeNull();
  });
});
