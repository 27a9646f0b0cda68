/** Invoices as their pages read, one in each language. All names and numbers are made up. */
export const invoices: Readonly<Record<string, string>> = {
  en: `Ostwind Freight Ltd
12 Dock Road, Felixstowe IP11 3SY
VAT no. GB 123 4567 89
Invoice
Invoice number: 2026-114
Invoice date: 1 October 2026
Bill to: Harbour & Lane Ltd, 4 Quay Street, Bristol
Description   Qty   Unit price   Amount
Sea freight Felixstowe - Rotterdam   2   450.00   900.00
Customs clearance   1   85.00   85.00
Subtotal   985.00
VAT 20%   197.00
Amount due   GBP 1,182.00
Payment terms: 30 days net
Account name: Ostwind Freight Ltd
Sort code: 20-00-00
Account number: 55779911
Due date: 31 October 2026`,
  enShort: `INVOICE No 7781
Please pay to the account below within 14 days.
Total: £ 240.00
Barclays Bank, IBAN GB29 NWBK 6016 1331 9268 19`,
  de: `Ostwind Logistik GmbH · Kaistraße 4 · 20457 Hamburg
Harbour & Lane GmbH
Rechnung
Rechnungsnummer: 2026-114
Rechnungsdatum: 01.10.2026
Kundennummer: 10023
Pos. Bezeichnung Menge Einzelpreis Gesamt
1 Transport Hamburg - Rotterdam 2 450,00 € 900,00 €
Nettobetrag 900,00 €
zzgl. 19 % USt 171,00 €
Gesamtbetrag 1.071,00 €
Zahlbar bis 31.10.2026 ohne Abzug.
Bankverbindung: Commerzbank Hamburg
IBAN DE89 3704 0044 0532 0130 00  BIC COBADEFFXXX
Geschäftsführer: Jens Berg  Amtsgericht Hamburg HRB 1234  USt-IdNr. DE123456789`,
  fr: `Transports Mistral SARL
FACTURE n° 2026-114
Date : 01/10/2026
Client : Harbour & Lane SAS
Désignation Quantité Prix unitaire Montant HT
Transport Marseille - Lyon 2 450,00 € 900,00 €
Total HT 900,00 €
TVA 20 % 180,00 €
Total TTC 1 080,00 €
Net à payer : 1 080,00 €
Échéance : 31/10/2026
Règlement par virement bancaire
IBAN : FR76 3000 6000 0112 3456 7890 189
En cas de retard de paiement, une pénalité de 3 fois le taux d'intérêt légal sera appliquée.`,
  es: `Transportes Levante S.L.
CIF B12345674
FACTURA
Nº de factura: 2026-114
Fecha: 01/10/2026
Concepto Cantidad Precio Importe
Transporte Valencia - Madrid 2 450,00 900,00
Base imponible 900,00 €
IVA 21 % 189,00 €
Total a pagar 1.089,00 €
Forma de pago: transferencia bancaria
Vencimiento: 31/10/2026
IBAN: ES91 2100 0418 4502 0005 1332`,
  it: `Trasporti Adriatici S.r.l.
P.IVA IT01234567890
FATTURA N. 114/2026 del 01/10/2026
Descrizione Quantità Prezzo Importo
Trasporto Trieste - Milano 2 450,00 900,00
Imponibile 900,00 €
IVA 22% 198,00 €
Totale documento 1.098,00 €
Scadenza: 31/10/2026
Modalità di pagamento: bonifico bancario
IBAN IT60 X054 2811 1010 0000 0123 456`,
  nl: `Van Dijk Transport BV
FACTUUR
Factuurnummer: 2026-114
Factuurdatum: 1 oktober 2026
Omschrijving Aantal Prijs Bedrag
Transport Rotterdam - Utrecht 2 450,00 900,00
Subtotaal € 900,00
BTW 21% € 189,00
Totaal te betalen € 1.089,00
Wij verzoeken u vriendelijk het bedrag binnen 30 dagen over te maken op onderstaande rekening.
IBAN NL91 ABNA 0417 1643 00 t.n.v. Van Dijk Transport BV`,
  pt: `Transportes Atlântico Lda
NIF 501234567
FATURA n.º 2026/114
Data: 01/10/2026
Descrição Qtd Preço Valor
Transporte Porto - Lisboa 2 450,00 900,00
IVA 23% 207,00 €
Total a pagar: 1.107,00 €
Vencimento: 31/10/2026
Pagamento por transferência bancária
IBAN PT50 0002 0123 1234 5678 9015 4`,
  pl: `Transport Bałtyk Sp. z o.o.
NIP 1234567890
FAKTURA VAT nr 114/2026
Data wystawienia: 01.10.2026
Nazwa Ilość Cena netto Wartość
Transport Gdańsk - Warszawa 2 450,00 900,00
Razem do zapłaty: 1107,00 PLN
Termin płatności: 31.10.2026
Sposób płatności: przelew
Nr konta: PL61 1090 1014 0000 0712 1981 2874`,
  sv: `Göta Transport AB
FAKTURA
Fakturanummer: 2026-114
Fakturadatum: 2026-10-01
Förfallodatum: 2026-10-31
Benämning Antal À-pris Belopp
Transport Göteborg - Malmö 2 450,00 900,00
Moms 25 % 225,00
Att betala: 1 125,00 SEK
Betalningsvillkor 30 dagar netto
IBAN SE45 5000 0000 0583 9825 7466`,
  da: `Øresund Fragt A/S
FAKTURA
Fakturanr.: 2026-114
Fakturadato: 01.10.2026
Beskrivelse Antal Pris Beløb
Transport Aarhus - København 2 450,00 900,00
Moms 25 % 225,00
I alt at betale 1.125,00 DKK
Forfaldsdato: 31.10.2026
Beløbet bedes indbetalt på konto
IBAN DK50 0040 0440 1162 43`,
  no: `Fjord Frakt AS
FAKTURA
Fakturanr: 2026-114
Fakturadato: 01.10.2026
Forfallsdato: 31.10.2026
Beskrivelse Antall Pris Beløp
Transport Bergen - Oslo 2 450,00 900,00
Mva 25 % 225,00
Å betale: 1 125,00 NOK
Kontonummer: NO93 8601 1117 947`,
  fi: `Saimaan Kuljetus Oy
LASKU
Laskun numero: 2026-114
Päiväys: 1.10.2026
Eräpäivä: 31.10.2026
Tuote Määrä Hinta Summa
Kuljetus Turku - Helsinki 2 450,00 900,00
Alv 24 % 216,00
Maksettava yhteensä 1 116,00 EUR
Maksuehto 30 päivää netto
Saajan tilinumero FI21 1234 5600 0007 85`,
  cs: `Doprava Vltava s.r.o.
FAKTURA č. 2026114
IČO: 12345678
Datum vystavení: 01.10.2026
Datum splatnosti: 31.10.2026
Popis Množství Cena Celkem
Doprava Praha - Brno 2 4500,00 9000,00
DPH 21 % 1890,00
Celkem k úhradě: 10 890,00 Kč
Způsob úhrady: převodem
Číslo účtu: CZ65 0800 0000 1920 0014 5399`,
};

