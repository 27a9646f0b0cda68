import { kindsOf } from "./kinds";
import { announcing, does, doesNot, ordinary, silent } from "./pt.sentences";

test.each(announcing)("announces: %s", (sentence) => {
  expect(kindsOf(sentence)).toContain("changeBank");
});

test.each(silent)("is silent: %s", (sentence) => {
  expect(kindsOf(sentence)).not.toContain("changeBank");
});

test.each(does)("%s: %s", (kind, sentence) => {
  expect(kindsOf(sentence)).toContain(kind);
});

test.each(doesNot)("not %s: %s", (kind, sentence) => {
  expect(kindsOf(sentence)).not.toContain(kind);
});

/** Kinds that ask for something or change something. */
const asking = [
  "askPay",
  "changeBank",
  "changeContact",
  "divertContact",
  "changePayroll",
  "refund",
  "askLedger",
  "secret",
];

test.each(ordinary)("finds nothing asked in: %s", (sentence) => {
  expect(kindsOf(sentence).filter((kind) => asking.includes(kind))).toEqual([]);
});
