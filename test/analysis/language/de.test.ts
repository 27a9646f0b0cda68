import { kindsOf } from "./kinds";
import { announcing, kinds, silent } from "./de.sentences";

test.each(announcing)("announces: %s", (sentence) => {
  expect(kindsOf(sentence)).toContain("changeBank");
});

test.each(silent)("is silent: %s", (sentence) => {
  expect(kindsOf(sentence)).not.toContain("changeBank");
});

test.each(kinds)("%s: %s", (kind, sentence) => {
  expect(kindsOf(sentence)).toContain(kind);
});
