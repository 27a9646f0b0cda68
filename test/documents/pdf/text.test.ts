import { made, read, seen, hidden } from "./make";

const iban = "DE89 3704 0044 0532 0130 00";

describe("a page's text", () => {
  test("is read in lines, the cells of a row on one line", async () => {
    const file = await made((pdf) => {
      pdf
        .text("Invoice 17", 50, 50)
        .text("IBAN:", 50, 80)
        .text(iban, 200, 80)
        .text("Total", 50, 100)
        .text("EUR 12.00", 400, 100);
    });
    const result = await read(file);
    expect(seen(result)).toBe(`Invoice 17\nIBAN:  ${iban}\nTotal  EUR 12.00`);
    expect(result).toMatchObject({ missing: [], notes: [], files: [], handed: [] });
  });

  test("white on white is hidden", async () => {
    const file = await made((pdf) => {
      pdf.text("Invoice 17", 50, 50).fillColor("white").text(iban, 50, 80);
    });
    const result = await read(file);
    expect([seen(result), hidden(result)]).toEqual(["Invoice 17", iban]);
  });
});
