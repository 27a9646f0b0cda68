import { kindsOf } from "../../language/kinds";

it.each([
  "All sums due under this invoice have been assigned absolutely to Southern Debtor Finance Ltd. To obtain a good discharge you must pay them.",
  "Die Forderung ist abgetreten an die Nord Factoring GmbH; Zahlung mit schuldbefreiender Wirkung nur an diese.",
  "Wir haben unsere Werklohnforderungen an die Abrechnungsstelle abgetreten. Bitte zahlen Sie nur an diese.",
  "Pour être libératoire, le règlement doit être effectué à Est Factor SA.",
  "Esta factura ha sido cedida a Sur Factor; el pago solo tendrá efecto liberatorio en la cuenta de Sur Factor.",
  "I crediti derivanti dalla presente fattura sono stati ceduti a Emilia Factor S.p.A., unica legittimata a riceverne il pagamento.",
  "Deze vordering is overgedragen aan West Factoring; u kunt alleen aan hen bevrijdend betalen.",
  "A sua fatura encontra-se cedida. Queira efetuar o pagamento ao Factor, única entidade com legitimidade para o receber.",
  "Wierzytelność z niniejszej faktury została przelana na rzecz Factor S.A. Zapłaty należy dokonać wyłącznie na rachunek faktora.",
  "Fordran är överlåten till Nord Finans. Betalning med befriande verkan kan endast ske till dem.",
  "Fordringen er overdraget til Nord Finans. Betaling med frigørende virkning kan kun ske til dem.",
  "Fordringen er overdratt til Nord Finans. Betaling med befriende virkning kan kun skje til dem.",
  "Tämän laskun saatava on siirretty rahoitusyhtiölle. Maksu vain rahoittajan tilille.",
  "Pohledávka byla postoupena na faktora. Platby směřujte pouze na jeho účet s účinkem splnění.",
])("a factor's clause under an invoice announces: %s", (clause) => {
  expect(kindsOf(clause)).toContain("changeBank");
});

it.each([
  "From 1 January the Council will no longer accept payment by cheque.",
  "Ab dem 1. Juli ist in unserer Praxis keine Barzahlung mehr möglich.",
  "À compter du 1er janvier, le Centre n'accepte plus les chèques.",
  "A partir del 2 de enero esta oficina no acepta cheques ni giros postales.",
  "Si avvisa la clientela che dal 1° gennaio non si accettano più assegni.",
  "Wij nemen geen contant geld meer aan.",
  "A partir de 1 de janeiro, deixamos de aceitar cheques como meio de pagamento.",
  "Informujemy, że od 1 stycznia nie przyjmujemy czeków.",
  "Kontanter och presentcheckar accepteras inte längre.",
  "Fra 1. januar modtager klubben ikke længere kontanter.",
  "Legekontoret tar ikke lenger imot kontanter.",
  "Emme ota enää vastaan sekkejä.",
  "Šeky a stravenky již nepřijímáme.",
])("another way to pay is one: %s", (sentence) => {
  expect(kindsOf(sentence)).toContain("changeMethod");
});

it.each([
  "We accept cheques, cards and bank transfers.",
  "Wir nehmen Karten und Bargeld.",
  "Nous acceptons les chèques et la carte bancaire.",
  "Bezahlen Sie bequem mit Karte oder per Überweisung.",
])("ways to pay that are as they are change nothing: %s", (sentence) => {
  expect(kindsOf(sentence)).not.toContain("changeMethod");
});

it.each([
  "Please do not pay this invoice yet, a corrected one will follow.",
  "Wir bitten Sie, sämtliche Zahlungen an uns auszusetzen, bis Ihnen eine Mitteilung vorliegt.",
  "Nous vous prions de suspendre tout règlement à notre ordre jusqu'à nouvel avis.",
  "Favor de no pagarla; se enviará una nueva factura.",
  "Vi preghiamo di non pagare la fattura, ne seguirà una nuova.",
  "Gelieve tot nader order geen provisies meer te storten.",
  "Pedimos que não procedam ao pagamento e aguardem a nova fatura.",
  "Prosimy o wstrzymanie wszelkich płatności na rzecz naszej spółki do czasu otrzymania pisma.",
  "Vänligen avvakta med betalningen tills ni har fått en ny faktura.",
  "Fakturaen må ikke betales, før du har modtaget en ny faktura fra os.",
  "Vi ber dere vente med å betale til dere har fått ny faktura.",
  "Pyydämme, ettette maksa laskua ennen kuin saatte meiltä korjatun laskun.",
  "Prosíme, fakturu zatím nehraďte.",
])("a payment held back is announced: %s", (sentence) => {
  expect(kindsOf(sentence)).toContain("changeBank");
});

