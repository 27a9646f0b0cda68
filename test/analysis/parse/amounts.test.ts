import { highestAmount, namesAmount } from "../../../src/analysis/parse/amounts";

describe("An amount of money", () => {
  it.each([
    "EUR 1.250,00",
    "€ 1.250,-",
    "1.250,00 euro",
    "1.250,- euro",
    "te betalen: 1.250,-",
    "SEK 45 000",
    "45 000 kronor",
    "45 000:-",
    "45 000 kr",
    "kr. 12.500,00",
    "12.500,00 kroner",
    "kr 1 234,-",
    "1\u202f234,50 kr",
    "1 234,- kr",
    "NOK 1 234,50",
    "£410",
    "1 234,56 €",
    "12 500 euros",
    "24 k€",
    "12'345.60 CHF",
    "12 345,60 francs",
    "R$ 1.234,56",
    "1.234,56 reais",
    "US$ 5.000",
    "5.000 dólares",
    "MXN$ 3,000",
    "0.0042 BTC",
    "0,5 bitcoin",
    "USDT 1,200",
  ])("is named by %s", (line) => {
    expect(namesAmount([line])).toBe(true);
    expect(namesAmount([`${"word ".repeat(600)} ${line}`])).toBe(true);
  });

  it.each(["Faktura 2026-118", "45 000", "12,5 %", "kl. 10:30-11:00", "artikel 12:-b", "2026-11-24", "kronor", "1,-2"])(
    "is not named by %s",
    (line) => {
      expect(namesAmount([line])).toBe(false);
    },
  );
});

describe("The highest amount in a currency", () => {
  it.each([
    ["EUR", "EUR 1.250,00", 1250],
    ["EUR", "€ 1,250.50 of 12,000 €", 12000],
    ["EUR", "24 k€", 24000],
    ["EUR", "Invoice 2026 1.250,- euro", 1250],
    ["EUR", "12\u202f500 euros", 12500],
    ["GBP", "£410, and USD 9,000", 410],
    ["CHF", "12'345.60 CHF", 12345.6],
    ["SEK", "45 000:- kr", 45000],
    ["USD", "Please wire $48,210.00 today", 48210],
    ["CAD", "Please wire $48,210.00 today", 48210],
    ["INR", "₹12,34,567.50", 1234567.5],
    ["JPY", "¥1,200,000", 1200000],
    ["BRL", "R$ 1.234,56", 1234.56],
  ] as const)("in %s, of “%s”", (currency, line, amount) => {
    expect(highestAmount([line], currency)).toBe(amount);
  });

  it.each([
    ["EUR", "USD 48,210.00"],
    ["USD", "R$ 1.234,56"],
    ["EUR", "Invoice 2026-118, 45 000"],
    ["EUR", "NEUR 12"],
    ["EUR", ""],
  ] as const)("in %s isn't one, of “%s”", (currency, line) => {
    expect(highestAmount([line], currency)).toBeNull();
  });

  it("is the highest of all lines", () => {
    expect(highestAmount(["EUR 10", "a", "11.000,00 EUR", "EUR 900"], "EUR")).toBe(11000);
  });

  it("is found in lines that are numbers and nothing else, without end", () => {
    const lines = Array.from({ length: 200 }, () => "1 234 567 890 123 ".repeat(110));
    expect(highestAmount(lines, "EUR")).toBeNull();
  });
});
