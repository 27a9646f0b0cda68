import { openDirectory, packSuppliers } from "../../src/suppliers";
import { found, noClues, supplier } from "./made";

const names: Readonly<Record<string, string>> = {
  nordwind: "Nordwind Spedition GmbH",
  brueckner: "Brückner Maschinenbau GmbH & Co. KG",
  pemberton: "Pemberton, Oakes & Sons Ltd",
  halden: "Halden International Manufacturing Inc.",
  riverton: "Riverton Brothers Transport Ltd",
  gebrueder: "Gebrüder Lohmeier Metallbau KG",
  ferretti: "Fratelli Ferretti Noleggi S.r.l.",
  petersen: "Olaf Petersen Tischlerei",
  berg: "Bergquist Papper AB",
  weserHamburg: "Weserblick Druck Hamburg GmbH",
  weserBremen: "Weserblick Druck Bremen GmbH",
  kestrelLtd: "Kestrel Cold Storage Ltd",
  kestrelPlc: "Kestrel Cold Storage plc",
  sever: "ООО Северсталь Логистика",
  papad: "Παπαδόπουλος Μεταφορές Α.Ε.",
  dunav: "Dunavtrans Logistika OOD",
  hebrew: "צפונית משלוחים",
  cjk: "北風運輸倉庫物流股份",
  ukrainian: "ТОВ Горизонт Харчування",
  machines: "International Business Machines Corp",
  ovct: "OVCT Ltd",
  mmm: "3M Company",
  hp: "HP Inc",
  bp: "BP plc",
  ey: "EY",
  shell: "Shell plc",
  global: "Global Services Ltd",
  parts: "Immobilien Verwaltung 12 GmbH",
};
const domains: Readonly<Record<string, readonly string[]>> = {
  machines: ["ibm.com"],
  nordwind: ["nordwind-spedition.de"],
};
const directory = openDirectory(
  packSuppliers(Object.entries(names).map(([id, name]) => supplier({ id, name, domains: domains[id] ?? [] }))),
);

async function named(name: string): Promise<string> {
  const { matches } = found(await directory.lookup({ ...noClues, names: [name] }));
  return [...new Set(matches.map(({ record }) => record.id))].sort().join(" ");
}

describe("a supplier's name is known", () => {
  test.each([
    ["written as it is", "Nordwind Spedition GmbH", "nordwind"],
    ["in another order", "Spedition Nordwind GmbH", "nordwind"],
    ["in another legal form", "Nordwind Spedition AG", "nordwind"],
    ["without one", "Nordwind Spedition", "nordwind"],
    ["with its legal form in pieces", "Nordwind Spedition Gmb H", "nordwind"],
    ["with a legal form of another country", "Nordwind Spedition Ltd.", "nordwind"],
    ["in capitals", "NORDWIND SPEDITION", "nordwind"],
    ["spaced out", "N o r d w i n d  Spedition", "nordwind"],
    ["glued", "NordwindSpedition", "nordwind"],
    ["glued, with a slip", "nordwindspediton", "nordwind"],
    ["apart, with a slip", "Nord wind Spediton GmbH", "nordwind"],
    ["with one slip", "Nordwnid Spedition", "nordwind"],
    ["with a letter too much", "Norddwind Spedition GmbH", "nordwind"],
    ["with a slip in each word", "Brukner Maschinnenbau GmbH", "brueckner"],
    ["with two slips in a long word", "Brückner Masschinnbau GmbH", "brueckner"],
    ["with look-alikes", "N0rdwlnd Spedition", "nordwind"],
    ["with a Cyrillic letter", "N\u043erdwind Spedition", "nordwind"],
    ["with what cannot be seen", "Nord\u200bwind Spedition", "nordwind"],
    ["with umlauts spelled out", "Brueckner Maschinenbau", "brueckner"],
    ["with umlauts left out", "Bruckner Maschinenbau", "brueckner"],
    ["with a town behind", "Nordwind Spedition Hamburg", "nordwind"],
    ["with its group", "Nordwind Spedition Group", "nordwind"],
    ["with its country", "Nordwind Spedition Deutschland GmbH", "nordwind"],
    ["with a person's name before it", "Katrin Lohmann Nordwind Spedition", "nordwind"],
    ["with a department", "Nordwind Spedition Accounts Receivable", "nordwind"],
    ["cut off", "Brückner Maschinenb", "brueckner"],
    ["without a small word", "Pemberton Oakes", "pemberton"],
    ["with and for &", "Pemberton Oakes and Sons", "pemberton"],
    ["with Intl. and Mfg.", "Halden Intl. Mfg.", "halden"],
    ["with Bros", "Riverton Bros. Transp. Limited", "riverton"],
    ["with Gebr.", "Gebr. Lohmeier Metallbau", "gebrueder"],
    ["with F.lli", "F.lli Ferretti Noleggi", "ferretti"],
    ["with an initial", "O. Petersen Tischlerei", "petersen"],
    ["with a slip in a word of several spellings", "Riverton Brothers Transprt", "riverton"],
    ["by a Cyrillic name in Latin letters", "Severstal Logistika OOO", "sever"],
    ["as Germans write Cyrillic", "Sewerstal Logistika", "sever"],
    ["by a Greek name in Latin letters", "Papadopoulos Metafores A.E.", "papad"],
    ["by a Greek name in capitals", "ΠΑΠΑΔΟΠΟΥΛΟΣ ΜΕΤΑΦΟΡΕΣ ΑΕ", "papad"],
    ["by a Latin name in Cyrillic letters", "Дунавтранс Логистика ООД", "dunav"],
    ["by a Cyrillic name with a slip", "Северстль Логистика", "sever"],
    ["by a Greek name with a slip", "Παπαδόπουλς Μεταφορές", "papad"],
    ["by a Hebrew name with a slip", "צפונת משלוחם", "hebrew"],
    ["by a Chinese name with a slip", "北風運輸倉库物流股份", "cjk"],
    ["by a Ukrainian name in Latin letters with a slip", "Horyzomt Kharchuvannia", "ukrainian"],
    ["by the letters that its own domain has", "IBM", "machines"],
    ["by two letters", "HP", "hp"],
    ["by two letters and the form", "BP p.l.c.", "bp"],
    ["by a digit and a letter", "3M", "mmm"],
    ["by two letters alone on record", "EY GmbH", "ey"],
    ["of words that name nobody, all written so", "GLOBAL SERVICES LTD.", "global"],
  ])("%s: %s", async (_, name, id) => {
    expect(await named(name)).toBe(id);
  });
});