it.each([
  "Bitte nicht überweisen, der Betrag wird von Ihrem Konto abgebucht.",
  "Merci de ne pas payer : la somme sera prélevée.",
  "If you receive such an invoice in our name, do not pay it and call us.",
  "Fraudsters send fake invoices. Do not pay them, please.",
])("a debit on its way, or a warning, holds nothing back: %s", (sentence) => {
  expect(kindsOf(sentence)).not.toContain("changeBank");
});

it.each(["Neuer Zahlungsempfänger", "Ny betalingsmodtager", "Ny betalingsmottaker", "Ny betalningsmottagare"])(
  "a heading that names a new payee announces: %s",
  (heading) => {
    expect(kindsOf(heading)).toContain("changeBank");
  },
);

it.each([
  "Drive away today and make no payments until spring.",
  "Do not send us sensitive requests such as wire orders or check stop payments.",
])("an offer, or a bank's service, holds nothing back: %s", (sentence) => {
  expect(kindsOf(sentence)).not.toContain("changeBank");
});

it.each([
  "Tenants who stay silent will be assigned to the standard supplier. Those tenants will pay a fixed rate.",
  "The mill has been sold to Harrow Ltd for 2 million. Wire transfer came on Friday.",
  "Das Grundstück wurde abgetreten an die Gemeinde. Die Zahlung ging gestern ein.",
  "La parcelle a été cédée à la commune. Le paiement est arrivé hier.",
  "La vivienda ha sido transmitida a mi hermano. El pago llegó ayer.",
  "Il terreno è stato ceduto al comune. Il pagamento è arrivato ieri.",
  "Het perceel is overgedragen aan de gemeente. De betaling kwam gisteren binnen.",
  "A quinta foi cedida à câmara. O pagamento chegou ontem.",
  "Pieniądze zostały przelane na rzecz fundacji. Płatność dotarła wczoraj.",
  "Fastigheten är överlåten till kommunen. Betalningen kom i går.",
  "Grunden er overdraget til kommunen. Betalingen kom i går.",
  "Tomten er solgt til kommunen. Betalingen kom i går.",
  "Kiinteistö on luovutettu kunnalle. Maksu saapui eilen.",
  "Pozemek byl postoupen obci. Platba přišla včera.",
])("what is sold or assigned is no invoice: %s", (text) => {
  expect(kindsOf(text)).not.toContain("changeBank");
});

it.each([
  "Only one Cash Settlement Price here.",
  "Only safety checks.",
  "I don't know why they would not accept cash collateral.",
  "Gift cards are not accepted as identification.",
  "Die Karte wird nicht angenommen, das Menü bleibt.",
  "La carte n'est pas prête, le chef n'accepte pas les critiques.",
  "No se aceptan tarjetas de otros clubes.",
  "Le carte non sono accettate dal notaio.",
  "Wij accepteren geen kaart van andere clubs.",
  "Não aceitamos cartões de outros clubes.",
  "Nie akceptujemy kart innych klubów.",
  "Vi tager ikke længere imod bestillinger med kort varsel.",
  "Vi tar ikke lenger imot bestillinger på kort varsel.",
  "Beställningar på kort tid är inte längre möjliga.",
  "Emme ota kortilla pelaavia vastaan.",
  "Karty jiných klubů nepřijímáme.",
])("cash, cards and checks are other things too: %s", (sentence) => {
  expect(kindsOf(sentence)).not.toContain("changeMethod");
});

it.each([
  "From 1 May we will not accept cash.",
  "We no longer accept cards.",
  "Postal orders will not be accepted for rents after 30 June.",
  "Ab dem 1. Mai nehmen wir keine Schecks an.",
  "Ab sofort ist Zahlung nur noch mit Karte möglich.",
])("and from a day on they are ways to pay: %s", (sentence) => {
  expect(kindsOf(sentence)).toContain("changeMethod");
});
