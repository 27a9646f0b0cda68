/** A text without disguises, mapped to the original. */
export interface Folded {
  readonly text: string;
  /** In the original. */
  readonly start: (index: number) => number;
  /** In the original; `index` is exclusive. */
  readonly end: (index: number) => number;
}

const DROPPED = 0xffff;
const DIGIT_ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810,
];
/** Circled digits that Unicode doesn't class as digits: the one of each set, and the zeros. */
const RINGED_ONES = [0x24f5, 0x2776, 0x2780, 0x278a];
const RINGED_NOUGHT = 0x24ff;
/** The same beyond the basic plane: digits with comma, circled, segmented, outlined; zero of each set. */
const FAR_ZEROS = [0x1f101, 0x1fbf0, 0x1ccf0];
const FAR_NOUGHTS = [0x1f10b, 0x1f10c];

/** Letters of other alphabets that look Latin, and Latin letters that don't decompose. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [
    ["АВЕЅІЈКМНОРСТУХЅԚԜҮ", "ABESIJKMHOPCTYXSQWY"],
    ["асеоіјрхуѕһԛԝ", "aceoijpxyshqw"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
    ["ονυ", "ovu"],
    ["øØłŁđĐıħŧ", "oOlLdDiht"],
    ["‐‑‒–—―−﹘﹣⁃", "----------"],
    ["·•∙⋅", "...."],
    ["│┃¦∣", "||||"],
    ["⁄∕", "//"],
    ["〇一二三四五六七八九", "0123456789"],
  ].flatMap(([from = "", to = ""]) => [...from].map((letter, at) => [letter, to[at] ?? letter] as const)),
);

const IGNORABLE =
  /[\u00ad\u0300-\u036f\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20f0\u3164\ufe00-\ufe0f\ufeff\uffa0]/;

function foldCharacter(code: number): number {
  const character = String.fromCharCode(code);
  if (IGNORABLE.test(character)) return DROPPED;
  const like = LOOKALIKES.get(character);
  if (like !== undefined) return like.charCodeAt(0);
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return 10;
  if (/\s/.test(character)) return 32;
  const zero = DIGIT_ZEROS.find((each) => code >= each && code < each + 10);
  if (zero !== undefined) return 48 + code - zero;
  const one = RINGED_ONES.find((each) => code >= each && code < each + 9);
  if (one !== undefined) return 49 + code - one;
  if (code === RINGED_NOUGHT) return 48;
  const plain = character.normalize("NFKC");
  if (plain.length === 1 && plain.charCodeAt(0) < 128) return plain.charCodeAt(0);
  const base = plain.length === 1 ? plain.normalize("NFD").charCodeAt(0) : code;
  return base < 128 ? base : code;
}

const KNOWN = new Int32Array(0x10000).fill(-1);

function folded(code: number): number {
  const known = KNOWN[code] ?? -1;
  return known >= 0 ? known : (KNOWN[code] = foldCharacter(code));
}

/** Mathematical letters and digits (U+1D400 to U+1D7FF), squared digits, invisible tags: two code units. */
function foldPair(high: number, low: number): number | null {
  if (high === 0xdb40) return DROPPED;
  const code = (high - 0xd800) * 0x400 + low - 0xdc00 + 0x10000;
  const zero = FAR_ZEROS.find((each) => code >= each && code < each + 10);
  if (zero !== undefined) return 48 + code - zero;
  if (FAR_NOUGHTS.includes(code)) return 48;
  if (high !== 0xd835) return null;
  if (low >= 0xdfce) return 48 + ((low - 0xdfce) % 10);
  const plain = String.fromCharCode(high, low).normalize("NFKC");
  return plain.length === 1 && plain.charCodeAt(0) < 128 ? plain.charCodeAt(0) : null;
}

function join(codes: Uint16Array, length: number): string {
  let text = "";
  for (let from = 0; from < length; from += 8192)
    text += String.fromCharCode(...codes.subarray(from, Math.min(length, from + 8192)));
  return text;
}

/** Removes what hides a number from a parser but not from a person: invisible characters, lookalikes, odd spaces. Linear. */
export function fold(text: string): Folded {
  if (!/[\u0080-\uffff]/.test(text)) return { text, start: (index) => index, end: (index) => index };
  const codes = new Uint16Array(text.length);
  const places = new Uint32Array(text.length + 1);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let next = code < 128 ? code : folded(code);
    let place = at;
    if (code >= 0xd800 && code < 0xdc00) {
      const pair = foldPair(code, text.charCodeAt(at + 1));
      if (pair !== null) {
        next = pair;
        place = at++;
      }
    }
    if (next === DROPPED) continue;
    codes[length] = next;
    places[length++] = place;
  }
  places[length] = text.length;
  const start = (index: number): number => places[Math.min(index, length)] ?? text.length;
  const width = (place: number): number => (/[\ud800-\udbff]/.test(text.charAt(place)) ? 2 : 1);
  return {
    text: join(codes, length),
    start,
    end: (index) => (index === 0 ? 0 : start(index - 1) + width(start(index - 1))),
  };
}
