/** Words that name no company alone, folded, of English and a dozen other languages. By hand, November 2026. */
export const genericWords: ReadonlySet<string> = new Set(
  (
    "account accounts accounting accountspayable accountsreceivable payable payables receivable receivables ap ar finance " +
    "financial finances billing bill bills invoice invoices invoicing payment payments pay payroll treasury credit control collections " +
    "remittance purchasing procurement purchase sales order orders office admin administration administrator management " +
    "manager director ceo cfo chief executive officer board team staff department dept division unit desk helpdesk support help " +
    "service services customer customers client clients care contact info information enquiries enquiry mail email " +
    "post mailbox noreply no reply do not donotreply notification notifications notice alert alerts news newsletter " +
    "system systems it hr human resources people legal compliance security secretary reception assistant marketing " +
    "vendor vendors supplier suppliers partner partners public relations press media web webmaster hello " +
    "group groups holding holdings international intl global world worldwide europe european america american asia " +
    "africa us usa uk gb eu de national general new first one royal united associates associated company companies " +
    "corporation enterprise enterprises business trade trading traders industries industry industrial " +
    "solutions solution technologies technology tech consulting consultants consultancy advisors engineering " +
    "logistics logistic transport transports shipping freight forwarding cargo express delivery supply supplies products product " +
    "production manufacturing construction building builders development design studio systems software digital online data " +
    "energy power electric electrical food foods foodservice packaging print printing equipment tools parts machines " +
    "total subtotal amount sum balance due net gross tax vat summe betrag gesamt gesamtbetrag montant importe saldo totale importo totaal bedrag " +
    "bank banking insurance capital investment investments fund property properties estate rental hire cleaning " +
    "sons son brothers bros and the of for by a an your our my central direct store shop market center centre north south east west " +
    "buchhaltung rechnung rechnungen rechnungswesen zahlung zahlungen zahlungsverkehr finanzen finanzbuchhaltung kreditoren " +
    "debitoren einkauf vertrieb verkauf verwaltung geschaftsfuhrung geschaftsleitung leitung sekretariat empfang kundenservice " +
    "kundendienst kunden dienst dienste dienstleistung dienstleistungen gruppe beteiligungen gesellschaft vermogensverwaltung logistik spedition " +
    "handel grosshandel handels technik bau hausverwaltung immobilien beratung werk werke fabrik sohne sohn gebruder und der die das fur " +
    "deutschland osterreich schweiz bank versicherung zentrale buro personal personalabteilung abteilung maschinenbau " +
    "comptabilite compta facturation facture factures paiement paiements tresorerie achats achat ventes direction generale gestion " +
    "service clients clientele commercial groupe societe entreprise industrie transports logistique construction batiment fils freres et de la le les du des " +
    "france bureau secretariat accueil ressources humaines fournisseur fournisseurs banque assurance conseil " +
    "contabilidad facturacion factura facturas pago pagos tesoreria compras ventas administracion gerencia direccion grupo empresa " +
    "servicios servicio clientes cliente transportes logistica construcciones hijos hermanos y e del los las espana proveedores banco " +
    "contabilita fatturazione fattura fatture pagamento pagamenti tesoreria acquisti vendite amministrazione direzione gruppo azienda " +
    "servizi servizio clienti trasporti costruzioni figli fratelli di il lo gli italia fornitori banca ufficio " +
    "contabilidade faturacao faturamento fatura faturas pagamentos tesouraria vendas administracao diretoria empresa servicos " +
    "fornecedores transportes construcoes filhos irmaos do da dos portugal brasil financeiro " +
    "boekhouding factuur facturen facturatie betaling betalingen inkoop verkoop administratie directie groep bedrijf diensten klantenservice " +
    "klanten zonen zoon gebroeders en van het een nederland belgie kantoor crediteuren debiteuren handel bouw transport " +
    "regnskab bogholderi faktura betaling indkob salg administration gruppen service kunder okonomi ekonomi redovisning " +
    "inkop forsaljning kundtjanst regnskap okonomiavdelingen innkjop kundeservice talous laskutus myynti osto asiakaspalvelu " +
    "sverige danmark norge suomi og och " +
    "ksiegowosc faktury platnosci platnosc finanse dzial zakupy sprzedaz biuro grupa firma obsluga klienta polska transport uslugi handel " +
    "ucetni uctarna faktury platby finance nakup prodej oddeleni skupina sluzby zakaznicky servis"
  ).split(" "),
);
