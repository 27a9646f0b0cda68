import { subjectPrefix } from "../../../src/analysis/parse/prefixes";

test.each([
  ["RE: Invoice", "reply", "Invoice"],
  ["re : Invoice", "reply", "Invoice"],
  ["AW: Rechnung", "reply", "Rechnung"],
  ["Antw.: Rechnung", "reply", "Rechnung"],
  ["Antw: factuur", "reply", "factuur"],
  ["SV: Faktura", "reply", "Faktura"],
  ["RIF: Fattura", "reply", "Fattura"],
  ["R: Fattura", "reply", "Fattura"],
  ["RES: Fatura", "reply", "Fatura"],
  ["ODP: Faktura", "reply", "Faktura"],
  ["VS: Lasku", "reply", "Lasku"],
  ["Rép : Facture", "reply", "Facture"],
  ["RE[2]: Invoice", "reply", "Invoice"],
  ["Re(3): Invoice", "reply", "Invoice"],
  ["Re^2: Invoice", "reply", "Invoice"],
  ["Re: Re: Re: Invoice", "reply", "Invoice"],
  ["Rép. : Facture", "reply", "Facture"],
  ["REP: Facture", "reply", "Facture"],
  ["RTA: Factura", "reply", "Factura"],
  ["Vastaus: Lasku", "reply", "Lasku"],
  ["Odpověď: Faktura", "reply", "Faktura"],
  ["AW 2: Rechnung", "reply", "Rechnung"],
  ["RE： 发票", "reply", "发票"],
  ["ＲＥ： Invoice", "reply", "Invoice"],
  ["𝐑𝐄: Invoice", "reply", "Invoice"],
  ["R\u200bE\u2060: Invoice", "reply", "Invoice"],
  ["[EXTERNAL] RE: Invoice", "reply", "Invoice"],
  ["[EXT][SPAM?] AW: Rechnung", "reply", "Rechnung"],
  ["*** EXTERNAL *** Re: Invoice", "reply", "Invoice"],
  ["(EXTERN) WG: Rechnung", "forward", "Rechnung"],
  ["EXT: RE: Invoice", "reply", "Invoice"],
  ["RE: [EXT] RE: Invoice", "reply", "Invoice"],
  ["RE: [EXT] Invoice", "reply", "[EXT] Invoice"],
  ["FW: Invoice", "forward", "Invoice"],
  ["Wtrlt: Rechnung", "forward", "Rechnung"],
  ["Vidaresendt: Faktura", "forward", "Faktura"],
  ["Fwd: Invoice", "forward", "Invoice"],
  ["WG: Rechnung", "forward", "Rechnung"],
  ["TR: Facture", "forward", "Facture"],
  ["RV: Factura", "forward", "Factura"],
  ["I: Fattura", "forward", "Fattura"],
  ["Doorst: factuur", "forward", "factuur"],
  ["ENC: Fatura", "forward", "Fatura"],
  ["PD: Faktura", "forward", "Faktura"],
  ["VB: Faktura", "forward", "Faktura"],
  ["VL: Lasku", "forward", "Lasku"],
  ["Př: Faktura", "forward", "Faktura"],
  ["WG: AW: Rechnung", "forward", "Rechnung"],
  ["AW: WG: Rechnung", "reply", "Rechnung"],
  ["Invoice: 4711", null, "Invoice: 4711"],
  ["Ref: 4711", null, "Ref: 4711"],
  ["[Ticket 5] Invoice", null, "[Ticket 5] Invoice"],
  ["(2026) Invoice", null, "(2026) Invoice"],
  ["EXT: Invoice", null, "EXT: Invoice"],
  ["Read this", null, "Read this"],
  ["", null, ""],
])("%s", (subject, outermost, rest) => expect(subjectPrefix(subject)).toMatchObject({ outermost, rest }));

test("says both where both stand", () => {
  expect(subjectPrefix("Fwd: Re: x")).toMatchObject({ reply: true, forward: true });
  expect(subjectPrefix("Re: x")).toMatchObject({ reply: true, forward: false });
});

test("a subject of prefixes ends", () => {
  expect(subjectPrefix("Re: ".repeat(100_000)).reply).toBe(true);
});
