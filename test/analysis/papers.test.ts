import { paperKind } from "../../src/analysis/parse/papers";
import { judged, mail, own, text } from "./desk";
import { invoices, others } from "./papers";

const stranger = { from: [{ name: null, address: "office@freight.example" }], subject: "Documents" };
const papers = (words: string, beside: readonly Parameters<typeof text>[] = []) => ({
  found: [text(words), ...beside.map((one) => text(...one))],
});
const labels = `Payee: Nordwind Spedition GmbH\nIBAN: ${own}\nAmount: EUR 1071.00\nReference: 2026-114\nType: 380`;

describe("an invoice from somebody on no record asks to be paid", () => {
  test.each(Object.entries(invoices))("%s", async (_, words) => {
    const report = await judged(mail("", stranger), papers(words));
    expect(report).toMatchObject({ verdict: "caution", intent: "pay", found: ["supplier-unknown"], gates: [] });
    expect(paperKind({ text: words, layer: "text" })).toBe("invoice");
  });

  test.each(Object.entries(invoices))("%s, with its data", async (_, words) => {
    const report = await judged(mail("", stranger), papers(words, [[labels, { layer: "xml", page: null }]]));
    expect(report).toMatchObject({ intent: "pay", gates: [] });
  });

  test.each(["xml", "qr"] as const)("by its %s alone", async (layer) => {
    const report = await judged(mail("", stranger), { found: [text(labels, { layer, page: null })] });
    expect(report).toMatchObject({ verdict: "caution", intent: "pay", gates: [] });
  });
});

describe("another paper from somebody on no record asks for nothing", () => {
  test.each(Object.entries(others))("%s", async (_, words) => {
    const report = await judged(mail("", stranger), papers(words));
    expect(report).toMatchObject({ verdict: "unrelated", found: [], gates: [] });
    expect(["report", "mention", "none"]).toContain(report.intent);
  });

  test.each(Object.entries(others))("%s, from a supplier beside his invoice", async (_, words) => {
    const invoice = text(`Nordwind Spedition GmbH\nRechnung 7\nIBAN ${own}`, { name: "invoice.pdf", document: 1 });
    const report = await judged(mail("Please find our invoice attached."), {
      found: [text(words.replace(/\n.*IBAN.*|\n.*(?:account|PL61|FI21) .*/g, "")), invoice],
    });
    expect(report).toMatchObject({ verdict: "consistent", intent: "pay", found: [] });
  });

  test("but in so many words it does", async () => {
    const words = `${others.auftragsbestätigung ?? ""}\nBitte überweisen Sie den Betrag vorab auf unser Konto.`;
    expect(await judged(mail("", stranger), papers(words))).toMatchObject({ verdict: "caution", intent: "pay" });
  });

  test.each(["Type Code: 381", "Credit Note Type Code: 381"])("nor does a credit note's data: %s", async (line) => {
    const of = async (type: string) => {
      const words = `ID: 7\nInvoice Date: 20261001\n${type}\nCategory Type Code: 381\n${labels}`;
      return (await judged(mail("", stranger), { found: [text(words, { layer: "xml", page: null })] })).intent;
    };
    expect(await of(line)).toBe("mention");
    expect(await of("Type Code: 380")).toBe("pay");
  });

  test("what a reader put together says nothing, a note does", async () => {
    const of = async (words: string) => {
      const found = [
        text(`Payment: bank transfer\nPayee: Factoring GmbH\n${words}\n${labels}`, { layer: "xml", page: null }),
      ];
      return (await judged(mail("", stranger), { found })).found;
    };
    expect(await of("Hinweis: Vielen Dank für Ihren Auftrag, wir liefern die Ware wie immer frei Haus.")).not.toContain(
      "change-announced",
    );
    expect(await of("Note: Please note that our bank details have changed.")).toContain("change-announced");
  });

  test("nor does its data, where the page says that it is a credit note", async () => {
    const found = papers(others.creditNote ?? "", [[labels, { layer: "xml", page: null }]]);
    expect((await judged(mail("", stranger), found)).intent).toBe("mention");
  });
});

describe("what a paper is", () => {
  test.each([
    ["Delivery note: 88123\nInvoice 2026-114", "invoice"],
    ["Lieferschein-Nr.: 88123\nRechnungsnummer: 2026-114", "invoice"],
    ["R E C H N U N G", "invoice"],
    ["TAX INVOICE", "invoice"],
    ["Acme Ltd\t\tINVOICE", "invoice"],
    ["Credit note CN-114\nInvoice 2026-101", "other"],
    ["Allgemeine Geschäftsbedingungen der Nordwind Spedition GmbH", "other"],
    ["Terms and Conditions", "other"],
    ["Orders are shipped on the day they arrive", null],
    ["We received your order yesterday\nThanks", null],
    ["", null],
  ])("%j: %s", (words, kind) => {
    expect(paperKind({ text: words, layer: "text" })).toBe(kind);
  });
});
