import { holderNear } from "../../../src/analysis/parse/holder";

const iban = "NL91ABNA0417164300";

/** The holder that is next to the account in a text. */
function holder(text: string): string | null {
  const start = text.indexOf(iban);
  return holderNear(text, start, start + iban.length, 300);
}

describe("the holder next to an account", () => {
  test.each([
    "Account name: Nordwind",
    "Account holder - Nordwind",
    "Beneficiary: Nordwind",
    "Kontoinhaber: Nordwind",
    "Kontoinhaberin = Nordwind",
    "Empfänger: Nordwind",
    "Titulaire du compte : Nordwind",
    "Bénéficiaire : Nordwind",
    "Beneficiaire: Nordwind",
    "Intitulé du compte : Nordwind",
    "Titular: Nordwind",
    "Beneficiario: Nordwind",
    "Cuenta a nombre de Nordwind",
    "Intestatario: Nordwind",
    "conto corrente intestato a Nordwind, Milano",
    "Favorecido: Nordwind",
    "Beneficiário: Nordwind",
    "conta em nome de Nordwind",
    "Rekeninghouder: Nordwind",
    "Tenaamstelling: Nordwind",
    "Begunstigde: Nordwind",
    "t.n.v. Nordwind",
    "ten name van Nordwind",
    "op naam van Nordwind",
    "Kontohavare: Nordwind",
    "Kontoinnehavare: Nordwind",
    "Betalningsmottagare: Nordwind",
    "Mottagare: Nordwind",
    "Kontohaver: Nordwind",
    "Kontoindehaver: Nordwind",
    "Betalingsmodtager: Nordwind",
    "Modtager: Nordwind",
    "Kontoeier: Nordwind",
    "Betalingsmottaker: Nordwind",
    "Mottaker: Nordwind",
    "Właściciel rachunku: Nordwind",
    "Wlasciciel rachunku: Nordwind",
    "Odbiorca: Nordwind",
    "Beneficjent: Nordwind",
    "Majitel účtu: Nordwind",
    "Příjemce: Nordwind",
    "Tilinomistaja: Nordwind",
    "Saaja: Nordwind",
    "Payee:\nNordwind",
    "BENEFICIARY\nNordwind",
    "Titulaire | Nordwind",
  ])("%s", (line) => {
    expect(holder(`${line}\nIBAN: ${iban}`)).toBe("Nordwind");
    expect(holder(`IBAN: ${iban}\n${line}\nBIC ABNANL2A`)).toBe("Nordwind");
  });

  test.each([
    [`over te maken op ${iban} t.n.v. Van Dijk Transport B.V. te Utrecht`, "Van Dijk Transport B.V."],
    [`IBAN ${iban}, titulaire : Dupont et Fils SARL, BIC ABNANL2A`, "Dupont et Fils SARL"],
    [`Pay ${iban} in the name of Kestrel & Sons Ltd. Thank you.`, "Kestrel & Sons Ltd"],
    [`Pay ${iban}\nin the name of Van der Meer Pallets B.V.`, "Van der Meer Pallets B.V."],
    [`IBAN ${iban} au nom de Cave des Vignerons du Lac`, "Cave des Vignerons du Lac"],
    [`IBAN ${iban} lautend auf Stadtwerke Halle und`, "Stadtwerke Halle"],
    [`Pay ${iban}${" on time".repeat(34)} in the name of Van der Meer Pallets B.V.`, "Van der Meer Pallets B.V."],
    [`Account name | Account number\nNordwind GmbH | ${iban}`, "Nordwind GmbH"],
    [`Na konto ${iban}; odbiorca: Drukarnia Wisła Sp. z o.o.`, "Drukarnia Wisła Sp. z o.o."],
  ])("%s", (text, name) => {
    expect(holder(text)).toBe(name);
  });

  test.each([
    `Beneficiary banks charge their own fees\nto the sender of ${iban}`,
    `Empfänger der Lieferung ist das Lager, IBAN ${iban}`,
    `Please pay ${iban} in favour of a quick end.`,
    `Mottagare: 5512345678\nIBAN ${iban}`,
    `IBAN ${iban} op naam van onze zaak`,
  ])("none: %s", (text) => {
    expect(holder(text)).toBeNull();
  });
});
