import { namesAmount } from "../../../src/analysis/parse/amounts";

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
  });

  it.each(["Faktura 2026-118", "45 000", "12,5 %", "kl. 10:30-11:00", "artikel 12:-b", "2026-11-24", "kronor", "1,-2"])(
    "is not named by %s",
    (line) => {
      expect(namesAmount([line])).toBe(false);
    },
  );
});
