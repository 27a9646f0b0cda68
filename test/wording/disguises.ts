import { made } from "../documents/pdf/make";
import { page, write } from "../documents/image/draw";
import type { Block, Enclosure } from "../attacks/message/letter";
import type { Random } from "../attacks/random";
import type { Text } from "./texts";

/** What a message says, in another shape. */
export interface Disguised {
  readonly subject: string;
  readonly body: readonly Block[];
  readonly files: readonly Enclosure[];
}

type Disguise = (text: Text, random: Random, others: readonly Text[]) => Disguised | Promise<Disguised>;

const keys = "qwertyuiopasdfghjklzxcvbnm";
/** Letters of Cyrillic and Greek that look like ours. */
const twins: Readonly<Record<string, string>> = {
  a: "\u0430",
  c: "\u0441",
  e: "\u0435",
  i: "\u0456",
  o: "\u043e",
  p: "\u0440",
  s: "\u0455",
  x: "\u0445",
  y: "\u0443",
  A: "\u0391",
  B: "\u0392",
  E: "\u0395",
  K: "\u039a",
  O: "\u039f",
};

/** Changes the words of a text, and of its subject, one by one. */
const byWord =
  (change: (word: string, random: Random) => string): Disguise =>
  ({ subject, text }, random) => {
    const all = (said: string): string => said.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => change(word, random));
    return { subject: all(subject), body: [{ text: all(text) }], files: [] };
  };

/** One letter in 40 left out, doubled, swapped or wrong, as fast fingers do. */
function mistyped(word: string, random: Random): string {
  if (word.length < 4 || !random.chance(word.length / 40)) return word;
  const at = random.int(1, word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const next = after.charAt(0);
  const ways = [before + after, before + letter + letter + after, before + next + letter + after.slice(1)];
  return random.pick([...ways, before + random.pick([...keys]) + after]);
}

/** Words of at least so many letters are worth hiding. */
const long = 4;
const between = (by: string, share: number) =>
  byWord((word, random) => (word.length >= long && random.chance(share) ? [...word].join(by) : word));

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Ordinary sentences of other texts in a language, of so many characters. */
function talk(others: readonly Text[], lang: string, random: Random, length: number): string {
  const own = others.filter((one) => one.lang === lang && one.kind === "talk").map(({ text }) => text);
  if (own.length === 0) return "";
  let said = "";
  while (said.length < length) said += `${random.pick(own)}\n\n`;
  return said;
}

const shown = (text: Text, body: string): Disguised => ({ subject: text.subject, body: [{ text: body }], files: [] });

const firstLine = ({ text }: Text): string => text.split("\n", 1)[0] ?? "";

/** Lines of at most so many characters. */
function lines(text: string, most: number): readonly string[] {
  return text.split("\n").flatMap((line) => line.match(new RegExp(`.{1,${most}}(?:\\s|$)|.{1,${most}}`, "gu")) ?? [""]);
}

async function asPdf(text: Text): Promise<Disguised> {
  const content = await made((pdf) => {
    pdf.font(require.resolve("pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf")).fontSize(11);
    pdf.text(text.text, 60, 70, { width: 470 });
  });
  const files = [{ name: "letter.pdf", type: "application/pdf", content }];
  return { subject: text.subject, body: [{ text: firstLine(text) }], files };
}

function asPicture(text: Text): Disguised {
  const content = new Uint8Array(page((context) => write(context, lines(text.text, 80))).toBuffer("image/png"));
  const files = [{ name: "letter.png", type: "image/png", content }];
  return { subject: text.subject, body: [{ text: firstLine(text) }], files };
}

/** Ways in which a text may arrive that leave it readable to people. */
export const disguises: Readonly<Record<string, Disguise>> = {
  "as written": (text) => shown(text, text.text),
  typos: byWord(mistyped),
  "no accents": byWord((word) => word.normalize("NFKD").replace(/\p{M}/gu, "")),
  "capitals alone": byWord((word) => word.toUpperCase()),
  "lookalike letters": byWord((word, random) =>
    [...word].map((letter) => (random.chance(0.5) ? (twins[letter] ?? letter) : letter)).join(""),
  ),
  "spaced letters": between(" ", 0.2),
  "letters with stops": between(".", 0.2),
  "zero-width characters": between("\u200b", 0.5),
  "hidden words between": (text, random, others) => {
    const decoys = talk(others, text.lang, random, 600).split(/\s+/);
    const html = text.text
      .split(" ")
      .map((word) => `${escaped(word)}<span style="display:none"> ${escaped(random.pick(decoys))} </span>`)
      .join(" ")
      .replaceAll("\n", "<br>");
    return { subject: text.subject, body: [{ text: text.text, html: `<p>${html}</p>`, only: "html" }], files: [] };
  },
  "1 MB of other talk": (text, random, others) =>
    shown(
      text,
      `${talk(others, text.lang, random, 500_000)}${text.text}\n\n${talk(others, text.lang, random, 500_000)}`,
    ),
  "two languages": (text, random, others) => {
    const other = random.pick(["en", "de", "fr", "pl"].filter((lang) => lang !== text.lang));
    return shown(text, `${talk(others, other, random, 200)}${text.text}`);
  },
  "in a PDF": asPdf,
  "in a picture": asPicture,
};
