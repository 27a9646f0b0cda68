import { segmentsOf } from "../../../src/analysis/reading/segments";
import { prepareTexts } from "../../../src/analysis/parse/acts/text/prepareTexts";

const quotesOf = (...lines: readonly string[]): readonly string[] =>
  segmentsOf(prepareTexts([{ lines }], null)).map(({ quote }) => quote);

describe("segments", () => {
  it("are sentences as written, in single spaces, with what ends them", () => {
    expect(quotesOf("Our  bank\thas changed!  Is that right? (Yes.)")).toEqual([
      "Our bank has changed!",
      "Is that right?",
      "Yes.)",
    ]);
  });

  it("end behind a tax, a currency, a firm's form or a unit, but not behind a title", () => {
    expect(quotesOf("Totaal € 1.936,00 incl. btw. De firma bankiert elders.")).toHaveLength(2);
    expect(quotesOf("Å betale: kr 8 712,50 inkl. mva. Bedriften har byttet bank.")).toHaveLength(2);
    expect(quotesOf("Termin płatności 30.11.2026 r. Zmieniliśmy bank.")).toHaveLength(2);
    expect(quotesOf("Ring Mr. Smith of Hall Ltd. Bank details have changed.")).toHaveLength(2);
    expect(quotesOf("Ask Dr. Weber at No. 5.")).toHaveLength(1);
  });

  it("join letters that are apart", () => {
    expect(quotesOf("Our b a n k  d e t a i l s have changed.")).toEqual(["Our bank details have changed."]);
  });

  it("are cut after 300 characters, behind a word", () => {
    const quotes = quotesOf(`${"new account ".repeat(50)}now.`);
    expect(quotes.map(({ length }) => length)).toEqual([303, 300]);
    expect(quotes.join(" ")).toBe(`${"new account ".repeat(50)}now.`);
  });

  it("hold no more than 100 characters of a word, and of what is between two", () => {
    const [quote = ""] = quotesOf(`Pay ${"x".repeat(150)} ${"-".repeat(150)} here.`);
    expect(quote).toBe(`Pay ${"x".repeat(100)} ${"-".repeat(99)}here.`);
  });
});
