import { parseRecordAccount } from "../../src/accounts";
import type { Account } from "../../src/accounts";
import type { Clues, Records, SupplierRecord } from "../../src/analysis/records";
import { memoryDirectory } from "../../src/suppliers";
import { noClues, supplier } from "./made";

const blank = supplier({ id: "", name: "" });
const account = (text: string): Account => {
  const parsed = parseRecordAccount(text);
  if ("error" in parsed) throw new Error(`${text}: ${parsed.error}`);
  return parsed.account;
};

const records: readonly SupplierRecord[] = [
  {
    ...blank,
    id: "nordwind",
    name: "Nordwind Stahlbau GmbH",
    aliases: ["Brückner & Söhne KG"],
    domains: ["nordwind-stahl.de", "pay.nordwind.co.uk"],
    emails: ["buero.nordwind@gmail.com", "ap@nordwind-invoices.example"],
    taxIds: ["DE 811 907 980"],
    accounts: [account("DE89370400440532013000")],
    rejectedAccounts: [account("GB29NWBK60161331926819")],
  },
  {
    ...blank,
    id: "oakes",
    name: "Pemberton, Oakes & Sons Ltd",
    domains: ["pembertonoakes.co.uk"],
    accounts: [account("gb-sort:200000/55779911")],
    sharedAccounts: [account("DE89370400440532013000")],
    status: "blocked",
  },
  { ...blank, id: "global", name: "Global Services Ltd", domains: ["globalservices.example"] },
  { ...blank, id: "numbered", name: "Grundbesitz Verwaltung 12 GmbH" },
  { ...blank, id: "abc", name: "ABC Ltd" },
  { ...blank, id: "trading", name: "International Trading Company" },
  { ...blank, id: "bank-less", name: "Kestrel Haulage", accounts: [account("other:/0532013000")] },
  { ...blank, id: "priya", name: "Priya Nair", kind: "staff", emails: ["priya.nair@ours.example"] },
  { ...blank, id: "sibling", name: "Nordwind Logistik GmbH", domains: ["nordwind-stahl.de"], kind: "group" },
];
const directory = memoryDirectory(records);

type Found = Extract<Records, { state: "found" }>;
async function lookup(clues: Partial<Clues>): Promise<Found> {
  const answer = await directory.lookup({ ...noClues, ...clues });
  if (answer.state !== "found") throw new Error(answer.state);
  return answer;
}
const matched = async (clues: Partial<Clues>): Promise<string[]> =>
  (await lookup(clues)).matches.map(({ by, record }) => `${by} ${record.id}`);

describe("an address", () => {
  it("matches as a whole, in any case, and by nothing less", async () => {
    expect(await matched({ addresses: ["Buero.Nordwind@gmail.com"] })).toEqual(["address nordwind"]);
    expect(await matched({ addresses: ["buero@gmail.com"] })).toEqual([]);
  });
});

describe("a domain", () => {
  it.each([
    ["nordwind-stahl.de", ["domain nordwind", "domain sibling"]],
    ["mail.nordwind-stahl.de", ["domain nordwind", "domain sibling"]],
    ["nordwind.co.uk", ["domain nordwind"]],
    ["nordwind-invoices.example", ["domain nordwind"]],
    ["gmail.com", []],
    ["x.gmail.com", []],
    ["co.uk", []],
    ["", []],
    ["not a domain", []],
    ["unrelated-company.example", []],
  ])("%j gives %j", async (domain, expected) => {
    expect(await matched({ domains: [domain] })).toEqual(expected);
  });

  it.each([
    ["pernbertonoakes.co.uk", "homoglyph"],
    ["pembertonoaks.co.uk", "omission"],
    ["pembertonoakes.com", "tld"],
  ])("%s that imitates one on record names it and the trick", async (domain, trick) => {
    const { matches } = await lookup({ domains: [domain] });
    expect(matches).toMatchObject([
      { by: "lookalike", clue: domain, record: { id: "oakes" }, imitates: { domain: "pembertonoakes.co.uk", trick } },
    ]);
  });

  it("that is on any record imitates no one", async () => {
    const near = memoryDirectory([
      { ...blank, id: "a", name: "A", domains: ["kestrel-haulage.example"] },
      { ...blank, id: "b", name: "B", domains: ["kestrel-haulages.example"] },
    ]);
    const answer = await near.lookup({ ...noClues, domains: ["kestrel-haulages.example"] });
    expect(answer).toMatchObject({ matches: [{ by: "domain", record: { id: "b" } }] });
  });
});

