import type { ActKind } from "../../../../src/analysis/facts";
import { readActs } from "../../reading";
import { kindsOf, segment } from "../../language/kinds";

const changes: ReadonlySet<ActKind> = new Set<ActKind>(["changeBank", "divertContact"]);
const changesIn = (text: string): readonly ActKind[] => kindsOf(text).filter((kind) => changes.has(kind));
const movesIn = (text: string): readonly boolean[] =>
  readActs([segment(...text.split("\n"))], null)
    .acts.filter(({ kind }) => kind === "changeContact")
    .map(({ seat }) => seat === true);

describe("what a text says in passing", () => {
  it.each([
    "Change of bank account? Log in to your account, choose Payments and enter the new account number.",
    "Webinar: a supplier's changed account number. How to call back, and why two people approve it. Phishing cases included.",
    "Im Seminar lernen die Teilnehmer, wer geänderte Bankdaten eines Lieferanten freigibt.",
    "Insérez le nouvel IBAN dans l'espace client. Foire aux questions, rubrique Paiements.",
    "Preguntas frecuentes: entre en su área de cliente y escriba el nuevo número de cuenta.",
    "Area clienti: inserisca il nuovo IBAN e confermi con il codice ricevuto via SMS. Domande frequenti.",
    "Veelgestelde vragen: log in en vul het nieuwe rekeningnummer in bij Mijn gegevens.",
    "Perguntas frequentes: na área de cliente introduza o novo IBAN e confirme com o código.",
    "Najczęstsze pytania: zaloguj się i wpisz nowy numer rachunku w zakładce Moje dane.",
    "Vanliga frågor: logga in på Mina sidor och skriv det nya kontonumret under Utbetalning.",
    "Ofte stillede spørgsmål: log ind på Mine sider og skriv det nye kontonummer under Udbetaling.",
    "Vanlige spørsmål: logg inn og skriv det nye kontonummeret under Utbetaling.",
    "Usein kysyttyä: kirjautuminen omilla sivuilla, kohtaan Maksut merkitään uusi tilinumero.",
    "Časté dotazy: přihlaste se do zákaznického účtu a v části Platby zadejte nové číslo účtu.",
  ])("is no change of the author's account: %s", (text) => {
    expect(changesIn(text)).toEqual([]);
  });

  it.each([
    "We were the victim of a phishing attempt. Our new bank details follow by post.",
    "Warnung vor Betrug. Unsere Bankverbindung hat sich geändert.",
    "Attention aux fraudes. Nous avons changé de banque, notre nouveau RIB suivra.",
    "Nos han hecho phishing. Hemos cambiado de banco, les enviaremos nuestra nueva cuenta.",
    "FAQ: the old account is closed, please pay to the new account from 1 July.",
  ])("leaves the author's own change: %s", (text) => {
    expect(changesIn(text)).toContain("changeBank");
  });

  it.each([
    "Due to a fraud attempt, the bank details have changed.",
    "Beware of fraud. The bank details have changed.",
    "Fraud alert: the account number has changed, please verify it.",
    "Wegen eines Betrugsversuchs hat sich die Bankverbindung geändert.",
    "Suite à une fraude, les coordonnées bancaires ont changé.",
    "Por un intento de fraude, los datos bancarios han cambiado.",
    "A causa di una frode le coordinate bancarie sono cambiate.",
    "Wegens fraude zijn de bankgegevens gewijzigd.",
  ])("is no advice where it is stated, whatever it warns of next to: %s", (text) => {
    expect(changesIn(text)).toContain("changeBank");
  });

  it.each([
    ["CORRECTED ABA NUMBER", "We take phishing seriously.", "ABA 121000358, account 1234567890"],
    ["Neue Kontonummer", "Nehmen Sie sich vor Phishing in Acht.", "IBAN DE89 3704 0044 0532 0130 00"],
    ["Nouveau RIB", "Attention au phishing.", "IBAN FR14 2004 1010 0505 0001 3M02 606"],
    ["Nytt kontonummer", "Se upp för nätfiske.", "IBAN SE45 5000 0000 0583 9825 7466"],
  ])("is its author's whatever other sentences warn of: %s", (heading, warning, account) => {
    expect(changesIn(`${heading}\n\n${warning}`)).toContain("changeBank");
    expect(changesIn(`${heading}\n\n${warning}\n\n${account}`)).toContain("changeBank");
  });

  it("marks an office that moves where all else stays, or nothing is said of money", () => {
    expect(movesIn("Our Leeds office has moved. Opening hours are unchanged.")).toEqual([true]);
    expect(movesIn("Unser Firmensitz hat sich geändert. Unsere Bankverbindung bleibt unverändert.")).toEqual([true]);
    expect(movesIn("Our Leeds office has moved. Please send all invoices and payments there.")).toEqual([false]);
    expect(movesIn("Our Leeds office has moved. Payment terms stay unchanged.")).toEqual([true]);
    expect(movesIn("Our phone number has changed.")).toEqual([false]);
  });
});

it.each([
  "Vi oplyser aldrig nye kontonumre pr. mail.",
  "My vám změnu účtu nikdy e-mailem oznamovat nebudeme.",
  "O zmianie rachunku bankowego nigdy nie zawiadamiamy drogą mailową.",
  "Une modification de nos coordonnées bancaires n'est jamais communiquée par courriel.",
])("what is never told is denied, wherever it is: %s", (sentence) => {
  expect(changesIn(sentence)).toEqual([]);
});
