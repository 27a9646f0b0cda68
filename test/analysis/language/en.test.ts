import { kindsOf } from "./kinds";
import { announcing, silent } from "./en.sentences";

test.each(announcing)("announces: %s", (sentence) => {
  expect(kindsOf(sentence)).toContain("changeBank");
});

test.each(silent)("is silent: %s", (sentence) => {
  expect(kindsOf(sentence)).not.toContain("changeBank");
});
