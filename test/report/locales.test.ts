import { parseRecordAccount } from "../../src/accounts";
import type { Report, SignalMessage } from "../../src/analysis";
import { textOf, type Template } from "../../src/messages";
import { en, fill, loadWords, locales, sentence, summary, viewOf, type View, type Words } from "../../src/report";
import { wordsFor } from "./languages";
import { destination, finding, nordwind, report, templateOf, type Some } from "./kit";
import { longer, pseudo, pseudoWords } from "./pseudo";

const others = locales.filter((locale) => locale !== "en").map(wordsFor);

/** All strings of a language, by the path of keys that leads to them. */
function strings(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}

function places(template: string): string[] {
  return Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? "").sort();
}

const english = strings(en).filter(([path]) => path !== "/locale");

/** A value for each parameter that any sentence of English has. */
const params: Some = {
  case: "2026-1",
  account: "DE02120300000000202051",
  accounts: ["DE02120300000000202051", "LT121000011101001000"],
  address: "k@example.net",
  before: "DE89370400440532013000",
  actual: "HTML",
  bic: "BYLADEM1001",
  claimed: "PDF",
  count: 12,
  country: "LT",
  date: "2026-10-04",
  days: 30,
  domain: "nordwlnd.example",
  expected: ["DE", "AT"],
  file: "invoice.pdf",
  from: "k@example.net",
  genuine: "nordwind.example",
  holder: "Acme",
  name: "Katrin",
  onRecord: "+49405550187",
  owner: "Acme",
  other: "o@example.net",
  page: "DE89370400440532013000",
  embedded: "DE02120300000000202051",
  topic: "Invoice",
  participant: "p@example.net",
  phone: "+49405550188",
  platform: "Acme Pay",
  replyTo: "r@example.net",
  result: "dmarc=fail",
  safety: "9.20",
  subject: "AW: 4711",
  supplier: "Nordwind",
  target: "supplier",
  trick: "homoglyph",
};

const all = (Object.keys(en.findings) as SignalMessage[]).map((message) => finding({ message, params }));

describe("the language of a reader", () => {
  test.each([
    ["de", "de"],
    ["de-AT", "de"],
    ["FR-ca", "fr"],
    ["es_MX", "es"],
    ["it-IT-u-nu-latn", "it"],
    ["nl", "nl"],
    ["en-GB", "en"],
    ["den-CA", "en"],
    ["ja", "en"],
    ["", "en"],
    ["-de", "en"],
    ["constructor", "en"],
  ])("%s: %s", async (locale, language) => {
    expect((await loadWords(locale)).locale).toBe(language);
  });

  test("each that is named is there, once, English first", async () => {
    expect(locales).toEqual(["en", "de", "fr", "es", "it", "nl"]);
    expect(await Promise.all(locales.map(loadWords))).toEqual(locales.map(wordsFor));
  });
});

