import { kindsOf } from "./kinds";

describe("somebody who was never paid before is to be paid", () => {
  test.each([
    "A new vendor must be paid today, details follow.",
    "Please set up Brodersen Ltd as a supplier and pay them 12,000.",
    "They are not in our system yet, please make the payment today.",
    "Ein neuer Lieferant muss heute bezahlt werden, Daten folgen.",
    "Bitte legen Sie die Firma Brodersen als Lieferanten an und überweisen Sie 8.700 Euro.",
    "Un nouveau fournisseur doit être payé aujourd'hui, les coordonnées suivent.",
    "Hay que pagar hoy a un nuevo proveedor, los datos siguen.",
    "Un nuovo fornitore deve essere pagato oggi, il pagamento è urgente.",
    "Een nieuwe leverancier moet vandaag betaald worden, de betaling is dringend.",
    "Um novo fornecedor tem de ser pago hoje, o pagamento é urgente.",
    "Proszę dziś zapłacić, to nowy dostawca, dane wyślę później.",
    "En ny leverantör måste få betalning i dag, uppgifter följer.",
    "En ny leverandør skal have betaling i dag, oplysninger følger.",
    "Betal dette i dag, de er ny leverandør hos oss og det haster.",
    "Uusi toimittaja, maksu on tehtävä tänään, tiedot seuraavat.",
    "Prosím dnes zaplatit, je to nový dodavatel, údaje pošlu později.",
  ])("%s", (sentence) => {
    expect(kindsOf(sentence)).toContain("newPayee");
  });

  test.each([
    "Our new supplier delivers on Friday.",
    "We have a new supplier for paper.",
    "Meet our new vendor next week, coffee is on me.",
    "Der neue Lieferant kommt am Montag.",
    "Le nouveau fournisseur livre vendredi.",
    "Please welcome the new supplier of the canteen.",
  ])("isn't one: %s", (sentence) => {
    expect(kindsOf(sentence)).not.toContain("newPayee");
  });
});

test.each([
  "Könnten Sie meinen Lohn schon diesen Monat auf mein eigenes Konto bei der ING schicken?",
  "Could you please send my salary to Monzo from this month?",
])("another account for wages: %s", (sentence) => {
  expect(kindsOf(sentence)).toContain("changePayroll");
});
