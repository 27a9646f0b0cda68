import { kindsOf } from "./kinds";

describe("a number in the message is where the bank details are to be had", () => {
  test.each([
    "Please write to accounts@stranger.example for the payment details.",
    "For the payment details please write to accounts@stranger.example.",
    "Please send an e-mail to accounts@stranger.example for our bank details.",
    "Ring my mobile on 07700 900123 if you need accounts.",
    "Send me your WhatsApp and I will pass the bank data there.",
    "Text me on 07700 900123 and I will send you our bank details.",
    "WhatsApp me on 07700 900123 to get the new account.",
    "Rufen Sie mich unter 0171 5550199 an, wenn Sie das Konto brauchen.",
    "Appelez mon portable au 06 55 50 01 99 si vous avez besoin du compte.",
    "Envoyez-moi votre WhatsApp et je vous transmettrai les coordonnées bancaires.",
    "Envíeme su WhatsApp y le pasaré los datos bancarios por ahí.",
    "Mi chiami al cellulare 333 4455667 se le serve il conto.",
    "Mi mandi il suo WhatsApp e le passo lì le coordinate bancarie.",
    "Bel mij op 06 55500199 als u het rekeningnummer nodig hebt.",
    "Stuur mij uw WhatsApp, dan geef ik u daar de bankgegevens.",
    "Ligue para o meu telemóvel 912 555 019 se precisar da conta.",
    "Envie-me o seu WhatsApp e eu passo por lá os dados bancários.",
    "Proszę wysłać mi swój WhatsApp, a ja prześlę tam dane do przelewu.",
    "Ring min mobil på 070 555 01 99 om du behöver kontot.",
    "Skicka mig din WhatsApp så skickar jag bankuppgifterna där.",
    "Send mig din WhatsApp, så sender jeg bankoplysningerne der.",
    "Send meg din WhatsApp, så sender jeg bankopplysningene der.",
    "Soita minulle numeroon 040 555 0199, jos tarvitset tilinumeron.",
    "Lähetä minulle WhatsApp-numerosi, niin lähetän pankkitiedot sinne.",
    "Pošlete mi svůj WhatsApp a já tam pošlu bankovní údaje.",
  ])("%s", (sentence) => {
    expect(kindsOf(sentence)).toContain("divertContact");
  });

  test.each([
    "Our account has been the same since 2009; if anyone tells you otherwise, ring the number on your contract and ask for Mrs Wrona.",
    "If you have any queries about your account, please call us on 0113 496 0275.",
    "For questions about this invoice ring 0113 496 0275 and ask for accounts.",
    "Please send us your phone number and bank details so that we can send your payment.",
    "If you need a copy of the invoice, call me on 0113 496 0275.",
    "Call our accounts department on 0113 496 0275 if you need a statement of account.",
    "Bei Fragen zu Ihrem Konto rufen Sie uns unter 040 5550187 an.",
    "Bei Rückfragen zur Rechnung erreichen Sie unsere Buchhaltung unter 040 5550187.",
    "Pour toute question sur votre compte, appelez notre service au 01 99 00 41 27.",
    "Si tiene dudas sobre su cuenta, llame al 931 550 214.",
    "Per domande sul suo conto ci chiami al numero 02 5550 3418.",
    "Voor vragen over uw rekening kunt u bellen met 020 555 0148.",
    "Se tiver dúvidas sobre a sua conta, ligue para o 249 555 016.",
    "W razie pytań dotyczących faktury prosimy dzwonić pod numer 17 555 01 43.",
    "Har du frågor om ditt konto, ring oss på 08 555 017 42.",
    "Har du spørgsmål til din konto, ring til os på 55 50 31 74.",
    "Har du spørsmål om kontoen din, ring oss på 55 55 01 62.",
    "Jos sinulla on kysyttävää laskusta, soita numeroon 05 555 0148.",
    "S dotazy k faktuře volejte na číslo 541 555 027.",
  ])("not: %s", (sentence) => {
    expect(kindsOf(sentence)).not.toContain("divertContact");
  });
});
