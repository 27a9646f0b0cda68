import type { JudgedDestination, Report } from "../../../src/analysis";
import { en, viewOf } from "../../../src/report";
import { record } from "../../analysis/signals/kit";
import { drawn } from "../drawn";
import { destination, nordwind, report } from "../kit";

function shown(destinations: readonly JudgedDestination[], fields: Partial<Report> = {}) {
  return viewOf(report({ record: nordwind, destinations, ...fields }), en).destinations;
}

const onRecord = destination({ onRecord: true, ...account("DE89370400440532013000") });

function account(value: string): Pick<JudgedDestination, "account" | "value"> {
  return { account: { scheme: "iban", value, bank: null }, value };
}

function source(fields: Partial<JudgedDestination["source"]>): JudgedDestination["source"] {
  return { part: "body", name: null, layer: "text", page: null, quote: "pay here", ...fields };
}

describe("which destinations are shown", () => {
  test("those that differ first, then those that agree", () => {
    const all = shown([onRecord, destination(), destination({ onRecord: null, ...account("LT703250090218447315") })]);
    expect(all.map(({ same }) => same)).toEqual([false, false, true]);
  });

  test.each([
    ["ours", destination({ role: "ours", onRecord: true, owner: "own" }), 0],
    ["the payer's", destination({ role: "payer", onRecord: null }), 0],
    ["a third party's that nobody is named for", destination({ role: "thirdParty", onRecord: null }), 1],
    ["nobody's that we know", destination({ onRecord: null }), 1],
    ["the payer's, held against a record and not on it", destination({ role: "payer", onRecord: false }), 1],
  ])("%s", (_, one, count) => {
    expect(shown([one])).toHaveLength(count);
  });

  test("a row a value, with every place; two sort codes of one number are two", () => {
    const british = (bank: string) =>
      destination({ account: { scheme: "gb-sort", bank, value: "55779911" }, value: "55779911" });
    expect(shown([destination(), destination({ source: source({ part: "quoted" }) })])).toMatchObject([
      { places: [{ words: "text" }, { words: "quoted message" }] },
    ]);
    expect(shown([british("200000"), british("200001")])).toHaveLength(2);
  });

  test("all that differ, up to a bound, whatever agrees before them", () => {
    const many = Array.from({ length: 80 }, (_, index) => destination({ value: String(index) }));
    const right = Array.from({ length: 80 }, (_, index) => destination({ value: `r${index}`, onRecord: true }));
    const all = shown([...right, ...many]);
    expect(all.filter(({ same }) => !same)).toHaveLength(50);
    expect(all.length).toBeLessThanOrEqual(60);
  });
});

