import { holderOf } from "./holder";
import { accountsOf, latin1, numbers, read, textOf, utf8 } from "./kit";
import { treeOf } from "../../src/documents/xml/tree";
import { atLength, inSoak } from "../atLength";

const iban = "DE89370400440532013000";
const other = "GB29NWBK60161331926819";

/** Payee's accounts of UBL, with a country of the seller. */
function ubl(means: string, country = "DE", rest = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<x:Invoice xmlns:x="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:q="urn:c">
<q:AccountingSupplierParty><q:Party><q:PartyName><q:Name>Harbour &amp; Lane Ltd</q:Name></q:PartyName>
<q:PostalAddress><q:Country><q:IdentificationCode>${country}</q:IdentificationCode></q:Country></q:PostalAddress></q:Party></q:AccountingSupplierParty>
${means}<q:LegalMonetaryTotal><q:PayableAmount currencyID="EUR">12.00</q:PayableAmount></q:LegalMonetaryTotal>${rest}</x:Invoice>`;
}

const account = (id: string, more = "", scheme = ""): string =>
  `<q:PayeeFinancialAccount><q:ID ${scheme}>${id}</q:ID>${more}</q:PayeeFinancialAccount>`;
const branch = (id: string): string =>
  `<q:FinancialInstitutionBranch><q:ID>${id}</q:ID></q:FinancialInstitutionBranch>`;
const means = (content: string): string =>
  `<q:PaymentMeans><q:PaymentMeansCode>58</q:PaymentMeansCode><q:PaymentID>RE-2041</q:PaymentID>${content}</q:PaymentMeans>`;

describe("UBL", () => {
  test("gives each way to pay in lines with labels, the rest after them", async () => {
    const text = ubl(
      means(account(iban, `<q:Name>Harbour Trust</q:Name>${branch("COBADEFFXXX")}`)) + means(account(other)),
      "DE",
      "<q:Note>Pay at once</q:Note>",
    );
    const result = await read("invoice.xml", text);
    expect(result.missing).toEqual([]);
    expect(result.found.map(({ layer }) => layer)).toEqual(["xml", "xml", "xml"]);
    expect(result.found[0]?.text).toBe(
      `Payment: bank transfer\nAccount holder: Harbour Trust\nPayee: Harbour & Lane Ltd\nBIC: COBADEFFXXX\nIBAN: ${iban}\nAmount: EUR 12.00\nReference: RE-2041`,
    );
    expect(holderOf(result.found[0]?.text ?? "")).toBe("Harbour Trust");
    expect(holderOf(result.found[1]?.text ?? "")).toBe("Harbour & Lane Ltd");
    expect(textOf(result)).toContain("Note: Pay at once");
    expect(accountsOf(result)).toEqual([iban, other]);
  });

  test.each([
    ["GB", "55779911", "200000", "200000/55779911"],
    ["AU", "12345678", "062000", "062000/12345678"],
    ["US", "123456789", "021000021", "021000021/123456789"],
    ["IN", "19076807021767", "HDFC0000123", "HDFC0000123/19076807021767"],
    ["SE", "5555-5551", "SE:BANKGIRO", "55555551"],
    ["DK", "12345678", "", "12345678"],
  ])("of %s: account %s at %s", async (country, id, bank, found) => {
    const result = await read("invoice.xml", ubl(means(account(id, bank === "" ? "" : branch(bank))), country));
    expect(accountsOf(result)).toEqual([found]);
  });

  test("tells the account that is debited apart from the payee's", async () => {
    const payer =
      "<q:PaymentMandate><q:PayerFinancialAccount><q:ID>NL91ABNA0417164300</q:ID></q:PayerFinancialAccount></q:PaymentMandate>";
    const result = await read("invoice.xml", ubl(means(account(iban) + payer)));
    expect(textOf(result).match(/.*NL91ABNA0417164300/g)).toEqual(["Payer account: NL91ABNA0417164300"]);
  });

  test("names another payee than the seller", async () => {
    const payee = "<q:PayeeParty><q:PartyName><q:Name>Factor One</q:Name></q:PartyName></q:PayeeParty>";
    expect(textOf(await read("invoice.xml", ubl(means(account(iban)), "DE", payee)))).toContain("Payee: Factor One");
  });

  test("gives an account that hides in a note, and the files that it encloses", async () => {
    const file = `<q:EmbeddedDocumentBinaryObject mimeCode="text/plain" filename="terms.txt">${btoa(`IBAN ${other}`)}</q:EmbeddedDocumentBinaryObject>`;
    const result = await read(
      "invoice.xml",
      ubl(means(account(iban)), "DE", `<q:Note>IBAN NL91 ABNA 0417 1643 00</q:Note>${file}`),
    );
    expect(accountsOf(result)).toEqual([iban, "NL91ABNA0417164300", other]);
    // What an invoice encloses is a part of it.
    expect(new Set(result.found.map(({ document, name }) => `${document} ${name}`))).toEqual(
      new Set(["0 invoice.xml"]),
    );
  });

  test("tells hundreds of ways to pay among the general lines", async () => {
    const result = await read("invoice.xml", ubl(means(account(iban)).repeat(300)));
    expect(result.found).toHaveLength(201);
    expect(result.found.at(-1)?.text.split(iban)).toHaveLength(301);
  });
});

describe("other invoices", () => {
  const settlement = (content: string): string =>
    `<SpecifiedTradeSettlementPaymentMeans>${content}</SpecifiedTradeSettlementPaymentMeans>`;
  test.each(["rsm:CrossIndustryInvoice", "rsm:CrossIndustryDocument"])("%s", async (root) => {
    const xml = `<${root}><SellerTradeParty><Name>Harbour Ltd</Name></SellerTradeParty>${settlement(
      `<PayerPartyDebtorFinancialAccount><IBANID>NL91ABNA0417164300</IBANID></PayerPartyDebtorFinancialAccount>
      <PayeePartyCreditorFinancialAccount><IBANID>${iban}</IBANID><AccountName>Harbour Trust</AccountName></PayeePartyCreditorFinancialAccount>
      <PayeeSpecifiedCreditorFinancialInstitution><BICID>COBADEFFXXX</BICID></PayeeSpecifiedCreditorFinancialInstitution>`,
    )}${settlement(`<PayeePartyCreditorFinancialAccount><ProprietaryID>55779911</ProprietaryID></PayeePartyCreditorFinancialAccount>`)}</${root}>`;
    const result = await read("factur-x.xml", xml);
    expect(accountsOf(result)).toEqual(
      ["NL91ABNA0417164300", iban, "55779911"].sort((a, b) => (a === iban ? -1 : b === iban ? 1 : 0)),
    );
    expect(result.found[0]?.text).toContain("Account holder: Harbour Trust\nPayee: Harbour Ltd");
    expect(result.found[0]?.text).toContain("BIC: COBADEFFXXX\nPayer account: NL91ABNA0417164300");
  });

  const italian = `<p:FatturaElettronica><CedentePrestatore><DatiAnagrafici><Anagrafica><Denominazione>Porto Srl</Denominazione></Anagrafica></DatiAnagrafici></CedentePrestatore>
<DatiPagamento><DettaglioPagamento><Beneficiario>Porto Srl</Beneficiario><ImportoPagamento>12.00</ImportoPagamento><IBAN>IT60X0542811101000000123456</IBAN></DettaglioPagamento></DatiPagamento></p:FatturaElettronica>`;
  const element = (tag: number, ...content: readonly Uint8Array[]): Uint8Array => {
    const length = content.reduce((sum, each) => sum + each.length, 0);
    const head = Uint8Array.of(tag, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff);
    return new Uint8Array(Buffer.concat([head, ...content]));
  };
  const oid = (last: number): Uint8Array => Uint8Array.of(6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last);
  const signed = (content: Uint8Array, kind = 2): Uint8Array =>
    element(
      0x30,
      oid(kind),
      element(0xa0, element(0x30, Uint8Array.of(2, 1, 1), element(0x31), element(0x30, oid(1), content))),
    );
  const half = italian.length / 2;
  test.each([
    ["FatturaPA", "IT01.xml", utf8(italian)],
    ["FatturaPA, signed", "IT01.xml.p7m", signed(element(0xa0, element(4, utf8(italian))))],
    [
      "FatturaPA, signed in pieces",
      "IT01.xml.p7m",
      signed(
        element(0xa0, element(0x24, element(4, utf8(italian.slice(0, half))), element(4, utf8(italian.slice(half))))),
      ),
    ],
    [
      "FatturaPA, signed in base64",
      "IT01.xml.p7m",
      utf8(btoa(String.fromCharCode(...signed(element(0xa0, element(4, utf8(italian))))))),
    ],
  ])("%s", async (_, name, bytes) => {
    const result = await read(name, bytes);
    expect(result.found[0]?.text).toContain(
      "Account holder: Porto Srl\nPayee: Porto Srl\nIBAN: IT60X0542811101000000123456\nAmount: EUR 12.00",
    );
    expect(result.missing).toEqual([]);
  });

  test("a signed file in hundreds of thousands of pieces is put together", async () => {
    const text = utf8(italian.padEnd(200_000));
    const pieces = new Uint8Array(3 * text.length);
    for (const [at, byte] of text.entries()) pieces.set([4, 1, byte], 3 * at);
    const { found, missing } = await read("IT01.xml.p7m", signed(element(0xa0, element(0x24, pieces))));
    expect(found[0]?.text).toContain("IBAN: IT60X0542811101000000123456");
    expect(missing).toEqual([]);
  });

  test("what is encrypted or cut is said, a signature that is apart holds nothing", async () => {
    expect((await read("a.p7m", signed(element(4), 3))).missing).toEqual([{ code: "encrypted", detail: "a.p7m" }]);
    expect((await read("a.p7m", signed(element(0xa0)).subarray(0, 30))).missing).toEqual([
      { code: "damaged", detail: "a.p7m" },
    ]);
    expect(await read("a.p7s", signed(new Uint8Array()))).toEqual({ found: [], notes: [], missing: [] });
  });

  test.each([
    [
      "Finvoice",
      `<Finvoice><SellerAccountDetails><SellerAccountID IdentificationSchemeName="IBAN">FI2112345600000785</SellerAccountID></SellerAccountDetails></Finvoice>`,
      "FI2112345600000785",
    ],
    [
      "ebInterface",
      `<Invoice><BeneficiaryAccount><IBAN>${iban}</IBAN><BankAccountOwner>Hafen AG</BankAccountOwner></BeneficiaryAccount></Invoice>`,
      iban,
    ],
    [
      "KSeF",
      "<Faktura><Platnosc><RachunekBankowy><NrRB>61109010140000071219812874</NrRB></RachunekBankowy></Platnosc></Faktura>",
      "PL61109010140000071219812874",
    ],
    ["pain.001", `<Document><CdtrAcct><Id><IBAN>${iban}</IBAN></Id></CdtrAcct></Document>`, iban],
    [
      "sort code and account",
      "<Doc><Payment><SortCode>20-00-00</SortCode><AccountNumber>55779911</AccountNumber></Payment></Doc>",
      "200000/55779911",
    ],
    ["attributes", `<Doc><Account iban="${iban}"/></Doc>`, iban],
    ["CDATA", `<Doc><Note><![CDATA[IBAN ${iban} <b>]]></Note></Doc>`, iban],
    ["characters as references", `<Doc><Note>IBAN &#68;&#x45;89370400440532013000</Note></Doc>`, iban],
  ])("any other: %s", async (_, xml, found) => {
    expect(accountsOf(await read("invoice.xml", xml))).toEqual([found]);
  });

  test("of a payment file the debited account is the payer's", async () => {
    const result = await read("pain.xml", `<Document><DbtrAcct><Id><IBAN>${iban}</IBAN></Id></DbtrAcct></Document>`);
    expect(textOf(result)).toBe(`Payer account: ${iban}`);
  });
});

