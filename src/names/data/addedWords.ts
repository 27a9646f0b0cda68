/** Words put next to a company's name in a domain. By hand from published invoice fraud in seven languages, November 2026. */
export const addedWords: ReadonlySet<string> = new Set(
  (
    "my the get go try our your new real true one www web net online site page portal app apps cloud digital tech it data " +
    "mail email e mails webmail mailer smtp mx msg message inbox secure security secured safe ssl auth verify verification " +
    "login log signin sign sso account accounts accounting acct accountspayable accountsreceivable ap ar payable " +
    "receivable receivables pay payment payments payroll paid billing bill bills invoice invoices invoicing einvoice " +
    "finance finances financial fin treasury bank banking credit credits collections remit remittance remittances " +
    "transfer transfers order orders ordering purchase purchasing procurement supply supplies supplier suppliers vendor " +
    "vendors sales sale shop store buy b2b client clients customer customers partner partners member members user users " +
    "support help helpdesk desk service services servicing care contact contacts info information office offices hq " +
    "headquarters team staff hr people jobs job career careers admin administration management mgmt director ceo cfo legal " +
    "law consulting solutions solution systems system software group groups grp holding holdings company co corp " +
    "corporation corporate inc incorporated llc llp ltd limited plc gmbh ag kg ug sa sas sarl srl spa bv nv ab as aps oy " +
    "pty international intl int global world worldwide europe european eu asia asiapac apac emea america americas american africa " +
    "usa us uk gb de at ch fr es it nl be dk se no fi pl cz pt ie au nz ca in cn hk sg jp br mx za ae germany deutschland " +
    "france spain italy poland china india london paris berlin north south east west central trade trading import export " +
    "industries industry industrial logistics logistik shipping freight cargo transport delivery express spedition " +
    "news newsletter media press blog events live update updates alert alerts notice notification notifications doc docs " +
    "document documents file files share sharing docusign sharepoint onedrive download portal dashboard hub center centre " +
    "direct now today 24 365 247 plus pro premium vip official status connect link links " +
    "rechnung rechnungen zahlung zahlungen buchhaltung konto finanzen gruppe kunden kundenservice vertrieb einkauf dienst " +
    "facture factures paiement paiements comptabilite groupe factura facturas pago pagos contabilidad grupo clientes " +
    "fattura fatture pagamento pagamenti amministrazione gruppo factuur facturen betaling betalingen boekhouding groep " +
    "access agree business cdn choose claim click confirm confirmation connect download downloads enroll enrollment find http https " +
    "install installation mobile recovery recover register registration signup summary view viewer www ww " +
    "fatura faturas financeiro cobranca"
  ).split(" "),
);

/** Words that turn even a name of two to four letters into an evident imitation: `bt-billing.com`. */
export const moneyWords: ReadonlySet<string> = new Set(
  (
    "account accounts accounting accountspayable accountsreceivable payable receivable receivables pay payment payments " +
    "payroll billing bill invoice invoices invoicing einvoice finance treasury bank banking credit collections remit " +
    "remittance remittances transfer procurement purchasing supplier suppliers vendor vendors orders secure security login " +
    "verify verification rechnung rechnungen zahlung zahlungen buchhaltung facture factures paiement paiements factura " +
    "facturas pago pagos fattura fatture pagamento pagamenti factuur facturen betaling betalingen group gmbh ltd limited"
  ).split(" "),
);
