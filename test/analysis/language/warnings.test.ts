import { kindsOf } from "./kinds";
import { giftCards, moreAnnouncing, moreSilent } from "./warnings.more";
import { announcing, ofOthers, silent } from "./warnings.sentences";

const rows = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([code, sentences]) => sentences.map((sentence) => [code, sentence] as const));

test.each(rows(silent))("%s warns, and announces nothing: %s", (_, sentence) => {
  expect(kindsOf(sentence)).not.toContain("changeBank");
});

test.each(rows(announcing))("%s announces in a warning's words: %s", (_, sentence) => {
  expect(kindsOf(sentence)).toContain("changeBank");
});

test.each(moreSilent)("warns, and announces nothing: %s", (sentence) => {
  expect(kindsOf(sentence)).not.toContain("changeBank");
});

test.each(moreAnnouncing)("announces in a warning's words: %s", (sentence) => {
  expect(kindsOf(sentence)).toContain("changeBank");
});

test.each(ofOthers)("tells of others: %s", (sentence) => {
  expect(kindsOf(sentence)).not.toContain("changeBank");
});

test.each(giftCards)("asks for gift cards: %s", (sentences) => {
  expect(kindsOf(sentences)).toContain("askPay");
});
