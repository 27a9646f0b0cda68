/** So many visit these that no one else can hold them: they imitate no supplier. By hand, November 2026. */
export const wellKnown: ReadonlySet<string> = new Set(
  (
    "google.com google.de google.co.uk google.fr youtube.com gmail.com googlemail.com microsoft.com office.com office365.com live.com outlook.com " +
    "hotmail.com msn.com bing.com apple.com icloud.com me.com mac.com amazon.com amazon.de amazon.co.uk amazon.fr amazon.it amazon.es amazonses.com " +
    "amazonaws.com facebook.com facebookmail.com meta.com fb.com instagram.com whatsapp.com linkedin.com twitter.com x.com t.co reddit.com " +
    "netflix.com spotify.com zoom.us zoom.com slack.com dropbox.com box.com adobe.com oracle.com sap.com ibm.com intel.com amd.com nvidia.com " +
    "cisco.com dell.com hp.com hpe.com lenovo.com asus.com acer.com samsung.com sony.com lg.com github.com gitlab.com atlassian.com atlassian.net " +
    "jira.com trello.com asana.com notion.so salesforce.com hubspot.com mailchimp.com sendgrid.net zendesk.com freshdesk.com intercom.io " +
    "cloudflare.com akamai.com godaddy.com ionos.de ionos.com strato.de hetzner.com ovh.com wordpress.com wordpress.org wikipedia.org mozilla.org " +
    "yahoo.com aol.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de mail.com mail.ru yandex.ru qq.com 163.com proton.me " +
    "protonmail.com zoho.com freenet.de orange.fr free.fr sfr.fr laposte.net libero.it telia.com tele2.com idea.com tripadvisor.com medium.com " +
    "canva.com figma.com miro.com openai.com teamviewer.com docusign.com docusign.net eventbrite.com surveymonkey.com typeform.com " +
    "paypal.com paypal.de stripe.com square.com squareup.com wise.com revolut.com klarna.com adyen.com visa.com mastercard.com americanexpress.com " +
    "intuit.com quickbooks.com xero.com sage.com bill.com mollie.com hsbc.com barclays.com barclays.co.uk lloydsbank.com natwest.com " +
    "santander.com bbva.com ing.com ing.de db.com deutsche-bank.de commerzbank.de dkb.de ubs.com chase.com citi.com wellsfargo.com " +
    "bankofamerica.com axa.com axa.fr allianz.com allianz.de zurich.com generali.com munichre.com swissre.com " +
    "dhl.com dhl.de deutschepost.de ups.com fedex.com tnt.com dpd.com dpd.de gls-group.com gls-group.eu hermesworld.com royalmail.com usps.com " +
    "dbschenker.com kuehne-nagel.com dsv.com maersk.com hapag-lloyd.com msc.com cma-cgm.com lufthansa.com ba.com klm.com airfrance.com ryanair.com " +
    "easyjet.com bahn.de sncf.com booking.com airbnb.com expedia.com uber.com lyft.com " +
    "siemens.com siemens.de siemens-energy.com siemens-healthineers.com bosch.com bosch.de bosch-home.com bosch-professional.com basf.com bayer.com " +
    "bayer.de thyssenkrupp.com linde.com henkel.com continental.com zf.com bmw.com bmw.de vw.de volkswagen.com volkswagen.de audi.com audi.de " +
    "mercedes-benz.com mercedes-benz.de daimler.com porsche.com ford.com gm.com toyota.com honda.com nissan.com renault.com stellantis.com " +
    "volvo.com volvocars.com scania.com man.eu michelin.com airbus.com boeing.com ge.com 3m.com honeywell.com abb.com schneider-electric.com se.com " +
    "philips.com asml.com dsm.com shell.com bp.com totalenergies.com equinor.com eni.com eon.com eon.de rwe.com enbw.com edf.fr engie.com " +
    "enel.com iberdrola.com vattenfall.com vattenfall.de orsted.com nestle.com unilever.com danone.com loreal.com pg.com cocacola.com coca-cola.com " +
    "pepsico.com heineken.com novartis.com roche.com sanofi.com gsk.com astrazeneca.com pfizer.com merck.com merckgroup.com jnj.com " +
    "caterpillar.com deere.com hilti.com wuerth.com wuerth.de festo.com sick.com trumpf.com kuka.com kuka.de liebherr.com sandvik.com skf.com atlascopco.com " +
    "accenture.com deloitte.com kpmg.com pwc.com ey.com bcg.com mckinsey.com capgemini.com adecco.com randstad.com sodexo.com compass-group.com " +
    "telekom.de telekom.com vodafone.com vodafone.de vodafone.co.uk o2.de o2online.de o2.co.uk bt.com ee.co.uk three.co.uk sky.com orange.com telefonica.com " +
    "tim.it kpn.com swisscom.com swisscom.ch a1.net telenor.com telenor.no att.com verizon.com t-mobile.com comcast.com rogers.com bell.ca telus.com " +
    "ikea.com ikea.de ebay.com ebay.de ebay.co.uk etsy.com aliexpress.com alibaba.com walmart.com target.com costco.com homedepot.com lowes.com bestbuy.com " +
    "staples.com officedepot.com otto.de zalando.de zalando.com mediamarkt.de saturn.de lidl.de lidl.com aldi.de aldi-sued.de aldi-nord.de rewe.de edeka.de metro.de " +
    "hornbach.de obi.de bauhaus.info conrad.de viking.de tesco.com sainsburys.co.uk asda.com johnlewis.com argos.co.uk screwfix.com " +
    "carrefour.fr leroymerlin.fr fnac.com decathlon.com hm.com zara.com inditex.com adidas.com adidas.de nike.com puma.com hugoboss.com boss.com " +
    "bbc.com bbc.co.uk cnn.com nytimes.com ft.com wsj.com bloomberg.com reuters.com theguardian.com economist.com forbes.com abc.com nbc.com cbs.com " +
    "spiegel.de zeit.de faz.net sueddeutsche.de welt.de bild.de focus.de stern.de handelsblatt.com ard.de zdf.de dw.com lemonde.fr lefigaro.fr elpais.com " +
    "europa.eu bund.de elster.de gov.uk service.gov.uk nhs.uk nhs.net gouv.fr irs.gov usps.com who.int un.org oecd.org imf.org worldbank.org " +
    "mit.edu acm.org ieee.org din.de iso.org tuv.com tuev-sued.de tuvsud.com dekra.com dekra.de adac.de ihk.de datev.de dihk.de"
  ).split(" "),
);
