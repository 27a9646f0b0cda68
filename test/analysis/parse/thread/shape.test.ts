import { readPlain } from "../../../../src/analysis/parse/lines";
import { mayQuote } from "../../../../src/analysis/parse/thread";

const shaped = (text: string) => mayQuote(readPlain(text).lines);

test.each([
  ["a marked line", "Hello\n> older"],
  ["a header, whatever its language", "Hello\nKimden: a@x.example\n\nthe rest of it\nKime: b@x.example"],
  ["an attribution line", "Hello\n5 Ekim 2026 tarihinde Katrin yazdı:\nolder"],
  ["one with a wide colon", "Hello\n2026年10月5日 Katrin：\nolder"],
  ["one between dashes", "Hello\n---- On Mon, 05 Oct 2026 Katrin wrote ----\nolder"],
  ["a separator", "Hello\n-----Eski ileti-----\nolder"],
  ["a separator of other marks", "Hello\n== Forwarded message ==\nolder"],
  ["dashes apart", "Hello\n- - - Original Message - - -\nolder"],
])("has the shape of a quotation: %s", (_, text) => expect(shaped(text)).toBe(true));

test.each([
  ["a letter", "Dear Priya,\n\nplease pay invoice 4711.\n\nRegards\nKatrin"],
  ["a signature", "Hello\n-- \nKatrin Lohmann\nTel: +49 40 5550187"],
  ["a list", "Hello\n- one\n- two\n* three"],
  ["a rule", "Hello\n____________\nKatrin"],
  ["nothing", ""],
])("has none: %s", (_, text) => expect(shaped(text)).toBe(false));
