import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { locales } from "../../src/report";
import { catalogues, messagesOf } from "../../tools/webpack/catalogue.cjs";

const root = join(__dirname, "../..");

interface Note {
  readonly description: string;
  readonly placeholders?: Readonly<Record<string, { readonly description: string }>>;
}

/** A folder with a catalogue in each language. */
const folders = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => join("src", path))
  .filter((path) => path.endsWith("en.json") && catalogues.test(`/${path}`))
  .map(dirname)
  .sort();

const fileOf = (folder: string, locale: string): string => join(root, folder, `${locale}.json`);
const read = (folder: string, locale: string) =>
  Object.entries(JSON.parse(readFileSync(fileOf(folder, locale), "utf8")) as Record<string, unknown>);

const textsOf = (folder: string, locale: string): ReadonlyMap<string, string> =>
  new Map(read(folder, locale).filter((entry): entry is [string, string] => !entry[0].startsWith("@")));

const notesOf = (folder: string): ReadonlyMap<string, Note> =>
  new Map(
    read(folder, "en")
      .filter(([key]) => /^@[^@]/.test(key))
      .map(([key, note]) => [key.slice(1), note as Note]),
  );

/** The parameters of a message, each once. */
const parametersOf = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)[},]/g), ([, name = ""]) => name))].sort();

/** The plurals in a message: the parameter that counts, and the categories that have a form. */
const pluralsOf = (text: string): readonly (readonly [string, readonly string[]])[] =>
  Array.from(text.matchAll(/\{(\w+), plural,((?: \w+ \{[^{}]*\})+)\}/g), ([, name = "", forms = ""]) => [
    name,
    Array.from(forms.matchAll(/(\w+) \{/g), ([, category = ""]) => category).sort(),
  ]);

/** What is left of a message without plurals and parameters. */
const bare = (text: string): string => text.replace(/\{\w+, plural,(?: \w+ \{[^{}]*\})+\}|\{\w+\}/g, "");

/** The languages in which manifest.xml has labels. */
function manifestLanguages(): readonly string[] {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const tags = manifest.matchAll(/<DefaultLocale>([a-z]+)-|<(?:bt:)?Override Locale="([a-z]+)-/g);
  return [...new Set(Array.from(tags, ([, standard, other]) => standard ?? other ?? ""))];
}

/** Words that another language shares with English. */
const shared = ["Conversation", "Details", "Domains", "File", "Name", "Person", "Register", "Status"];

/** An Italian verb or pronoun that addresses several people; the messages address one, formally. */
const several =
  /\b(?:voi|vostr[aeio]|avete|potete|sapete|(?:pag|chiam|riprov|avvis|copi|us|cerc)ate|(?:chiud|chied|scegl|inser|legg|apr)[ei]te|\w+[aei]te(?:lo|la|ne)|fate(?:lo|ne|vi))\b/iu;

test("there are catalogues for the reports and for each program, in the languages of the manifest", () => {
  expect(folders).toEqual(
    expect.arrayContaining(
      ["src/onsend", "src/register", "src/report", "src/taskpane"].map((zone) => `${zone}/messages`),
    ),
  );
  expect([...locales].sort()).toEqual([...manifestLanguages()].sort());
});

describe.each(folders)("%s", (folder) => {
  const english = textsOf(folder, "en");

  test("has one file for each language", () => {
    const files = readdirSync(join(root, folder)).filter((name) => name.endsWith(".json"));
    expect(files.sort()).toEqual(locales.map((locale) => `${locale}.json`).sort());
    expect(locales.every((locale) => existsSync(fileOf(folder, locale)))).toBe(true);
  });

  test("has a note for each message and each parameter, in English alone", () => {
    const notes = notesOf(folder);
    expect([...notes.keys()]).toEqual([...english.keys()]);
    for (const [key, { description, placeholders = {} }] of notes) {
      expect([key, description]).toEqual([key, expect.stringMatching(/^\p{Lu}.*[.?]$/u)]);
      expect([key, Object.keys(placeholders).sort()]).toEqual([key, parametersOf(english.get(key) ?? "")]);
      for (const each of Object.values(placeholders))
        expect([key, each.description]).toEqual([key, expect.stringMatching(/^\p{Lu}.*\.$/u)]);
    }
    for (const locale of locales.slice(1))
      expect(read(folder, locale).filter(([key]) => /^@[^@]/.test(key))).toEqual([]);
  });

  test.each(locales)("has the same messages in %s, in the same order", (locale) => {
    expect(read(folder, locale)[0]).toEqual(["@@locale", locale]);
    expect([...textsOf(folder, locale).keys()]).toEqual([...english.keys()]);
  });

  test.each(locales)("has the same parameters in %s, and all forms of plurals", (locale) => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const [key, text] of textsOf(folder, locale)) {
      const plurals = pluralsOf(english.get(key) ?? "").map(([name]) => [name, [...pluralCategories].sort()]);
      expect([key, parametersOf(text)]).toEqual([key, parametersOf(english.get(key) ?? "")]);
      expect([key, pluralsOf(text)]).toEqual([key, plurals]);
      expect([key, bare(text)]).toEqual([key, expect.not.stringMatching(/[{}]/)]);
    }
  });

  test.each(locales)("is tidy in %s: nothing empty, titles without a stop, texts with one", (locale) => {
    for (const [key, text] of textsOf(folder, locale)) {
      expect([key, text]).toEqual([key, expect.not.stringMatching(/^$|^\s|\s$| {2}|\p{Cc}/u)]);
      if (key.endsWith("/title") && key !== "unknown/title")
        expect([key, text]).toEqual([key, expect.stringMatching(/[^.!]$/)]);
      if (key.endsWith("/text")) expect([key, text]).toEqual([key, expect.stringMatching(/\.$/)]);
      const end = /[.:!?]$/.exec(english.get(key) ?? "")?.[0];
      expect([key, /[.:!?]$/.exec(text)?.[0]]).toEqual([key, end]);
    }
  });

  test.each(locales.slice(1))("is translated in %s", (locale) => {
    const left = [...textsOf(folder, locale)].filter(
      ([key, text]) => text === english.get(key) && /[a-z]{3}/.test(bare(text)) && !shared.includes(text),
    );
    expect(left).toEqual([]);
  });

  test("has no-break spaces in French", () => {
    const loose = [...textsOf(folder, "fr")].filter(([, text]) =>
      /[^\u00a0\u202f][:;»]|«[^\u00a0\u202f]| [?!]/.test(text.replace(/(?:gb-sort|type|\{scheme\}):/g, "")),
    );
    expect(loose).toEqual([]);
  });

  test("addresses one person in Italian", () => {
    expect([...textsOf(folder, "it")].filter(([, text]) => several.test(text))).toEqual([]);
  });

  test("comes to a program without its notes", () => {
    const source = readFileSync(fileOf(folder, "en"), "utf8");
    const program = JSON.stringify(messagesOf(source));
    expect(program).not.toMatch(/"@|description|placeholders/);
    expect(Object.keys(messagesOf(source))).toContain("locale");
  });
});
