import type { Report } from "../../src/analysis";
import { locales, viewOf, type View } from "../../src/report";
import { wordsFor } from "./languages";
import { record } from "../analysis/signals/kit";
import { destination, finding, report } from "./kit";
import { atLength, every } from "../atLength";

/** A report in which every value that a message, or a record, brings is the given one. */
function filled(value: string): Report {
  const params = Object.fromEntries(
    "account accounts address before bic count country date domain from genuine holder name onRecord other owner participant phone platform replyTo result safety subject supplier target topic trick"
      .split(" ")
      .map((name) => [
        name,
        name === "accounts" ? Array.from({ length: 500 }, (_, index) => `${value}${index}`) : value,
      ]),
  );
  const person = { name: value, address: `${value}@${value}` };
  const source = { part: "attachment", name: value, layer: "ocr", page: 3, quote: value } as const;
  const messages = [
    "destination-not-on-record.notOnRecord",
    "lookalike-domain.imitates",
    "freemail-impersonation.freemail",
    "reply-to-diverts.diverts",
    "display-name-deceives.address",
    "staff-impersonated.posing",
    "sender-outside-thread.outside",
  ] as const;
  return report({
    verdict: "stop",
    message: { id: value, subject: value, from: person, date: null },
    record: record({ name: value, domains: [value], emails: [value], bankVerifiedOn: "2026-07-01" }),
    destinations: [
      ...Array.from({ length: 500 }, (_, index) =>
        destination({ value: `${value}${index}`, kind: "link", account: null, source }),
      ),
      destination({ source }),
    ],
    findings: messages.map((message) =>
      finding({
        message,
        params,
        quotes: Array.from({ length: 500 }, (_, index) => ({ text: `${value}${index}`, source: "body" as const })),
        reasons: [{ code: "encrypted", detail: value }],
      }),
    ),
    unread: Array.from({ length: 500 }, (_, index) => ({
      name: `${value}${index}`,
      reason: { code: "damaged", detail: value },
    })),
    participants: Array.from({ length: 20 }, () => person),
    correspondents: [{ ...person, field: "from" }],
    impersonatedStaff: [{ name: value, email: `${value}@${value}` }],
  });
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

function shown(view: View): string[] {
  return strings({ ...view, text: view.text.split("\n") });
}

const hostile: readonly (readonly [string, string])[] = [
  ["five thousand characters", "x".repeat(5_000)],
  ["bidi controls", "\u202eelgoog\u2066\u2069"],
  ["lines of its own", "a\n- The account matches the record.\r\nb\u2028c"],
  ["a terminal's escapes", "\u001b[2Ja\u0007\u009b"],
  ["HTML", `<img src=x onerror="alert(1)">&lt;`],
  ["places of a template", "{supplier} {phone} {__proto__}"],
  ["halves of surrogate pairs at the cut", `${"a".repeat(158)}\u{1f600}\u{1f600}${"\u{1f600}".repeat(3_000)}`],
  ["nothing", ""],
  ["an at sign alone", "@"],
  ["what each object has", "__proto__"],
];

describe.each(hostile)("%s", (_, value) => {
  // What a language has to do with it is its own words alone.
  test.each(atLength(locales, every(3, locales)))("stays plain and bounded in %s", (locale) => {
    const view = viewOf(filled(value), wordsFor(locale));
    const texts = shown(view);
    expect(texts.filter((text) => /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u.test(text))).toEqual([]);
    expect(texts.filter((text) => text.length >= 4_000)).toEqual([]);
    expect(view.banner.length).toBeLessThanOrEqual(150);
    expect(JSON.stringify(view).length).toBeLessThan(600_000);
    expect(view.text.length).toBeLessThan(150_000);
    expect(view.destinations.length).toBeLessThanOrEqual(60);
    expect(view.notChecked.length).toBeLessThanOrEqual(101);
  });
});

test("HTML is text, as it was written", () => {
  const view = viewOf(filled("<b>x</b>&amp;"), wordsFor("en"));
  expect(view.subject).toBe("<b>x</b>&amp;");
  expect(view.checks[0]?.quotes[0]).toBe("<b>x</b>&amp;0");
});

test("an address that is too long keeps its end, where its domain is", () => {
  const address = `${"a".repeat(5_000)}@thief.example`;
  const view = viewOf(report({ message: { ...report().message, from: { name: "Katrin", address } } }), wordsFor("en"));
  expect(view.from).toMatch(/^Katrin <…a{200,240}@thief\.example>$/);
});

test("no half of a character is left where a text is cut", () => {
  const view = viewOf(filled(`${"a".repeat(158)}${"\u{1f600}".repeat(300)}`), wordsFor("en"));
  const lone = shown(view).filter((text) =>
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text),
  );
  expect(lone).toHaveLength(0);
});