describe("encodings", () => {
  const wide = (text: string, little: boolean): Uint8Array =>
    Uint8Array.from([...text].flatMap((char) => (little ? [char.charCodeAt(0), 0] : [0, char.charCodeAt(0)])));
  test.each([
    ["UTF-8 with a mark", utf8("\ufeff<a><Name>Müller</Name></a>")],
    ["ISO 8859-1", latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a><Name>M\xfcller</Name></a>')],
    ["ISO 8859-2", latin1('<?xml version="1.0" encoding="iso-8859-2"?><a><Name>M\xfcller</Name></a>')],
    ["windows-1252", latin1("<?xml version='1.0' encoding='windows-1252'?><a><Name>M\xfcller</Name></a>")],
    ["a claim of UTF-8 that is none", latin1('<?xml version="1.0" encoding="UTF-8"?><a><Name>M\xfcller</Name></a>')],
    ["a claim of UTF-16 that is none", utf8('<?xml version="1.0" encoding="UTF-16"?><a><Name>Müller</Name></a>')],
    ["UTF-16 with a mark", Uint8Array.from([0xff, 0xfe, ...wide("<a><Name>M\xfcller</Name></a>", true)])],
    ["UTF-16, big endian, no mark", wide("<?xml version='1.0'?><a><Name>M\xfcller</Name></a>", false)],
  ])("%s", async (_, bytes) => {
    expect(textOf(await read("a.xml", bytes))).toBe("a Name: Müller");
  });

  test("one that no one knows is said", async () => {
    const { missing } = await read("a.xml", '<?xml version="1.0" encoding="EBCDIC-X"?><a>x</a>');
    expect(missing).toEqual([{ code: "unknownCharset", detail: "a.xml" }]);
  });
});

describe("hostile XML", () => {
  test("entities are not expanded, and that something was not read is said", async () => {
    const bomb = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("");
    const result = await read(
      "a.xml",
      `<!DOCTYPE a [<!ENTITY e0 "DE89">${bomb}]><a><Note>&e20; IBAN ${iban}</Note></a>`,
    );
    expect(textOf(result)).toBe(`a Note: &e20; IBAN ${iban}`);
    expect(result.missing).toEqual([{ code: "unsupported", detail: "a.xml" }]);
  });

  test("external entities load nothing", async () => {
    const result = await read("a.xml", `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`);
    expect(textOf(result)).toBe("a: &x;");
  });

  test("100,000 elements within each other, and names of the language itself", async () => {
    const deep = await read("a.xml", `<a>${"<b>".repeat(100_000)}IBAN ${iban}`);
    expect(accountsOf(deep)).toEqual([iban]);
    expect(deep.missing).toEqual([{ code: "damaged", detail: "a.xml" }]);
    const named = await read("a.xml", `<a><__proto__><constructor>IBAN ${iban}</constructor></__proto__></a>`);
    expect(accountsOf(named)).toEqual([iban]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test("what is more than a bound is cut", () => {
    const most = { elements: 3, pieces: 10 };
    expect(treeOf("<r><a/><b/></r>", most)).toMatchObject({ cut: false, root: { children: [{}, {}] } });
    expect(treeOf("<r><a/><b/><c/></r>", most)).toMatchObject({ cut: true, root: { children: [{}, {}] } });
    expect(treeOf(`<r>${"</x>".repeat(9)}`, most)).toMatchObject({ cut: false });
    expect(treeOf(`<r>${"</x>".repeat(10)}`, most)).toMatchObject({ cut: true });
  });

  inSoak("tags that close nothing are said", async () => {
    expect((await read("a.xml", `<r>${"</x>".repeat(3_000_001)}`)).missing).toContainEqual({
      code: "tooLarge",
      detail: "a.xml",
    });
  });

  test("more elements than are kept are said", async () => {
    const { missing } = await read("a.xml", `<r>${"<e/>".repeat(300_001)}</r>`);
    expect(missing).toContainEqual({ code: "tooLarge", detail: "a.xml" });
  });

  test.each([
    "<a><Note>IBAN DE89370400440532013000",
    "<a><Note>x</Note><![CDATA[IBAN DE89370400440532013000",
    "<a><b>IBAN DE89370400440532013000</a>",
  ])("what is before the damage is read: %s", async (xml) => {
    const result = await read("a.xml", xml);
    expect(accountsOf(result)).toEqual([iban]);
    expect(result.missing).toEqual([{ code: "damaged", detail: "a.xml" }]);
  });

  test("text beyond the bound is said", async () => {
    const { found, missing } = await read("a.xml", `<a><b>${"IBAN ".repeat(100)}</b></a>`, { characters: 100 });
    expect(found[0]?.text).toHaveLength(100);
    expect(missing).toEqual([{ code: "tooLarge", detail: "a.xml" }]);
  });

  test("none that is mutated throws", async () => {
    const next = numbers(3);
    const whole = ubl(means(account(iban, branch("COBADEFFXXX"))));
    for (let round = 0; round < atLength(300, 60); round++) {
      const bytes = utf8(whole);
      for (let count = next() * 12; count > 0; count--)
        bytes[Math.floor(next() * bytes.length)] = "<>/&\"'!?[]-"[Math.floor(next() * 11)]?.charCodeAt(0) ?? 0;
      const { missing } = await read("a.xml", bytes.subarray(0, 1 + Math.floor(next() * bytes.length)));
      expect(missing.map(({ code }) => code)).not.toContain("internalError");
    }
  });
});
