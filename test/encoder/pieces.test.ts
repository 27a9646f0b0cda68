import { normalised, piecesOf, utf8, Vocabulary } from "../../src/encoder/pieces";
import { openFile } from "../../src/encoder/file";
import { expected, tiny } from "./kit";

const { count, bytes } = openFile(tiny()).vocabulary;
const vocabulary = new Vocabulary(bytes, count);
const names = Array.from({ length: count }, () => "");
for (let id = 0, at = 0; id < count; id++, at += 1 + (bytes[at] ?? 0))
  names[id] = Buffer.from(bytes.subarray(at + 1, at + 1 + (bytes[at] ?? 0))).toString("utf8");
const cut = (text: string) => piecesOf(text, vocabulary)?.map((id) => names[id]);

it.each(expected.pieces)("cuts “%s”", (text, pieces) => expect(cut(text)).toEqual(pieces));

it("takes characters in a row that no piece spells for one unknown", () => {
  expect(cut("☃")).toEqual(["▁", "<unk>"]);
  expect(cut("a☃☃☃b☃")).toEqual(["▁", "a", "<unk>", "b", "<unk>"]);
});

it("never finds a mark in a text", () => {
  expect(cut("<s></s><pad><unk>")).toEqual([
    "▁",
    "<unk>",
    "s",
    "<unk>",
    "s",
    "<unk>",
    "p",
    "a",
    "d",
    "<unk>",
    "u",
    "n",
    "k",
    "<unk>",
  ]);
});

it("takes linear time", () => {
  const start = process.cpuUsage();
  for (let time = 0; time < 20; time++) piecesOf("▁payment".repeat(500), vocabulary);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
});

it.each([
  ["white space in runs and at the ends", " \t a \r\n  b ", "▁a▁b"],
  ["other spaces", "a\u00a0b\u2003c\u200bd\u2028e\ufefff", "▁a▁b▁c▁d▁e▁f"],
  ["controls", "a\u0000\u0007b\u007f\u009f", "▁a\u0000b"],
  ["composed and wide letters", "e\u0301 \uff21\ufb01", "▁é▁Afi"],
  ["a wide tilde", "\uff21\uff5e", "▁A\uff5e"],
  ["halves of characters", "a\ud83db\ude00", "▁a▁b"],
  ["nothing", "", "▁"],
])("normalises %s", (_, text, plain) => expect(normalised(text)).toBe(plain));

it("writes UTF-8 as the platform does", () => {
  const text = Array.from({ length: 0x110000 >> 5 }, (_, index) => index << 5)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .join("");
  expect(Buffer.from(utf8(text)).equals(Buffer.from(text))).toBe(true);
});
