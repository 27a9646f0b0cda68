import { authorityOf } from "../../../../src/analysis/evidence/identity/publicAuthority";
import type { Act } from "../../../../src/analysis/facts";

const ask = (quote: string): Act => ({ kind: "askPay", segment: 0, quote });
const says = (text: string, quote = "Please transfer EUR 14,500 today.", name: string | null = null, presses = false) =>
  authorityOf({ name }, text.split("\n"), [ask(quote)], presses);

describe("somebody claims authority by a role", () => {
  test.each([
    ["I am the CFO of Northgate's parent company.", "cfo"],
    ["I act as counsel for your company.", "counsel"],
    ["We are the tax office, and your account is in arrears.", "tax office"],
    ["This is your bank.", "your bank"],
    ["I write on behalf of the group treasury.", "group treasury"],
    ["Ich bin der neue Finanzvorstand der Gruppe.", "finanzvorstand"],
    ["Im Auftrag der Geschäftsführung bitte ich um eine Zahlung.", "geschaftsfuhrung"],
    ["Je suis le directeur financier du groupe.", "directeur financier"],
    ["Nous sommes le notaire de votre maison mère.", "notaire"],
    ["Soy el director financiero de la matriz.", "director financiero"],
    ["Le escribo en nombre de la Agencia Tributaria.", "agencia tributaria"],
    ["Sono l’amministratore delegato del gruppo.", "amministratore delegato"],
    ["Ik ben de financieel directeur van het moederbedrijf.", "financieel directeur"],
    ["Sou o diretor financeiro do grupo.", "diretor financeiro"],
    ["Jestem nowym prezesem spółki.", "prezesem"],
    ["Jag är koncernens ekonomichef.", "ekonomichef"],
    ["Jeg er koncernens økonomidirektør.", "okonomidirektor"],
    ["Jeg er selskapets advokat.", "advokat"],
    ["Olen konsernin talousjohtaja.", "talousjohtaja"],
    ["Jsem finanční ředitel skupiny.", "financni reditel"],
  ])("%s", (text, role) => {
    expect(says(text)).toBe(role);
  });

  test("behind however much else", () => {
    expect(says(`${"All is well here. ".repeat(2000)}I am the CFO.`)).toBe("cfo");
  });

  test("in the name that they show", () => {
    expect(says("Please pay today.", "Please pay today.", "Group Treasury")).toBe("group treasury");
  });

  test("in the signature, next to words that press", () => {
    const letter = "Transfer it before noon.\n\nMark Dunn\nChief Financial Officer";
    expect(says(letter, "Transfer it", null, true)).toBe("chief financial officer");
    expect(says(letter)).toBeNull();
  });

  test("next to a bill, anyone who leads a firm; and anyone who serves us, next to another request", () => {
    expect(says("I am the CFO.", "Please pay the invoice.")).toBe("cfo");
    expect(authorityOf({ name: null }, ["I act as counsel."], [ask("Pay our fees."), ask("Wire it.")], false)).toBe(
      "counsel",
    );
  });
});

describe("ordinary letters claim none", () => {
  test.each([
    ["We are your auditors. Please pay our fee note.", "Please pay our fee note."],
    ["Wir sind als Ihre Rechtsanwälte tätig.", "Bitte begleichen Sie unsere Rechnung."],
    ["I am writing to your CFO if this stays unpaid.", "Please pay today."],
    ["I am copying your finance director.", "Please pay today."],
    ["Ich bin mit Ihrem Geschäftsführer in Kontakt.", "Bitte zahlen Sie."],
    ["Please pay today. Our CFO sends his regards.", "Please pay today."],
    ["I am Ruth from accounts.", "Please pay today."],
  ])("%s", (text, quote) => {
    expect(says(text, quote)).toBeNull();
  });

  test("a notary's name above their own bill", () => {
    expect(says("Attached.", "Please pay the attached invoice.", "Notary Jane Poole")).toBeNull();
  });
});
