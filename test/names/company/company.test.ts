import {
  carriesName,
  isGeneric,
  legalFormOf,
  nameKey,
  namesInside,
  nameSimilarity,
  nameTokens,
  sameName,
} from "../../../src/names";

test.each([
  ["Nordwind Spedition GmbH", "NORDWIND SPEDITION"],
  ["Nordwind Spedition GmbH", "Nordwind Spedition GmbH & Co. KG"],
  ["Nordwind Spedition GmbH", "Nordwind Spedition GmbH&Co.KG"],
  ["Nordwind Spedition GmbH", "Nordwind Spedition G.m.b.H."],
  ["Nordwind Spedition GmbH", "Spedition Nordwind"],
  ["Nordwind Spedition GmbH", "Nordwind-Spedition UG (haftungsbeschränkt)"],
  ["Tech Data", "TechData Corp."],
  ["Müller & Söhne AG", "Mueller und Soehne"],
  ["Müller & Söhne AG", "Muller & Sohne"],
  ["Smith & Sons Ltd.", "Smith and Sons Limited"],
  ["Harbour Lane PLC", "Harbour Lane, L.L.C."],
  ["Harbour Lane Inc", "Harbour Lane Co., Ltd."],
  ["Ferretti Noleggi S.p.A.", "FERRETTI NOLEGGI S.R.L."],
  ["Papeterie du Nord SARL", "Papeterie du Nord S. A."],
  ["SARL Papeterie du Nord", "Papeterie du Nord SAS"],
  ["Kowalski Transport Sp. z o.o.", "Kowalski Transport sp. z o. o. sp.k."],
  ["Ostrava Ocel s.r.o.", "Ostrava Ocel, a.s."],
  ["Larsen Maritime A/S", "Larsen Maritime ApS"],
  ["AB Björkviken", "Bjorkviken Aktiebolag"],
  ["Oy Saaristo Ab", "Saaristo"],
  ["De Boer Bloemen B.V.", "de boer bloemen bv"],
  ["Casa Verde, S.L.", "Casa Verde S.L.U."],
  ["Ferragens Lda", "Ferragens, Lda."],
  ["Wattle Pty Ltd", "Wattle Proprietary Limited"],
  ["O'Neill Foods", "ONeill Foods"],
  ["Æther ApS", "Aether"],
  ["Nоrdwind", "Nordwind"],
  ["Nord\u200bwind", "Nordwind"],
  ["ООО Север", "Север"],
  ["Север Логистика ООД", "Север Логистика ЕАД"],
  ["Παπαδόπουλος Α.Ε.", "ΠΑΠΑΔΟΠΟΥΛΟΣ"],
  ["Παπαδόπουλος και Υιοί ΙΚΕ", "Παπαδόπουλος & Υιοί"],
  ["Müller u. Söhne", "Müller & Söhne"],
  ["Kauppa Salo Ky", "Kauppa Salo Oy"],
])("%p and %p are one company's", (a, b) => {
  expect(sameName(a, b)).toBe(true);
  expect(nameSimilarity(a, b)).toBe(1);
});

test.each([
  ["Nordwind Spedition", "Nordwind Logistik"],
  ["Nordwind", "Südwind"],
  ["", ""],
  ["GmbH", "Ltd"],
  ["...", "..."],
  ["Smith & Sons", "Smith & Daughters"],
])("%p and %p are two", (a, b) => {
  expect(sameName(a, b)).toBe(false);
});

test.each([
  ["Nordwind Spedition GmbH & Co. KG", "gmbh co kg"],
  ["Kestrel, Ltd.", "ltd"],
  ["AB Volvo", ""],
  ["Nordwind", ""],
  ["", ""],
])("%p bears the legal form %p", (name, form) => {
  expect(legalFormOf(name).join(" ")).toBe(form);
});

