/** In thirteen languages, folded (no capitals, no marks; ł, ø, æ, ß as written), for regular expressions. */
export const invoiceTitles: readonly string[] = [
  "(?:tax |sales |vat |commercial |pro[ -]?forma |final |interim |e-?)?invoice|bill|payment request|request for payment",
  "(?!storno)[\\p{L}-]{0,25}rechnung(?:snummer|sdatum|s-nr)?|honorarnote|faktura",
  "facture(?: proforma)?|note d'honoraires|appel de fonds",
  "factura(?: proforma)?|recibo de honorarios",
  "fattura(?: proforma| elettronica)?|parcella|nota proforma",
  "(?:credit ?nota)?factuur(?:nummer|datum)?|proformafactuur",
  "fatura(?:[ -]recibo)?|nota de honorarios",
  "faktura(?: vat| proforma)?|rachunek",
  "(?:samlings)?faktura(?:nummer|datum)?|räkning|rakning",
  "(?:samle)?faktura(?:nr|dato|nummer)?|regning",
  "lasku(?:n numero|n nro)?|proformalasku",
  "faktura(?: - danovy doklad)?|danovy doklad|vyuctovani",
];

/** Before the title of a paper that is sent once more. */
export const copies =
  "(?:copy|copie|copia|kopie|kopia|kopi|duplicate|duplicata|duplikat|original|oryginal)(?: (?:of|de|van))? ";

/** Of a Swiss QR-bill (SIX, Implementation Guidelines QR-bill); its receipt is next to it. */
export const paymentPart = "payment part|zahlteil|section paiement|sezione pagamento|part da pajament";

/** Papers that name accounts and amounts, and ask for nothing. */
export const otherTitles: readonly string[] = [
  "(?:order|booking) confirmation|(?:purchase |sales )?order|delivery note|packing (?:list|slip)|credit (?:note|memo)|remittance(?: advice)?|payment advice|bank statement|pay ?slip|(?:payment |sales )?receipt|quot(?:ation|e)|price list|(?:general )?terms (?:and|&) conditions|terms of (?:sale|business|delivery)|brochure",
  "auftragsbestatigung|rechnungskorrektur|stornorechnung|bestellung|lieferschein|packliste|(?:rechnungs)?gutschrift|zahlungsavis|kontoauszug|(?:gehalts|lohn|entgelt)abrechnung|quittung|(?:zahlungs|empfangs)bestatigung|angebot|preisliste|(?:allgemeine )?(?:geschafts|liefer|verkaufs|zahlungs)bedingungen|(?:allgemeine )?geschaftsbedingungen.{0,45}|agb",
  "confirmation de commande|bon de (?:commande|livraison)|avoir|note de credit|avis de (?:paiement|virement)|releve (?:de compte|bancaire)|bulletin de (?:paie|salaire)|recu|devis|(?:conditions generales|cgv).{0,45}",
  "confirmacion de pedido|pedido|albaran(?: de entrega)?|nota de (?:credito|abono)|factura rectificativa|aviso de pago|extracto (?:bancario|de cuenta)|nomina|recibo|presupuesto|condiciones generales.{0,45}",
  "conferma d'ordine|ordine|documento di trasporto|ddt|nota di credito|avviso di pagamento|estratto conto|busta paga|ricevuta|preventivo|offerta|condizioni generali.{0,45}",
  "orderbevestiging|bestelling|pakbon|leveringsbon|creditnota|creditfactuur|betaalspecificatie|(?:rekening|bank)afschrift|loonstrook|salarisspecificatie|kwitantie|offerte|algemene voorwaarden.{0,45}",
  "confirmacao de encomenda|encomenda|guia de (?:remessa|transporte)|nota de credito|aviso de pagamento|extrato (?:bancario|de conta)|recibo(?: de vencimento)?|orcamento|condicoes gerais.{0,45}",
  "potwierdzenie zamowienia|zamowienie|dokument wz|list przewozowy|faktura korygujaca|awizo płatnosci|wyciag bankowy|pasek wynagrodzen|pokwitowanie|oferta|ogolne warunki.{0,45}|regulamin",
  "orderbekraftelse|bestallning|foljesedel|packsedel|kreditfaktura|kreditnota|betalningsavi|kontoutdrag|lonespecifikation|lonebesked|kvitto|offert|allmanna villkor.{0,45}",
  "ordrebekræftelse|ordre|følgeseddel|kreditnota|betalingsadvis|kontoudtog|lønseddel|kvittering|tilbud|almindelige betingelser.{0,45}|handelsbetingelser",
  "ordrebekreftelse|bestilling|pakkseddel|følgeseddel|kreditnota|betalingsvarsel|kontoutskrift|lønnsslipp|kvittering|tilbud|generelle vilkar.{0,45}|salgsbetingelser",
  "tilausvahvistus|tilaus|lahete|lahetysluettelo|hyvityslasku|maksuilmoitus|tiliote|palkkalaskelma|kuitti|tarjous|yleiset .{0,10}ehdot|toimitusehdot",
  "potvrzeni objednavky|objednavka|dodaci list|dobropis|opravny danovy doklad|avizo platby|vypis z uctu|vyplatni paska|stvrzenka|uctenka|nabidka|vseobecne obchodni podminky.{0,45}|obchodni podminky",
];

/** In whatever paper, folded. */
export const askingWords =
  "please|kindly|bitten?|veuillez|merci de|priere|por favor|rogamos|si prega|preghiamo|gelieve|verzoeken|agradecemos|solicitamos|prosze|prosimy|vanligen|venligst|bedes|vennligst|pyydamme|prosime?";
