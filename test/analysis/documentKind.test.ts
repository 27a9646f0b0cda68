import type { Attachment, ReasonCode } from "../../src/analysis";
import { isInvoiceName, paperKind } from "../../src/analysis/parse/documentKind";
import { judged, mail, own, text } from "./desk";
import { invoices, others } from "./titledDocuments";

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

  test.each(Object.entries(others))("%s, from a supplier next to his invoice", async (_, words) => {
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

describe("a file that nothing was read of asks by what it is called", () => {
  const unread = (name: string, code: ReasonCode = "encrypted") => ({ missing: [{ code, detail: name }] });
  const file = (name: string): Attachment => ({
    name,
    type: "application/pdf",
    size: 90_000,
    inline: false,
    content: { found: new Uint8Array(), missing: [] },
  });
  const of = (name: string, code?: ReasonCode, lines = "As discussed.") =>
    judged(mail(lines, { attachments: [file(name)] }), unread(name, code));

  test("an invoice from a supplier, with next to no words next to it", async () => {
    expect(await of("Invoice TG-88214.pdf")).toMatchObject({ verdict: "incomplete", intent: "pay" });
    expect(await of("Drawing TG-88214.pdf")).toMatchObject({ verdict: "consistent" });
  });

  test("an invoice that is said to be paid asks nothing", async () => {
    const lines = "Thank you, we have received your payment of EUR 90.00.";
    expect((await of("Invoice 17.pdf", "encrypted", lines)).intent).not.toBe("pay");
  });

  test("an invoice that is still being read is waited for, and asks nothing yet", async () => {
    expect(await of("Invoice TG-88214.pdf", "notReadYet")).toMatchObject({ verdict: "incomplete", intent: "none" });
    expect(await of("Drawing TG-88214.pdf", "notReadYet")).toMatchObject({ verdict: "consistent" });
  });

  test.each([
    "Invoice TG-88214.pdf",
    "INV-00123.pdf",
    "inv 00123.pdf",
    "2026-11_Rechnung_Nordwind.pdf",
    "Rechnungsnummer 17.pdf",
    "march.zip/Ausgangsrechnung17.pdf",
    "RG2026-17.pdf",
    "facture_2026-114.pdf",
    "FACTURA-7.pdf",
    "Fattura elettronica 12.xml.p7m",
    "factuur 2026114.pdf",
    "Faktura VAT 12_2026.pdf",
    "lasku 114.pdf",
    "daňový doklad 7.pdf",
    "fra. 17.pdf",
    "Copy of invoice (3).pdf",
    "Proforma invoice.pdf",
    "Invoice 17 and delivery note.pdf",
  ])("%s is one", (name) => {
    expect(isInvoiceName(name)).toBe(true);
  });

  test.each([
    "invoicing policy.docx",
    "Bill Smith CV.pdf",
    "Bill of lading 1142.pdf",
    "Credit note for invoice 17.pdf",
    "Stornorechnung 17.pdf",
    "Rechnungskorrektur 17.pdf",
    "faktura korygująca 7.pdf",
    "factura rectificativa 7.pdf",
    "creditfactuur 12.pdf",
    "Remittance advice invoice 17.pdf",
    "fragment 17.pdf",
    "inventory 2026.xlsx",
    "minutes.pdf",
    "photo.jpg",
    "",
  ])("%j isn't one", (name) => {
    expect(isInvoiceName(name)).toBe(false);
  });
});