test("a name is never emptied", () => {
  expect(nameKey("AG")).toBe("ag");
  expect(nameKey("Co Ltd")).not.toBe("");
  expect(nameKey("  ")).toBe("");
  expect(nameTokens("Nordwind Spedition GmbH & Co. KG")).toEqual(["nordwind", "spedition"]);
});

test("similarity falls with what differs, and counts words that name no one for little", () => {
  const close = nameSimilarity("Nordwind Spedition GmbH", "Nordwnid Spedition GmbH");
  const group = nameSimilarity("Nordwind Spedition GmbH", "Nordwind Group");
  const other = nameSimilarity("Nordwind Spedition GmbH", "Alpha Spedition GmbH");
  expect(close).toBeGreaterThan(0.85);
  expect(close).toBeLessThan(1);
  expect(group).toBeGreaterThan(other);
  expect(other).toBeLessThan(0.5);
  expect(nameSimilarity("Nordwind", "Harbour Lane")).toBe(0);
  expect(nameSimilarity("", "Nordwind")).toBe(0);
});

test.each([
  "Global Services",
  "Finance",
  "Accounts Payable Team",
  "support",
  "Info",
  "Buchhaltung",
  "Service Comptabilité",
  "Dział",
  "The Team Ltd",
  "no-reply",
  "",
])("%p names no company", (name) => {
  expect(isGeneric(name)).toBe(true);
});

test.each(["Nordwind", "Nordwind Services", "Siemens AG", "3M", "Müller Logistik"])("%p names one", (name) => {
  expect(isGeneric(name)).toBe(false);
});

test.each([
  ["nordwind.spedition@mail.com", "Nordwind Spedition GmbH"],
  ["nordwindspedition@mail.com", "Nordwind Spedition GmbH"],
  ["spedition-nordwind.billing@mail.com", "Nordwind Spedition GmbH"],
  ["n0rdwind_spediti0n@mail.com", "Nordwind Spedition GmbH"],
  ["nordwind2024@mail.com", "Nordwind Spedition GmbH"],
  ["mueller-logistik.billing.com", "Müller Logistik AG"],
  ["siemens-payments@gmail.com", "Siemens AG"],
  ["office-supplies.harbourlane.com", "Harbour Lane Ltd"],
  ["ikea.invoice@gmail.com", "IKEA"],
])("%p carries %p", (text, company) => {
  expect(carriesName(text, company)).toBe(true);
  expect(namesInside(company, text)).toBe(true);
});

test.each([
  ["spedition@mail.com", "Nordwind Spedition GmbH"],
  ["john.smith@gmail.com", "Smith & Sons Ltd"],
  ["accounts@gmail.com", "Accounts Ltd"],
  ["services.global@gmail.com", "Global Services Ltd"],
  ["katrin@gmail.com", "Nordwind GmbH"],
  ["harbour@gmail.com", "Harbour Lane Ltd"],
  ["", "Nordwind"],
  ["nordwind@mail.com", ""],
])("%p doesn't carry %p", (text, company) => {
  expect(carriesName(text, company)).toBe(false);
});

test("ranks the names that fit by how alike they are", () => {
  const names = ["Alpha Foods Ltd", "Nordwind Logistik AG", "Nordwind Spedition GmbH", "Harbour Lane"];
  const best = (query: string): number => {
    const alike = names.map((name) => nameSimilarity(query, name));
    return alike.indexOf(Math.max(...alike));
  };
  expect(["spedition nordwind", "Nordwnid Spedition", "Harbor Lane Inc"].map(best)).toEqual([2, 2, 3]);
  expect(names.map((name) => nameSimilarity("", name))).toEqual([0, 0, 0, 0]);
});

test("hostile names cost little", () => {
  const start = process.cpuUsage();
  const long = "S.p.A. & ".repeat(50_000);
  nameKey(long);
  sameName(long, `${long}x`);
  carriesName(long, long);
  nameSimilarity("a ".repeat(99_999), "b ".repeat(99_999));
  for (let at = 0; at < 300; at += 1) nameSimilarity(long, `Company ${at}`);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000);
});