/** Papers that name accounts and amounts, and ask for nothing. */
export const others: Readonly<Record<string, string>> = {
  auftragsbestätigung: `Ostwind Logistik GmbH
Auftragsbestätigung Nr. 55012
Wir danken für Ihren Auftrag, den wir wie folgt bestätigen:
1 Palette Kabel 450,00 €
Gesamtbetrag 535,50 €
Lieferung: KW 42. Zahlungsbedingungen: 30 Tage netto.
IBAN DE89 3704 0044 0532 0130 00`,
  lieferschein: `Ostwind Logistik GmbH
Lieferschein Nr. 88123
2 Paletten Kabel, 840 kg
Ware erhalten: ____________
IBAN DE89 3704 0044 0532 0130 00`,
  gutschrift: `Ostwind Logistik GmbH
Gutschrift Nr. 2026-G14 zur Rechnung 2026-101
Gutschriftsbetrag 119,00 €
Der Betrag wird mit der nächsten Rechnung verrechnet.
IBAN DE89 3704 0044 0532 0130 00`,
  creditNote: `Ostwind Freight Ltd
CREDIT NOTE CN-114
Relating to invoice 2026-101
Total credit: GBP 120.00
This amount has been credited to your account.
IBAN GB29 NWBK 6016 1331 9268 19`,
  remittance: `Remittance advice
We have today paid the following invoices to your account IBAN DE89 3704 0044 0532 0130 00:
Invoice 2026-101 EUR 119.00
Invoice 2026-102 EUR 220.00
Total EUR 339.00
Value date 2 October 2026`,
  kontoauszug: `Kontoauszug Nr. 10/2026
IBAN DE89 3704 0044 0532 0130 00
Alter Saldo 01.09.2026 1.200,00 +
03.09. Überweisung Meier Bau GmbH IBAN DE02 1203 0000 0000 2020 51 450,00 -
05.09. Gutschrift Harbour & Lane 1.071,00 +
Neuer Saldo 30.09.2026 1.821,00 +`,
  payslip: `Payslip September 2026
Employee: Anna Berg
Gross pay 3,200.00
Tax 640.00
Net pay 2,310.00
Paid to account DE02 1203 0000 0000 2020 51`,
  terms: `General terms and conditions
1. Payment is due within 30 days of the date of the invoice.
2. If the buyer fails to pay on time, interest of 8% is charged.
3. Payment shall be made to the account stated on the invoice.
4. The seller may change its bank details by written notice.
5. The goods remain the property of the seller until paid in full.`,
  agb: `Allgemeine Geschäftsbedingungen
1. Zahlungen sind innerhalb von 30 Tagen nach Rechnungsdatum ohne Abzug zu leisten.
2. Bei Zahlungsverzug werden Zinsen in Höhe von 9 % berechnet.
3. Die Zahlung hat auf das in der Rechnung angegebene Konto zu erfolgen.
4. Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.`,
  brochure: `Ostwind Logistics - your partner for Europe
We move 12,000 containers a year between Hamburg and Rotterdam.
Prices from EUR 450 per container.
Call us today and ask for an offer.`,
  purchaseOrder: `Harbour & Lane Ltd
Purchase order 4500012
Please deliver the following goods:
10 drums of cable at GBP 45.00   450.00
Total 450.00
Invoice to accounts payable. IBAN GB29 NWBK 6016 1331 9268 19`,
  receipt: `Ostwind Freight Ltd
Receipt no. 881
Received with thanks GBP 120.00 for invoice 2026-101. Paid by card.
IBAN GB29 NWBK 6016 1331 9268 19`,
  quotation: `Ostwind Freight Ltd
Quotation 2026-77
Sea freight Felixstowe - Rotterdam GBP 450.00
Prices are valid for 30 days. Payable within 30 days net of invoice.
IBAN GB29 NWBK 6016 1331 9268 19`,
  angebot: `Ostwind Logistik GmbH
A N G E B O T
Transport Hamburg - Rotterdam 450,00 €
Zahlbar innerhalb von 30 Tagen ohne Abzug.
IBAN DE89 3704 0044 0532 0130 00`,
  bonDeCommande: `Transports Mistral SARL
BON DE COMMANDE N° 88
Transport Marseille - Lyon 900,00 €
Règlement à 30 jours fin de mois.
IBAN : FR76 3000 6000 0112 3456 7890 189`,
  albaran: `Transportes Levante S.L.
ALBARÁN Nº 118
2 palés de cable
Total 450,00 €
IBAN: ES91 2100 0418 4502 0005 1332`,
  notaDiCredito: `Trasporti Adriatici S.r.l.
NOTA DI CREDITO N. 9/2026
Rif. fattura 101/2026
Totale 119,00 €
IBAN IT60 X054 2811 1010 0000 0123 456`,
  orderbevestiging: `Van Dijk Transport BV
Orderbevestiging 5501
Totaal € 450,00. Betaling binnen 30 dagen na factuurdatum.
IBAN NL91 ABNA 0417 1643 00`,
  wyciag: `Wyciąg bankowy nr 10/2026
PL61 1090 1014 0000 0712 1981 2874
Saldo poprzednie 1 200,00 PLN
Nowe saldo 1 821,00 PLN`,
  tiliote: `Tiliote 10/2026
FI21 1234 5600 0007 85
Vanha saldo 1 200,00 EUR
Uusi saldo 1 821,00 EUR`,
};
