import { findDestinations } from "../../../src/analysis/parse/destinations";
import { linesOfCode } from "../../../src/documents/image/codes";
import { walletChecks } from "../../analysis/walletChecks";

/** What the analysis makes of a code's lines. */
function accountsIn(code: string): string[] {
  const place = { segment: null, part: "attachment", name: "a.png", layer: "qr", page: null } as const;
  return findDestinations([{ ...place, text: linesOfCode(code).join("\n") }], walletChecks).found.map(
    ({ kind, value, holder, bic }) => [kind, value, holder, bic].filter((part) => part !== null).join(" | "),
  );
}

const swissAddress = (name: string): string[] => ["S", name, "Seestrasse", "1", "8000", "Zürich", "CH"];
const none = Array.from({ length: 7 }, () => "");
const swissBill = (account: string, type: string, reference: string): string =>
  [
    ...["SPC", "0200", "1", account, ...swissAddress("Muster AG"), ...none, "1949.75", "CHF"],
    ...[
      ...swissAddress("Käufer GmbH"),
      type,
      reference,
      "Rechnung 12",
      "EPD",
      "//S1/10/12",
      "eBill/B/41010560425610173",
    ],
  ].join("\n");

const germanIban = "DE89370400440532013000";
const payments: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "EPC069-12 version 1",
    [
      "BCD",
      "001",
      "1",
      "SCT",
      "COBADEFFXXX",
      "Muster GmbH",
      germanIban,
      "EUR12.5",
      "",
      "RF18539007547034",
      "",
      "",
    ].join("\n"),
    [`account | ${germanIban} | Muster GmbH | COBADEFFXXX`],
  ],
  [
    "EPC069-12 version 2 without BIC, lines ended as on Windows",
    ["BCD", "002", "1", "SCT", "", "Muster GmbH", germanIban, "EUR1", "", "", "Rechnung 12"].join("\r\n"),
    [`account | ${germanIban} | Muster GmbH`],
  ],
  [
    "a Swiss QR-bill to an IBAN",
    swissBill("CH9300762011623852957", "SCOR", "RF18539007547034"),
    ["account | CH9300762011623852957 | Muster AG"],
  ],
  [
    "a Swiss QR-bill to a QR-IBAN",
    swissBill("CH4431999123000889012", "QRR", "210000000003139471430009017"),
    ["account | CH4431999123000889012 | Muster AG"],
  ],
  [
    "SPAYD with a second account",
    "SPD*1.0*ACC:CZ6508000000192000145399+GIBACZPX*ALT-ACC:CZ5855000000001265098001*AM:480.50*CC:CZK*RN:NOVAK%20A*X-VS:12",
    [
      "account | CZ6508000000192000145399 | NOVAK A | GIBACZPX",
      "account | CZ5855000000001265098001 | NOVAK A | GIBACZPX",
    ],
  ],
  [
    "UPN QR",
    [
      "UPNQR",
      "",
      "",
      "",
      "",
      "Janez Novak",
      "Ulica 1",
      "1000 Ljubljana",
      "00000001234",
      "",
      "",
      "OTHR",
      "Racun 12",
      "",
      "SI56192001234567892",
      "SI00 12",
      "Podjetje d.o.o.",
      "Cesta 2",
      "2000 Maribor",
      "180",
      "",
    ].join("\n"),
    ["account | SI56192001234567892 | Podjetje d.o.o."],
  ],
  [
    "HCT",
    [
      "HCT",
      "001",
      "1",
      "OTPVHUHB",
      "Minta Kft",
      "HU42117730161111101800000000",
      "HUF1000",
      "20261231235959+1",
      "",
      "Szamla",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ].join("\n"),
    ["account | HU42117730161111101800000000 | Minta Kft | OTPVHUHB"],
  ],
  [
    "HUB3",
    [
      "HRVHUB30",
      "EUR",
      "000000000012355",
      "Kupac",
      "Ulica 1",
      "10000 Zagreb",
      "Tvrtka d.o.o.",
      "Put 2",
      "21000 Split",
      "HR1210010051863000160",
      "HR01",
      "7336-68949",
      "COST",
      "Racun",
    ].join("\n"),
    ["account | HR1210010051863000160 | Tvrtka d.o.o."],
  ],
  [
    "IPS",
    "K:PR|V:01|C:1|R:105008123123123173|N:Firma DOO\r\nBeograd|I:RSD3596,13|SF:189|S:Racun",
    ["account | RS35105008123123123173 | Firma DOO Beograd"],
  ],
  [
    "the Polish code",
    "5260001246|PL|61109010140000071219812874|001250|Firma Sp. z o.o.|Faktura 12|||",
    ["account | PL61109010140000071219812874 | Firma Sp. z o.o."],
  ],
  [
    "BezahlCode",
    `bank://singlepaymentsepa?name=MUSTER%20GMBH&reason=R%2012&iban=${germanIban}&bic=COBADEFFXXX&amount=12,50`,
    [`account | ${germanIban} | MUSTER GMBH | COBADEFFXXX`],
  ],
  [
    "payto",
    `payto://iban/COBADEFFXXX/${germanIban}?amount=EUR:200.0&receiver-name=Muster%20GmbH`,
    [`account | ${germanIban} | Muster GmbH | COBADEFFXXX`],
  ],
  [
    "UsingQR",
    '{"uqr":1,"tp":1,"nme":"Firma AB","cc":"SE","iref":"52456","due":5.33,"pt":"IBAN","acc":"SE4550000000058398257466","bc":"ESSESESS"}',
    ["account | SE4550000000058398257466 | Firma AB | ESSESESS"],
  ],
];

