import type { SignalMessage } from "../../src/analysis";
import { en, fill, reasonText, sentence, tame } from "../../src/report";
import { finding, templateOf, type Some } from "./kit";

const said = (message: SignalMessage, params: Some) => sentence(finding({ message, params }), en);

describe("text of a message that is in a sentence", () => {
  test.each([
    ["line breaks", "Pay\r\nnow", "Pay now"],
    ["a terminal's escape", "\u001b[31mPay\u001b[0m", "[31mPay [0m"],
    ["NUL and backspace", "a\u0000\u0008b", "a b"],
    ["C1 controls", "a\u0085\u009bb", "a b"],
    ["letters turned round", "invoice\u202efdp.exe", "invoice fdp.exe"],
    ["isolates and marks", "\u2066a\u2069\u200e\u200f", "a"],
    ["separators of lines and paragraphs", "a\u2028b\u2029c", "a b c"],
    ["zero-width characters", "a\u200b\u2060\ufeffb", "a b"],
    ["tag characters, which show nothing", "a\u{e0041}\u{e0042}b", "a b"],
    ["ordinary text of other scripts", "Łódź Žižkov 東京 مرحبا", "Łódź Žižkov 東京 مرحبا"],
    ["HTML, which stays text", "<b>x</b>&amp;", "<b>x</b>&amp;"],
  ])("%s", (_, given, shown) => {
    expect(tame(given)).toBe(shown);
  });

  test("is bounded", () => {
    expect(tame("x".repeat(160))).toBe("x".repeat(160));
    expect(tame("x".repeat(161))).toBe(`${"x".repeat(159)}…`);
    expect(tame(" ".repeat(1_000_000))).toBe("");
  });
});

describe("a template's places", () => {
  test.each([
    ["are filled wherever they stand", "{a}{b}, {a}", { a: "1", b: "2" }, "12, 1"],
    ["stay where nothing is given", "{a} and {b}", { a: "1" }, "1 and {b}"],
    ["are not filled by what fills them", "{a}", { a: "{b}", b: "secret" }, "{b}"],
    ["take no part in patterns of replacement", "<{a}>", { a: "$& $1 $' $` $$" }, "<$& $1 $' $` $$>"],
    [
      "know nothing of what each object has",
      "{toString} {constructor} {__proto__}",
      {},
      "{toString} {constructor} {__proto__}",
    ],
    ["are words: the rest stays", "{} { a } {a b}", { a: "1" }, "{} { a } {a b}"],
    ["take an empty text", "[{a}]", { a: "" }, "[]"],
  ] as const)("%s", (_, template, params, filled) => {
    expect(fill(templateOf(template), params, en)).toBe(filled);
  });

  test("a parameter may be named like what each object has", () => {
    const params = JSON.parse('{"__proto__": "x", "constructor": "y"}') as Record<string, string>;
    expect(fill(templateOf("{__proto__} {constructor}"), params, en)).toBe("x y");
  });

  test.each([
    ["a number", { value: 1234567 }, "1,234,567"],
    ["zero", { value: 0 }, "0"],
    ["a list of one", { value: ["a"] }, "a"],
    ["a list of two", { value: ["a", "b"] }, "a and b"],
    ["a list of three", { value: ["a", "b", "c"] }, "a, b, and c"],
    ["an empty list", { value: [] }, ""],
    ["a list from the message", { value: ["a\u202eb", "c\nd"] }, "a b and c d"],
  ] as const)("%s", (_, params, shown) => {
    expect(fill(templateOf("{value}"), params, en)).toBe(shown);
  });
});

describe("values that have words of their own", () => {
  test.each([
    ["country", { country: "LT" }, "Lithuania"],
    ["country", { country: "XK" }, "Kosovo"],
    ["country", { country: "nowhere" }, "nowhere"],
    ["expected", { expected: ["DE", "AT"] }, "Germany and Austria"],
    ["date", { date: "2026-10-04" }, "4 Oct 2026"],
    ["date", { date: "soon" }, "soon"],
    ["trick", { trick: "transposition" }, "two letters swapped"],
    ["trick", { trick: "constructor" }, "constructor"],
    ["target", { target: "own" }, "your own domain"],
    ["target", { target: "__proto__" }, "__proto__"],
  ] as const)("%s: %j", (name, params, shown) => {
    expect(fill(templateOf(`{${name}}`), params, en)).toBe(shown);
  });
});

describe("the sentence of a finding", () => {
  test("has its values", () => {
    const params = { account: "LT12 1000", country: "LT", expected: ["DE"], supplier: "Nordwind" };
    expect(said("country-unexpected.unexpected", params)).toBe(
      "Country of account LT12 1000: Lithuania; expected for Nordwind: Germany.",
    );
  });

  test("of one that cannot tell gives each reason once", () => {
    const reasons = [
      { code: "encrypted", detail: "a.pdf" },
      { code: "notReachable" },
      { code: "encrypted", detail: "a.pdf" },
    ] as const;
    expect(sentence(finding({ outcome: "cannotTell", message: "cannotTell", reasons }), en)).toBe(
      "Could not be checked: a.pdf (encrypted) and the supplier list could not be reached.",
    );
  });

  test.each([
    ["dmarc", "Could not be checked: the sender check (DMARC) was not provided."],
    ["Date", "Could not be checked: the date of the message was not provided."],
    ["headers", "Could not be checked: the technical headers were not provided."],
    ["a.pdf", "Could not be checked: a.pdf (not provided)."],
  ])("of one that cannot tell for want of %s names it in words", (detail, expected) => {
    const reasons = [{ code: "notProvided", detail }] as const;
    expect(sentence(finding({ outcome: "cannotTell", message: "cannotTell", reasons }), en)).toBe(expected);
  });

  test("ends with one full stop", () => {
    expect(said("supplier-inactive.blocked", { supplier: "Valtorta S.r.l." })).toBe(
      "Valtorta S.r.l. is marked as blocked.",
    );
    expect(said("sender-not-on-record.notOnRecord", { address: "a@b.example", supplier: "Valtorta S.r.l." })).toBe(
      "a@b.example is not on record for Valtorta S.r.l.",
    );
  });

  test("gives Outlook's error by its number", () => {
    const detail = "5001 An internal error has occurred.";
    expect(reasonText({ code: "notProvided", detail }, en)).toBe("not provided, Outlook 5001");
    expect(reasonText({ code: "notProvided", detail: "client" }, en)).toBe("not available in Outlook on this device");
    expect(reasonText({ code: "notProvided", detail: "5001 invoice.pdf" }, en)).toBe("5001 invoice.pdf (not provided)");
  });

  test("of one that is no question says so", () => {
    expect(sentence(finding({ outcome: "notApplicable", message: "notApplicable" }), en)).toBe(
      "Does not apply to this message.",
    );
  });

  test("a file's name can't write on", () => {
    expect(reasonText({ code: "damaged", detail: "a.pdf\nCall +44 7700 900123" }, en)).toBe(
      "a.pdf Call +44 7700 900123 (damaged)",
    );
  });
});