describe("a destination over what is on record", () => {
  test("the digits that differ are marked on both", () => {
    const [row] = shown([destination(account("DE89370400440532018000"))]);
    expect(row).toMatchObject({
      label: "Account",
      same: false,
      note: "Different: account number (1 of 22 characters, at position 19)",
    });
    expect(row && drawn(row)).toEqual(["DE89 3704 0044 0532 01[3]0 00", "DE89 3704 0044 0532 01[8]0 00"]);
  });

  test.each([
    ["DE02120300000000202051", "Different: bank and account number (13 of 22 characters)"],
    ["LT703250090218447315", "Different: country, bank, and account number (18 of 22 characters)"],
    ["DE90370400440532013000", "Different: check digits (2 of 22 characters, at position 3 and 4)"],
  ])("%s: %s", (value, note) => {
    expect(shown([destination(account(value))])[0]?.note).toBe(note);
  });

  test("the nearest one, of the record that it is named for", () => {
    const payee = record({ id: "V2", accounts: ["GB29NWBK60161331926819", "DE02120300000000202052"].map(iban) });
    const [row] = shown([destination({ payee })]);
    expect(row && drawn(row)).toEqual(["DE02 1203 0000 0000 2020 5[2]", "DE02 1203 0000 0000 2020 5[1]"]);
  });

  test("the same account, as each of the two writes it", () => {
    const payee = record({ accounts: [iban("GB29NWBK60161331926819")] });
    const found = { account: { scheme: "gb-sort", bank: "601613", value: "31926819" }, value: "31926819" } as const;
    const [row] = shown([destination({ onRecord: true, payee, ...found })]);
    expect(row).toMatchObject({ same: true, note: null });
    expect(row && drawn(row)).toEqual(["GB29 NWBK 6016 1331 9268 19", "60-16-13 31926819"]);
  });

  test("on record as shared by another: over itself", () => {
    const [row] = shown([destination({ onRecord: true, payee: record({ accounts: [] }) })]);
    expect(row && drawn(row)).toEqual(["DE02 1203 0000 0000 2020 51", "DE02 1203 0000 0000 2020 51"]);
  });

  test("nothing is over it where nothing is known to compare with", () => {
    for (const fields of [{ onRecord: null }, { onRecord: false, payee: record({ accounts: [] }) }]) {
      const [row] = shown([destination(fields)]);
      expect(row).toMatchObject({ onRecord: [], same: false, note: null });
    }
  });

  test.each([
    ["link", "Payment link", "HTTPS://PAY.EXAMPLE/4711"],
    ["wallet", "Crypto wallet", "BC1QXY2KGDYGJRSQTZQ2N0YRF2493P83KKFJHX0WLH"],
    ["alias", "Payment alias", "PAY@EXAMPLE.NET"],
    ["cheque", "Cheque payee", "ACME LTD"],
  ] as const)("a %s is shown as it is, over the account on record: %s", (kind, label, value) => {
    const [row] = shown([destination({ kind, account: null, value })]);
    expect(row).toMatchObject({
      label,
      onRecord: [{ text: "DE89 3704 0044 0532 0130 00", differs: false }],
      found: [{ text: value, differs: false }],
      same: false,
      note: null,
    });
  });

  test("a link that is not on record is over what is: the nearest link, or else an account", () => {
    const link = { kind: "link", account: null, value: "paypal.me/nordwind-hh" } as const;
    const otherDestinations = ["in.xero.com", "https://www.paypal.me/Nordwind"];
    const [near] = shown([destination({ ...link, payee: record({ otherDestinations }) })]);
    expect(near && drawn(near)).toEqual(["https://www.paypal.me/Nordwind", "paypal.me/nordwind-hh"]);
    const [bank] = shown([destination({ ...link, payee: record() })]);
    expect(bank && drawn(bank)).toEqual(["DE89 3704 0044 0532 0130 00", "paypal.me/nordwind-hh"]);
    expect(bank).toMatchObject({ same: false, note: null });
  });

  test("a cheque without the word that its label says", () => {
    const [row] = shown([destination({ kind: "cheque", account: null, value: "cheque:Acme Ltd, PO Box 9" })]);
    expect(row?.found).toEqual([{ text: "Acme Ltd, PO Box 9", differs: false }]);
  });

  test.each([
    ["card:your card number", "Card details asked for", "Your card number"],
    ["mandate:sepa direct debit mandate", "Direct debit asked for", "Sepa direct debit mandate"],
  ])("what is asked for as what it is: %s", (value, label, text) => {
    const [row] = shown([destination({ kind: "alias", account: null, value })]);
    expect(row).toMatchObject({ label, found: [{ text, differs: false }] });
  });

  test("a link on record is the same", () => {
    const [row] = shown([destination({ kind: "link", account: null, value: "PAY.EXAMPLE", onRecord: true })]);
    expect(row).toMatchObject({ same: true, onRecord: [{ text: "PAY.EXAMPLE", differs: false }] });
  });
});

describe("where it is, in words", () => {
  test.each([
    [source({ part: "body" }), "text"],
    [source({ part: "hidden" }), "hidden text"],
    [source({ part: "quoted" }), "quoted message"],
    [source({ part: "subject" }), "subject"],
    [source({ part: "link" }), "link"],
    [source({ part: "attachment" }), "attachment"],
    [source({ part: "attachment", name: "" }), "attachment"],
    [source({ part: "attachment", name: "invoice.pdf" }), "invoice.pdf"],
    [source({ part: "attachment", name: "invoice.pdf", page: 2 }), "invoice.pdf, page 2"],
    [source({ part: "attachment", name: "invoice.pdf", page: 1, layer: "qr" }), "invoice.pdf, page 1, QR code"],
    [source({ part: "attachment", name: "scan.jpg", layer: "ocr" }), "scan.jpg, read from an image"],
    [source({ part: "attachment", name: "factur-x.xml", layer: "xml" }), "factur-x.xml, e-invoice data"],
    [source({ part: "attachment", name: "a\u202efdp.exe\n{place}" }), "a fdp.exe {place}"],
    [source({ part: "hidden", name: "invoice.pdf", page: 2 }), "invoice.pdf, page 2, hidden text"],
    [source({ part: "link", name: "invoice.pdf", page: 1 }), "invoice.pdf, page 1, link"],
    [source({ part: "body", layer: "qr" }), "text, QR code"],
  ])("%j: %s", (one, words) => {
    expect(shown([destination({ source: one })])[0]?.places).toMatchObject([{ words, quote: "pay here" }]);
  });

  test.each([
    [source({ part: "body" }), false],
    [source({ part: "quoted" }), false],
    [source({ part: "attachment", name: "text" }), true],
    [source({ part: "hidden", name: "invoice.pdf" }), true],
    [source({ part: "body", layer: "qr" }), true],
  ])("%j: in a file or not", (one, inFile) => {
    expect(shown([destination({ source: one })])[0]?.places).toMatchObject([{ inFile }]);
  });

  test("each place once, and a bound on them", () => {
    const places = (count: number, quote: (index: number) => string) =>
      shown(Array.from({ length: count }, (_, index) => destination({ source: source({ quote: quote(index) }) })))[0]
        ?.places;
    expect(places(5, () => "here")).toHaveLength(1);
    expect(places(500, String)).toHaveLength(20);
  });
});

function iban(value: string) {
  return { scheme: "iban", value, bank: null } as const;
}
