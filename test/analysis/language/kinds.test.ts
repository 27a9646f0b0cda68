import { kindsOf } from "./kinds";
import { does, doesNot } from "./kinds.sentences";

test.each(does)("%s: %s", (kind, sentence) => {
  expect(kindsOf(sentence)).toContain(kind);
});

test.each(doesNot)("not %s: %s", (kind, sentence) => {
  expect(kindsOf(sentence)).not.toContain(kind);
});
