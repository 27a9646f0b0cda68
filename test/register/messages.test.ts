import { locales } from "../../src/report";
import { registerWordsFor } from "../../src/register/messages";

/** Every text of a language, by its path. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
const english = new Map(texts(registerWordsFor("en")));

describe("the register's words", () => {
  test("speak every language that reports are written in", () => {
    expect(locales.map((locale) => registerWordsFor(locale).locale)).toEqual(locales);
    expect(registerWordsFor("de-AT").locale).toBe("de");
    expect(registerWordsFor("pl").locale).toBe("en");
  });

  test.each(locales)("have in %s the places of the English ones, and leave nothing empty", (locale) => {
    for (const [path, text] of texts(registerWordsFor(locale))) {
      expect([path, ...places(text)]).toEqual([path, ...places(english.get(path) ?? "")]);
      expect(text.trim()).toBe(text);
      expect(text).not.toBe("");
    }
  });

  test.each(locales.filter((locale) => locale !== "en"))("are translated in %s", (locale) => {
    const shared = ["File", "Name", "Person", "Status", "Domains", "Register"];
    const same = texts(registerWordsFor(locale)).filter(
      ([path, text]) => english.get(path) === text && /[a-z]{3}/.test(text.replace(/\{\w+\}/g, "")),
    );
    expect(same.filter(([, text]) => !shared.includes(text))).toEqual([]);
  });

  test.each(locales)("in %s end every text of a screen with a stop, and no title", (locale) => {
    for (const [path, text] of texts(registerWordsFor(locale))) {
      if (path.endsWith(".text")) expect([path, text.at(-1)]).toEqual([path, "."]);
      if (path.endsWith(".title")) expect([path, /[.!]$/.test(text)]).toEqual([path, false]);
    }
  });

  test("in French put a no-break space before a colon, a semicolon and a question mark", () => {
    const loose = texts(registerWordsFor("fr")).filter(([, text]) => / [:;?!]/.test(text));
    expect(loose).toEqual([]);
  });
});