describe("a name", () => {
  it.each([
    "Nordwind Stahlbau GmbH",
    "NORDWIND STAHLBAU",
    "nordwind stahlbau gmbh.",
    "Stahlbau Nordwind",
    "Nordwind Stahlbau G.m.b.H.",
    "Nordwind Stahlbou GmbH",
    "Brueckner und Soehne",
    "Brückner & Söhne KG",
    "BRUCKNER & SOHNE",
  ])("%s is the supplier, whatever the legal form, order, umlauts or a slip", async (name) => {
    expect(await matched({ names: [name] })).toEqual(["name nordwind"]);
  });

  it.each([
    "Nordwind Stahlbau Accounts Receivable",
    "Buchhaltung Nordwind Stahlbau GmbH",
    "Nordwind Stahlbau GmbH - Rechnungswesen",
    "Anna Berg | Nordwind Stahlbau GmbH",
    "Anna Berg (Nordwind Stahlbau)",
    "Berg, Anna, Nordwind Stahlbau",
    "Nordwind Stahlbau via DocuSign",
    "Anna Berg - Nordwind Stahlbou",
    "NordwindStahlbau",
    "Nord wind Stahlbau",
    "N\u043erdwind Stahlbau",
    "N0rdw1nd Stah1bau GmbH",
    "Accounts, N0RDWlND Stahlbau",
  ])("%s speaks for the supplier", async (name) => {
    expect(await matched({ names: [name] })).toEqual(["name nordwind"]);
  });

  it.each(["Global Services Ltd", "GLOBAL SERVICES, LTD."])("%s is matched as written, all its words", async (name) => {
    expect(await matched({ names: [name] })).toEqual(["name global"]);
    expect(await matched({ mentions: [name] })).toEqual([]);
  });

  it.each(["Pemberton Oakes & Sons Limited", "Pemberton, Oakes and Sons"])("%s is found too", async (name) => {
    expect(await matched({ names: [name] })).toEqual(["name oakes"]);
  });

  it.each(["Priya Nair", "Nair, Priya", "priya nair"])("%s is the colleague", async (name) => {
    expect(await matched({ names: [name] })).toEqual(["name priya"]);
  });

  it.each([
    "Global Trading Ltd",
    "Global Services",
    "Global Services GmbH",
    "Nordwind Accounts",
    "Anna Berg (Nordwind)",
    "Grundbesitz Verwaltung 13 GmbH",
    "Priyanka Nair",
    "Priya Nayar",
    "Global Services Group International",
    "Services",
    "Global",
    "ABD Ltd",
    "ABC Logistics Ltd",
    "AB",
    "Nordwind",
    "Stahlbau GmbH",
    "Südwind Stahlbau GmbH",
    "Pemberton",
    "Oakes & Sons",
    "Kestrel Catering",
    "International Services Company",
    "GmbH",
    "Priya Sharma",
    "Accounts Payable",
    "Invoice",
    "",
    " ",
    "\u0000",
    "?".repeat(5000),
  ])("%j is no one's", async (name) => {
    expect(await matched({ names: [name] })).toEqual([]);
  });
});

describe("a mention", () => {
  it("matches as a whole, never by likeness, and once with the same name", async () => {
    expect(await matched({ mentions: ["Stahlbau Nordwind"] })).toEqual(["name nordwind"]);
    expect(await matched({ mentions: ["Nordwind Stahlbou", "Global Services", "Priya"] })).toEqual([]);
    expect(await matched({ mentions: ["Kestrel Haulage"], names: ["Kestrel Haulage"] })).toEqual(["name bank-less"]);
  });
});

describe("a tax number", () => {
  it("matches by its letters and digits", async () => {
    expect(await matched({ taxIds: ["de811907980"] })).toEqual(["tax-id nordwind"]);
    expect(await matched({ taxIds: ["DE811907981", ""] })).toEqual([]);
  });
});

describe("an account", () => {
  const owners = async (...texts: string[]): Promise<string[]> =>
    (await lookup({ accounts: texts.map(account) })).owners.map((o) => `${o.account} ${o.as} ${o.record.id}`);

  it("has every owner, as what it is recorded, and selects no record", async () => {
    expect((await owners("NL91ABNA0417164300", "DE89370400440532013000", "GB29NWBK60161331926819")).sort()).toEqual([
      "1 account bank-less",
      "1 account nordwind",
      "1 shared oakes",
      "2 rejected nordwind",
    ]);
    expect(await matched({ accounts: [account("DE89370400440532013000")] })).toEqual([]);
  });

  it("is known written as an IBAN, at home, or without its bank", async () => {
    expect(await owners("gb-sort:601613/31926819")).toEqual(["0 rejected nordwind"]);
    expect(await owners("other:/55779911")).toEqual(["0 account oakes"]);
    expect((await owners("other:/532013000")).sort()).toEqual([
      "0 account bank-less",
      "0 account nordwind",
      "0 shared oakes",
    ]);
    expect(await owners("other:/13000")).toEqual([]);
  });
});

describe("what a message can do to it", () => {
  it("is bounded: thousands of clues cost no more than hundreds", async () => {
    const many = (make: (i: number) => string): string[] => Array.from({ length: 20_000 }, (_, i) => make(i));
    const started = process.cpuUsage();
    const answer = await lookup({
      names: many((i) => `Nordwind Stahlbau ${i}`),
      domains: many((i) => `nordwind-stah${i}.de`),
      addresses: many((i) => `${i}@x.example`),
      taxIds: many((i) => `DE${i}`),
      accounts: many((i) => String(i)).map((value) => ({ scheme: "other", value, bank: null })),
    });
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(3000);
    expect(answer.matches.length).toBeLessThan(5000);
  });

  it("tells a clue once, however often it occurs", async () => {
    expect(await matched({ domains: ["nordwind.co.uk", "nordwind.co.uk"] })).toEqual(["domain nordwind"]);
  });

  it("finds nothing in an empty list", async () => {
    const answer = await memoryDirectory([]).lookup({ ...noClues, names: ["Nordwind"], domains: ["a.example"] });
    expect(answer).toEqual({ state: "found", matches: [], owners: [] });
  });
});