describe("a payment code", () => {
  test.each(payments)("of kind %s names its payee's account", (_, payload, expected) => {
    expect(accountsIn(payload)).toEqual(expect.arrayContaining(expected.slice()));
  });

  test("says amount, reference and payer next to the payee", () => {
    expect(linesOfCode(swissBill("CH4431999123000889012", "QRR", "210000000003139471430009017"))).toEqual([
      "Payee: Muster AG",
      "IBAN: CH4431999123000889012",
      "Amount: CHF 1949.75",
      "Reference: 210000000003139471430009017",
      "Message: Rechnung 12",
      "Payee address: Seestrasse 1 8000 Zürich CH",
      "Payer: Käufer GmbH",
      "Payer address: Seestrasse 1 8000 Zürich CH",
      "Bill information: //S1/10/12",
      "Alternative scheme: eBill/B/41010560425610173",
    ]);
  });

  test("counts cents", () => {
    expect(linesOfCode(payments[5]?.[1] ?? "")).toContain("Amount: EUR 12.34");
    expect(linesOfCode(payments[7]?.[1] ?? "")).toContain("Amount: EUR 123.55");
  });

  test("of Pix gives key, payee and what it is", () => {
    const pix =
      "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D";
    expect(linesOfCode(pix)).toEqual(
      expect.arrayContaining(["Payee: Fulano de Tal", "PIX key: 123e4567-e12b-12d1-a456-426655440000", pix]),
    );
    expect(accountsIn(pix)).toContainEqual(expect.stringContaining("123e4567-e12b-12d1-a456-426655440000"));
  });

  test("of UPI gives the payee's name and its own address", () => {
    expect(accountsIn("upi://pay?pa=merchant@okaxis&pn=Acme%20Traders&am=10.00&cu=INR")).toContainEqual(
      expect.stringContaining("merchant@okaxis"),
    );
  });

  test("of a wallet is read as it is", () => {
    expect(accountsIn("bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq?amount=0.1")).toContainEqual(
      expect.stringContaining("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"),
    );
  });
});

describe("any code", () => {
  test.each([
    "https://example.com/pay?x=1",
    "BCD",
    "SPC\n0200",
    "0002",
    "bank://",
    "upi://",
    '{"uqr":',
    "K:PR|",
    "||||||",
    "SPD*1.0*",
    "000201",
    "payto:",
  ])("%j is no fault", (payload) => {
    expect(() => linesOfCode(payload)).not.toThrow();
  });

  test("that is unknown remains as it is, line by line", () => {
    expect(linesOfCode(`Pay here\r\nIBAN ${germanIban}\n\n`)).toEqual(["Pay here", `IBAN ${germanIban}`]);
  });

  test("makes no lines of its own by control characters", () => {
    const name = "Muster\u0085IBAN: GB29NWBK60161331926819\u2028x\u0000y";
    const lines = linesOfCode(["BCD", "002", "1", "SCT", "", name, germanIban, "EUR1"].join("\n"));
    expect(lines[0]).toBe("Payee: Muster IBAN: GB29NWBK60161331926819 x y");
    expect(lines.join("")).not.toMatch(/[\u0000-\u001f\u0080-\u009f\u2028]/);
  });

  test("says a percent-coded line break as a space", () => {
    expect(linesOfCode("SPD*1.0*ACC:CZ6508000000192000145399*RN:A%0AIBAN%3A%20X%00")[0]).toBe("Payee: A IBAN: X");
  });

  test("with another kind of code inside shows that too", () => {
    const inner = "SPD*1.0*ACC:CZ6508000000192000145399";
    const lines = ["BCD", "002", "1", "SCT", "", "A", germanIban, "EUR1", "", "", inner, inner];
    expect(accountsIn(lines.join("\n"))).toContainEqual(expect.stringContaining("CZ6508000000192000145399"));
  });

  test("is read to its end, as long as a code may be", () => {
    const account = "CZ6508000000192000145399";
    expect(linesOfCode(`SPD*1.0*${"A:b*".repeat(200)}ACC:${account}`)).toContain(`IBAN: ${account}`);
    expect(linesOfCode(`bank://singlepaymentsepa?${"a=b&".repeat(200)}iban=${germanIban}`)).toContain(
      `IBAN: ${germanIban}`,
    );
    for (const filler of ["x", "x\n", "1|", "*A:b", "&a=b", "0001"])
      for (const start of ["", "BCD\n", "SPD*1.0*", "bank://singlepayment?", "000201", "K:PR|"])
        expect(linesOfCode(start + filler.repeat(2_000)).join("\n").length).toBeLessThan(200_000);
  });
});
