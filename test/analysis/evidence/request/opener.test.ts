import { isOpener, speaksOfMoney } from "../../../../src/analysis/evidence/request/opener";
import { openers } from "../../../../src/analysis/data/openers";
import { foldWord } from "../../../../src/analysis/parse/acts/text/fold";

describe("a fraudster's first message in a colleague's name", () => {
  test.each([
    "Are you at your desk? I need a favour.",
    "ARE YOU AVAILABLE",
    "Аre yоu avаilable?",
    "Got a minute?",
    "I need to get a payment out.",
    "What is the balance this morning?",
    "Please send me your mobile number.",
    "Can you pick up some gift cards?",
    "I have a confidential matter.",
    "Can you process a same day transfer?",
    "Let me have a personal cell to text.",
    "Sind Sie im Büro?",
    "Bist du im Buero?",
    "Ich brauche Ihre Hilfe.",
    "Brauche heute eine Überweisung.",
    "J’ai besoin d’un service.",
    "Êtes-vous disponible ?",
    "¿Estás en la oficina?",
    "Necesito que me ayudes.",
    "Sei in ufficio?",
    "Ho bisogno di un favore.",
    "Ben je op kantoor?",
    "Kun je iets voor me doen?",
    "Está no escritório?",
    "Preciso de uma transferência.",
    "Jesteś w biurze?",
    "Potrzebuję pilnie przelewu.",
    "Är du på kontoret?",
    "Er du på kontoret? Det haster.",
    "Er du tilgjengelig?",
    "Oletko tavoitettavissa?",
    "Jste v kanceláři?",
  ])("%s", (line) => {
    expect(isOpener(null, ["Hi Sophie,", "", line, "", "Priya"])).toBe(true);
    expect(isOpener(line, ["Priya"])).toBe(true);
  });

  test.each([
    "Lunch at one?",
    "Are you free for lunch?",
    "Are you around for a drink on Friday?",
    "Here is the photo from Saturday.",
    "My train is cancelled, I will be in at ten.",
    "I am not well and won't be in today. Could you tell Daniel?",
    "Hast du Zeit für einen Kaffee im Büro?",
    "Anbei das Foto vom Samstag.",
    "Tu es disponible pour déjeuner ?",
    "Sei in ufficio? Pranzo insieme?",
    "Thank you for the flowers!",
    "",
  ])("not among friends: %s", (line) => {
    expect(isOpener(null, ["Hi Sophie,", "", line, "", "Priya"])).toBe(false);
  });

  test("lunch does not excuse a favour", () => {
    expect(isOpener(null, ["Before lunch I need a favour."])).toBe(true);
  });

  test("a phrase is at the beginning of a word, one with a full stop at its end too", () => {
    expect(isOpener(null, ["Unaccountable."])).toBe(false);
    expect(isOpener(null, ["Wired up the lamp, it works."])).toBe(false);
    expect(isOpener(null, ["Send the wire."])).toBe(true);
  });

  test("a longer letter says what it wants", () => {
    expect(isOpener(null, ["word ".repeat(80), "Are you available?"])).toBe(false);
  });

  test("every phrase is written as words are compared", () => {
    const phrases = Object.values(openers).flatMap((group) => group.split("|"));
    const folds = (phrase: string) => phrase.split(" ").map(foldWord).join(" ") === phrase;
    expect(phrases.filter((phrase) => phrase === "" || !folds(phrase.replace(/\.$/, "")))).toEqual([]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });
});

describe("a letter about money", () => {
  test.each([
    "Any news of our invoice 4711?",
    "The balance is still unpaid.",
    "Was ist aus der Rechnung 4711 geworden? Sie ist seit März fällig.",
    "Der offene Betrag ist noch nicht beglichen.",
    "Où en est notre facture ?",
    "Je reviens vers vous pour le règlement.",
    "¿Qué hay de nuestra factura?",
    "Las cuotas están vencidas.",
    "La fattura è scaduta.",
    "De rekening staat nog open.",
    "O boleto está em atraso.",
    "Faktura nie została zapłacona.",
    "Räkningen är obetald.",
    "Regningen er ikke betalt.",
    "Rekninga er ikkje betalt.",
    "Lasku on erääntynyt.",
    "Faktura je po splatnosti.",
  ])("%s", (text) => {
    expect(speaksOfMoney(null, ["Hello,", text])).toBe(true);
  });

  test("by its subject", () => {
    expect(speaksOfMoney("Overdue", ["See you on Monday."])).toBe(true);
  });

  test("of any length", () => {
    const line = "word ".repeat(50);
    expect(speaksOfMoney(null, [line, line, line, line, "our invoice"])).toBe(true);
    expect(speaksOfMoney(null, [...Array<string>(800).fill(line), "our invoice"])).toBe(true);
  });

  test.each(["Shall we have lunch on Thursday?", "Die Lieferung kommt am Freitag.", "Le camion arrive demain."])(
    "isn't one: %s",
    (text) => {
      expect(speaksOfMoney(null, [text])).toBe(false);
    },
  );
});
