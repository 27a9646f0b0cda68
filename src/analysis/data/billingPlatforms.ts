/** A service that sends invoices, payment links or papers to sign for others, and a domain that it sends from. */
export interface BillingPlatform {
  readonly domain: string;
  readonly name: string;
}

/** Each with the domains that it sends from; hosts in these are theirs too. By hand from their help pages, November 2026. */
const packed = `
  Xero: xero.com, QuickBooks: intuit.com quickbooks.com, Stripe: stripe.com, DocuSign: docusign.com docusign.net,
  FreshBooks: freshbooks.com, BILL: bill.com hq.bill.com, SAP Ariba: ariba.com,
  SAP Concur: concur.com concursolutions.com, Coupa: coupa.com coupahost.com, Wise: wise.com transferwise.com,
  PayPal: paypal.com paypal.de paypal.co.uk paypal.fr paypal.it paypal.es paypal.nl, Braintree: braintreepayments.com,
  GoCardless: gocardless.com, Mollie: mollie.com, Adyen: adyen.com, Klarna: klarna.com,
  Zoho: zohoinvoice.com zohobooks.com zohosign.com, Sage: sage.com sageone.com sage.co.uk,
  lexoffice: lexoffice.de lexware.de lexware.email, sevDesk: sevdesk.de sevdesk.com, DATEV: datev.de,
  Pennylane: pennylane.com, Tipalti: tipalti.com, Airwallex: airwallex.com, Basware: basware.com,
  Tradeshift: tradeshift.com, Adobe Sign: adobesign.com echosign.com adobe.com, Dropbox Sign: hellosign.com,
  PandaDoc: pandadoc.com pandadoc.net, Signable: signable.app signable.co.uk, SignNow: signnow.com,
  Skribble: skribble.com, Yousign: yousign.com yousign.app, Square: squareup.com, Shopify: shopify.com,
  Wave: waveapps.com, Payoneer: payoneer.com, Revolut: revolut.com, Chargebee: chargebee.com, Recurly: recurly.com,
  Zuora: zuora.com, Paddle: paddle.com, FastSpring: fastspring.com, Melio: meliopayments.com melio.com,
  Ramp: ramp.com, Brex: brex.com, Spendesk: spendesk.com, Pleo: pleo.io, Payhawk: payhawk.com,
  Qonto: qonto.com qonto.eu, Billomat: billomat.com billomat.net, FastBill: fastbill.com, easybill: easybill.de,
  Debitoor: debitoor.com, Holded: holded.com, Billit: billit.be billit.eu, Yuki: yuki.nl yukiworks.nl,
  Exact Online: exactonline.nl exactonline.com exactonline.be, Moneybird: moneybird.com moneybird.nl,
  e-Boekhouden: e-boekhouden.nl, Twinfield: twinfield.com, SnelStart: snelstart.nl,
  Visma: visma.com visma.net vismaonline.com, Fortnox: fortnox.se, e-conomic: e-conomic.com e-conomic.dk,
  Dinero: dinero.dk, Billy: billy.dk, Tripletex: tripletex.no, PowerOffice: poweroffice.no poweroffice.net,
  Procountor: procountor.com, Netvisor: netvisor.fi, Maventa: maventa.com, iDoklad: idoklad.cz,
  Fakturoid: fakturoid.cz, iFirma: ifirma.pl, wFirma: wfirma.pl, inFakt: infakt.pl,
  Fatture in Cloud: fattureincloud.it, Aruba: arubapec.it, InvoiceXpress: invoicexpress.com,
  Moloni: moloni.pt moloni.com, KashFlow: kashflow.com, FreeAgent: freeagent.com, Clear Books: clearbooks.co.uk,
  QuickFile: quickfile.co.uk, Dext: dext.com, Crunch: crunch.co.uk, MYOB: myob.com, Reckon: reckon.com,
  Rounded: rounded.com.au, AvidXchange: avidxchange.com, Paymode-X: paymode.com bottomline.com, Bill360: bill360.com,
  Billtrust: billtrust.com, Versapay: versapay.com, Flywire: flywire.com, Invoiced: invoiced.com,
  Invoice Simple: invoicesimple.com, Invoice2go: invoice2go.com invoice.2go.com, Invoice Ninja: invoiceninja.com,
  HoneyBook: honeybook.com, Bonsai: hellobonsai.com, Harvest: harvestapp.com getharvest.com, NetSuite: netsuite.com,
  Workday: workday.com myworkday.com, Oracle: oracle.com oraclecloud.com, Jaggaer: jaggaer.com, Ivalua: ivalua.com,
  Esker: esker.com, Pagero: pagero.com, OpenText: opentext.com, Taulia: taulia.com, C2FO: c2fo.com,
  Kyriba: kyriba.com, Nium: nium.com, OFX: ofx.com, Western Union Business: convera.com, Ebury: ebury.com,
  Bancontact Payconiq: payconiq.com, SumUp: sumup.com, Worldline: worldline.com, Viva: viva.com, Odoo: odoo.com,
  Dynamics 365: dynamics.com, HubSpot: hubspot.com, Ironclad: ironcladapp.com, Contractbook: contractbook.com,
  Oneflow: oneflow.com, Scrive: scrive.com, Chorus Pro: chorus-pro.gouv.fr, Deel: deel.com, Gusto: gusto.com,
  ADP: adp.com, Personio: personio.com personio.de, Paychex: paychex.com`;

/** By domain. */
export const billingPlatforms: readonly BillingPlatform[] = packed.split(",").flatMap((row) => {
  const [name = "", domains = ""] = row.trim().split(": ");
  return domains.split(" ").map((domain) => ({ domain, name }));
});
