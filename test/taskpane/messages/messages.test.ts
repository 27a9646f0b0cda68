import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../../../src/report";
import { paneWordsFor as wordsOfPane } from "../../../src/taskpane/messages";
import { caseWordsFor } from "../../../src/taskpane/messages/case";
import { offerWordsFor } from "../../../src/taskpane/messages/offer";
import { proposeWordsFor } from "../../../src/taskpane/messages/propose";
import { originalsWordsFor } from "../../../src/taskpane/messages/originals";
import { savingWordsFor } from "../../../src/taskpane/messages/saving";

/** All of them: those of a part that is loaded by need are loaded with it. */
const paneWordsFor = (locale: string) => ({
  ...wordsOfPane(locale),
  forms: proposeWordsFor(locale),
  originalsOf: originalsWordsFor(locale),
  offer: offerWordsFor(locale),
  cases: caseWordsFor(locale),
  saving: savingWordsFor(locale),
});

/** Every text of a language, by its path. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

const root = join(__dirname, "../../..");

/** The languages that a folder has a file of. */
const filesOf = (folder: string) =>
  readdirSync(join(root, folder)).flatMap((name) => /^([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? []);

/** The languages that manifest.xml has labels in. */
function manifestLanguages(): string[] {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const tags = manifest.matchAll(/<DefaultLocale>([a-z]+)-|<(?:bt:)?Override Locale="([a-z]+)-/g);
  return [...new Set(Array.from(tags, ([, standard, other]) => standard ?? other ?? ""))];
}

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const english = new Map(texts(paneWordsFor("en")));

describe("the pane's words", () => {
  test("speak every language that reports are written in", () => {
    expect(locales.map((locale) => paneWordsFor(locale).locale)).toEqual(locales);
  });

  test("are there for no language that reports and labels are not written in", () => {
    const spoken = [...locales].sort();
    expect(filesOf("src/taskpane/messages").sort()).toEqual(spoken);
    for (const part of ["propose", "offer", "case", "saving", "originals"])
      expect(filesOf(`src/taskpane/messages/${part}`).sort()).toEqual(spoken);
    expect(filesOf("src/report/messages").sort()).toEqual(spoken);
    expect(manifestLanguages().sort()).toEqual(spoken);
  });

  test.each([
    ["de-AT", "de"],
    ["FR_ca", "fr"],
    ["nl", "nl"],
    ["pl-PL", "en"],
    ["", "en"],
    ["__proto__", "en"],
  ])("for %s are those of %s", (locale, language) => {
    expect(paneWordsFor(locale).locale).toBe(language);
  });

  test.each(locales)("have in %s the places of the English ones, and leave nothing empty", (locale) => {
    for (const [path, text] of texts(paneWordsFor(locale))) {
      expect([path, ...places(text)]).toEqual([path, ...places(english.get(path) ?? "")]);
      expect(text.trim()).toBe(text);
      expect(text).not.toBe("");
    }
  });

  test("address an Italian reader as the reports do, as one person", () => {
    const several =
      /\b(?:voi|vostr[aeio]|avete|potete|sapete|(?:pag|chiam|riprov|avvis|copi|us|cerc)ate|(?:chiud|chied|scegl|inser|legg|apr)[ei]te|\w+[aei]te(?:lo|la|ne)|fate(?:lo|ne|vi))\b/iu;
    expect(texts(paneWordsFor("it")).filter(([, text]) => several.test(text))).toEqual([]);
  });

  test.each(locales.filter((locale) => locale !== "en"))("are translated in %s", (locale) => {
    const same = texts(paneWordsFor(locale)).filter(
      ([path, text]) => english.get(path) === text && /[a-z]{3}/.test(text),
    );
    // A word that both languages have.
    expect(same.filter(([, text]) => !["Details", "Conversation"].includes(text) && !/^\{/.test(text))).toEqual([]);
  });

  test.each(locales)("in %s end a sentence with a stop, and a title without", (locale) => {
    const words = paneWordsFor(locale);
    for (const screen of [words.outside, words.noOfficeJs, words.tooOld, words.notSetUp, words.nothing, words.failed]) {
      expect(screen.title).not.toMatch(/[.!]$/);
      expect(screen.text).toMatch(/\.$/);
    }
    for (const because of Object.values(words.failed.because)) expect(because).toMatch(/\.$/);
    const { because, ...labels } = words.signIn;
    for (const each of Object.values(because)) expect(each).toMatch(/^\p{Lu}.*\.$/u);
    for (const each of Object.values(labels)) expect(each).toMatch(/^\p{Lu}.*[^.]$/u);
  });

  test("in French put a no-break space before a colon and a semicolon", () => {
    const loose = texts(paneWordsFor("fr")).filter(([, text]) => /[^\u00a0\u202f][:;»]|«[^\u00a0\u202f]/.test(text));
    expect(loose).toEqual([]);
  });
});