describe("a name of somebody else is no one's", () => {
  test.each([
    "Südwind Spedition GmbH",
    "Nordwind Logistik GmbH",
    "Nordwind Bau",
    "Nordwind",
    "Nordwind Reisen GmbH",
    "Spedition GmbH",
    "Kestrel Catering Ltd",
    "Kestrel",
    "Oakes & Sons",
    "Pemberton",
    "Bergmann Papper AB",
    "Anna Petersen",
    "K. Petersen Tischlerei",
    "Petersen Yachts",
    "Snell plc",
    "Shelf Ltd",
    "HB Inc",
    "BT plc",
    "EYE",
    "2M Company",
    "Global Services",
    "Global Services GmbH",
    "Global Logistics Ltd",
    "Immobilien Verwaltung 13 GmbH",
    "IBN",
    "Inter Baltic Marine Corp",
    "Oslo Vacuum Coating Trade AS",
    "Северный Ветер",
    "Παπανικολάου Μεταφορές",
  ])("%s", async (name) => {
    expect(await named(name)).toBe("");
  });
});

describe("a name that fits several", () => {
  test.each([
    ["another legal form", "Kestrel Cold Storage GmbH", "kestrelLtd kestrelPlc"],
    ["the legal form of one", "Kestrel Cold Storage Ltd", "kestrelLtd kestrelPlc"],
    ["no town", "Weserblick Druck", "weserBremen weserHamburg"],
    ["a slip beside it", "Kestrel Cold Storrage", "kestrelLtd kestrelPlc"],
  ])("says so: %s", async (_, name, ids) => {
    expect(await named(name)).toBe(ids);
  });

  it("is of the one that is nearer", async () => {
    expect(await named("Weserblick Druck Hamburg")).toBe("weserHamburg");
    expect(await named("Weserblik Druck Hamburg")).toBe("weserHamburg");
  });
});

describe("an acronym", () => {
  it("that two names are made of is no one's", async () => {
    const two = openDirectory(
      packSuppliers([
        supplier({ id: "a", name: "Oslo Vacuum Coating Trade AS", domains: ["ovct.no"] }),
        supplier({ id: "b", name: "Ostend Valve Casting Tools NV" }),
      ]),
    );
    expect(found(await two.lookup({ ...noClues, names: ["OVCT"] })).matches).toEqual([]);
  });

  it("of four letters needs the legal form of the name", async () => {
    const one = openDirectory(packSuppliers([supplier({ id: "a", name: "Oslo Vacuum Coating Trade AS" })]));
    const of = async (name: string) => found(await one.lookup({ ...noClues, names: [name] })).matches.length;
    expect([await of("OVCT AS"), await of("OVCT"), await of("OVCT Ltd")]).toEqual([1, 0, 0]);
    expect(await named("Oslo Vacuum Coating Trade Ltd")).toBe("ovct");
  });
});
