import { kindsOf } from "./kinds";
import { announcing, does, doesNot, silent } from "./no.sentences";

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
