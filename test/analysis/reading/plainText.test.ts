import { plainText } from "../../../src/analysis/reading/plainText";

describe("a text in one spelling", () => {
  it.each([
    [
      "as written but for figures and capitals",
      "Neue IBAN: DE89 3704 ab 1. März, BITTE beachten",
      "Neue iban: DE00 0000 ab 0. März, bitte beachten",
    ],
    ["in small letters where most of it is in capitals", "WE SET UP A NEW BANK x", "we set up a new bank x"],
    [
      "as other letters look, in capitals too",
      "OUR NЕW BАNK, DЕTAILS follow as agreed on the phone",
      "OUR new bank, details follow as agreed on the phone",
    ],
    ["without what nobody sees", "ba\u200bnk de\u00adtails\u2060 ch\ufeffange", "bank details change"],
    ["without marks that change no letter", "b\u202eank\u202c", "bank"],
    ["with letters of other scripts as they look", "our nеw bаnk dеtails", "our new bank details"],
    ["with compatibility forms opened", "ｎｅｗ 𝐛𝐚𝐧𝐤 ﬁle", "new bank file"],
    ["with accents put together", "cha\u0302ngement de\u0301ja\u0300", "chângement déjà"],
    ["in single spaces", "  new \n\t bank\u00a0\u2009details ", "new bank details"],
    ["in another script where it is one", "Наши новые банковские реквизиты", "Наши новые банковские реквизиты"],
    ["with other digits", "٣٤ and ４５", "00 and 00"],
  ])("is %s", (_, given, plain) => {
    expect(plainText(given)).toBe(plain);
  });

  it.each(["IBAN AB12 and ABCD, abcd", "  Pay 1 234.50  TO Ltd.", "ABC ABCDE1FGHI", ""])(
    "makes of %j the same as where a letter isn't ASCII",
    (text) => {
      expect(`${plainText(text)} €`.trim()).toBe(plainText(`${text} €`));
    },
  );

  it("takes time in proportion to the text", () => {
    expect(plainText("а\u200b".repeat(100_000)).length).toBeLessThanOrEqual(100_000);
  });
});