describe.each(others.map((words) => [words.locale, words] as const))("the words of %s", (locale, words) => {
  test("begin a sentence with a capital and go on with a small letter where English does", () => {
    const { findings, steps, forIt, headlines, recordsFaults } = words;
    const faults = Object.values(recordsFaults).flatMap((each) => Object.values(each));
    const groups: readonly Readonly<Record<string, Template | string>>[] = [findings, steps, forIt, headlines];
    const sentences = groups.flatMap((each) => Object.values(each).map(textOf)).concat(faults);
    expect(sentences.filter((text) => !/^[\p{Lu}{„«‘]/u.test(text))).toEqual([]);
    expect(Object.values(words.reasons).filter((text) => !/^\p{Ll}/u.test(text))).toEqual([]);
  });

  test("leave no place open in any sentence", () => {
    for (const one of all) expect(sentence(one, words)).toMatch(/^[^{}]+\.$/);
    const cannot = finding({
      outcome: "cannotTell",
      reasons: [{ code: "encrypted", detail: "a.pdf" }, { code: "empty" }],
    });
    expect(sentence(cannot, words)).toMatch(/^[^{}]*a\.pdf \([^{}]+\) [^{}]+\.$/);
    expect(sentence(finding({ outcome: "notApplicable" }), words)).toBe(words.outcomes.notApplicable);
  });

  test("tell every key apart from the others, but for sentences that English has twice", () => {
    const doubles = (of: Words) => Object.values(of.findings).length - new Set(Object.values(of.findings)).size;
    expect(doubles(words)).toBe(doubles(en));
    for (const table of [words.signals, words.tricks, words.reasons, words.targets, words.strengths, words.gates]) {
      expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
    }
    const gates = Object.values(words.recordsFaults).map(({ gate }) => gate);
    expect(new Set(gates).size).toBe(gates.length);
    expect(locale).toBe(words.locale);
  });
});

describe("numbers, days, lists and countries", () => {
  test.each([
    ["de", "1.234.567", "04.10.2026", "a, b und c", "Litauen", "Deutschland und Österreich"],
    ["fr", "1\u202f234\u202f567", "4 oct. 2026", "a, b et c", "Lituanie", "Allemagne et Autriche"],
    ["es", "1.234.567", "4 oct 2026", "a, b y c", "Lituania", "Alemania y Austria"],
    ["it", "1.234.567", "4 ott 2026", "a, b e c", "Lituania", "Germania e Austria"],
    ["nl", "1.234.567", "4 okt 2026", "a, b en c", "Litouwen", "Duitsland en Oostenrijk"],
  ])("%s", (locale, number, date, list, country, expected) => {
    const words = wordsFor(locale);
    const values = {
      number: 1_234_567,
      date: "2026-10-04",
      list: ["a", "b", "c"],
      country: "LT",
      expected: ["DE", "AT"],
    };
    const filled = fill(templateOf("{number}|{date}|{list}|{country}|{expected}"), values, words);
    expect(filled.split("|")).toEqual([number, date, list, country, expected]);
  });
});

describe("sentences of the trade", () => {
  test.each([
    [
      "de",
      "country-unexpected.unexpected",
      "Land des Kontos DE02120300000000202051: Litauen; für Nordwind erwartet: Deutschland und Österreich.",
    ],
    [
      "fr",
      "lookalike-domain.imitates",
      "nordwlnd.example imite nordwind.example (domaine d'un fournisseur)\u00a0: des lettres qui se ressemblent.",
    ],
    [
      "es",
      "record-unverified.old",
      "Los datos bancarios registrados de Nordwind se verificaron por última vez el 4 oct 2026. Hace demasiado tiempo: verifíquelos de nuevo.",
    ],
    [
      "it",
      "destination-not-on-record.notOnRecord",
      "Queste coordinate bancarie non sono nell'anagrafica di Nordwind: DE02120300000000202051 e LT121000011101001000.",
    ],
    ["nl", "beneficiary-mismatch.differs", "Als begunstigde is Acme opgegeven, niet Nordwind."],
  ] as const)("%s, %s", (locale, message, said) => {
    expect(sentence(finding({ message, params }), wordsFor(locale))).toBe(said);
  });
});

describe("a language no one speaks", () => {
  const aba = parseRecordAccount("us-aba:021000021/123456789");
  if ("error" in aba) throw new Error(aba.error);
  const words = pseudoWords(en);
  // Values without letters. The date isn't one, so that no name of a month is written for it.
  const full: Partial<Report> = {
    message: { ...report().message, subject: null, from: null },
    record: { ...nordwind, name: "4711", accounts: [aba.account] },
    callBack: "+49405550187",
    destinations: [destination()],
    findings: all.map((one) =>
      finding({
        ...one,
        params: {
          ...Object.fromEntries(Object.keys(params).map((key) => [key, "4711"])),
          trick: "word",
          target: "bank",
          date: "4711-",
        },
      }),
    ),
    gates: [
      { kind: "recordsNotReachable", reasons: ["notReachable"] },
      { kind: "severalSuppliers", reasons: ["severalFit"] },
    ],
    unread: [{ name: "4711", reason: { code: "encrypted" } }],
  };

  test("is longer, and keeps the places", () => {
    for (const [path, template] of english) {
      const text = new Map(strings(words)).get(path) ?? "";
      expect(text).toBe(pseudo(template));
      expect(places(text)).toEqual(places(template));
      expect(text.length).toBeGreaterThanOrEqual(template.length * (1 + longer));
      expect(text.replace(/\{\w+\}/g, "")).not.toMatch(/[A-Za-z]/);
    }
  });

  test.each(["stop", "verify", "caution", "incomplete", "consistent", "unrelated"] as const)(
    "%s: no word of a summary was written elsewhere, none is cut short",
    (verdict) => {
      for (const fields of [full, { ...full, callBack: null }, { ...full, record: null }]) {
        const { title, subject, reasons, steps, notChecked } = summary(report({ ...fields, verdict }), words);
        for (const text of [title, subject, ...[...reasons, ...steps, ...notChecked].map((one) => one.text)]) {
          expect(text).not.toMatch(/[A-Za-z…]/);
          expect(text).toMatch(/⟧$/);
        }
        expect(reasons).toHaveLength(all.length);
        expect(notChecked).toHaveLength(3);
      }
    },
  );

  // Domains and addresses that have no letters, so that nothing in a view has any but the words.
  const numbered = "4711@47.11";
  const seen: Partial<Report> = {
    ...full,
    record: {
      ...nordwind,
      name: "4711",
      domains: ["47.12"],
      emails: [],
      accounts: [{ scheme: "us-aba", bank: "021000021", value: "4712" }],
      bankVerifiedOn: "4711-",
    },
    supplier: { id: "4711", name: "4711", matchedBy: ["sender-domain"] },
    destinations: (["body", "hidden", "quoted", "subject", "link", "attachment"] as const).flatMap((part) =>
      (["text", "xml", "qr", "ocr"] as const).map((layer) =>
        destination({
          account: { scheme: "us-aba", bank: "021000021", value: "4711" },
          value: "4711",
          source: { part, name: null, layer, page: 2, quote: "" },
        }),
      ),
    ),
    findings: (full.findings ?? []).map((one) =>
      finding({
        ...one,
        params: { ...one.params, address: numbered, domain: "47.11", genuine: "47.12", replyTo: numbered },
      }),
    ),
    participants: [{ name: "4711", address: "4711@47.10" }],
    correspondents: [{ name: null, address: numbered, field: "from" }],
  };

  /** Every word of a view, without those that represent keys, and the text with its lines on their own. */
  function wordsOf(view: View): string[] {
    const { verdict: _, locale: __, checks, text, banner: ___, ...rest } = view;
    const checked = checks.flatMap((check) => [check.label, check.text]);
    const said = strings(rest).filter(([path]) => !/\/(?:kind|about|signal|signals\/\d+|claim\/.{1,100})$/.test(path));
    return [...said, ...strings(checked)].map(([, one]) => one).concat(text.split("\n"));
  }

  test.each(["stop", "verify", "caution", "incomplete", "consistent", "unrelated"] as const)(
    "%s: no word of a view was written elsewhere",
    (verdict) => {
      const matching = (seen.destinations ?? []).slice(0, 1).map((one) => ({ ...one, onRecord: true }));
      for (const fields of [
        seen,
        { ...seen, callBack: null, destinations: matching },
        { ...seen, record: null, destinations: [] },
        { ...seen, destinations: matching, findings: [] },
      ]) {
        const view = viewOf(report({ ...fields, verdict }), words);
        for (const text of wordsOf(view)) expect(text).not.toMatch(/[A-Za-z]/);
        const steps = view.steps.map(({ text }) => text);
        for (const text of [view.title, view.headline, ...steps, ...view.itSteps]) expect(text).toMatch(/⟧\.?$/);
        expect(view.banner.length).toBeLessThanOrEqual(150);
        expect(view.banner.startsWith("⟦")).toBe(true);
      }
    },
  );

  test("a view has all of it: places, kinds of address, notes and steps", () => {
    const view = viewOf(report({ ...seen, verdict: "stop" }), words);
    expect(view.destinations[0]?.places).toHaveLength(20);
    expect(view.destinations[0]?.note).toContain(pseudo(en.comparisons.number));
    expect(view.senders[0]?.note).toContain(pseudo(en.comparisons.freeMail));
    expect(view.itSteps).toHaveLength(5);
    expect(view.call?.verified).toMatch(/^⟦.*4711-.*⟧$/);
  });

  test("outcomes other than suspicious come from it too", () => {
    const reasons = [{ code: "encrypted" as const }];
    expect(sentence(finding({ outcome: "cannotTell", reasons }), words)).not.toMatch(/[A-Za-z]/);
    expect(sentence(finding({ outcome: "notApplicable" }), words)).not.toMatch(/[A-Za-z]/);
  });
});
