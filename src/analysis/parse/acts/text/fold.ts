/** Letters of other scripts that are drawn as Latin ones (a part of Unicode's confusables.txt, UTS 39). */
const lookalikes = new Map<string, string>(
  [
    "аa еe оo рp сc уy хx іi јj ѕs ԁd һh ӏl ԛq ԝw ьb гr пn тt кk мm вb нh",
    "αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw ϲc ϳj",
    "ıi ɑa ɡg ɩi ʀr ɪi օo ոn սu հh ցg ⅼl ⅰi ⅽc ⅾd ⅿm ŀl ꮯc",
  ]
    .join(" ")
    .split(" ")
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

const ligatures = new Map<string, string>(
  "ßss æae œoe øo łl đd ðd þth".split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const simple = /^[A-Za-z0-9']*$/;
const latin = /[a-z]/;
const apostrophes = /[\u2019\u02bc`\u00b4]/g;
const ordinals = /\u00ba/g;
const marks = /\p{M}/gu;
const oneUndrawn =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/;
const undrawn = new RegExp(oneUndrawn, "g");

/** True for a code unit that is not drawn: soft hyphen, zero-width and bidirectional marks, variation selectors, combining marks. */
export function isUndrawn(code: number): boolean {
  if (code < 0x300) return code === 0xad;
  return code <= 0x36f || oneUndrawn.test(String.fromCharCode(code));
}

/** A word as it is compared: lower case, no accents, undrawn characters or compatibility forms; lookalikes as Latin. */
export function foldWord(word: string): string {
  if (simple.test(word)) return word.toLowerCase();
  const plain = word
    .replace(apostrophes, "'")
    .replace(ordinals, "\u00b0")
    .normalize("NFKD")
    .replace(marks, "")
    .replace(undrawn, "")
    .toLowerCase();
  let folded = "";
  let looked = 0;
  let strange = 0;
  for (const letter of plain) {
    const twin = lookalikes.get(letter);
    if (twin !== undefined) looked += 1;
    else if (letter > "\u024f" && !ligatures.has(letter)) strange += 1;
    folded += twin ?? ligatures.get(letter) ?? letter;
  }
  if (looked === 0) return folded;
  const mixed = latin.test(plain);
  if (mixed || (strange === 0 && looked >= 3)) return folded;
  return plain;
}

const plainSpelling = /^[a-z0-9*]+$/;
/** Words that people also write without the apostrophe, where that is no other word: don't, we've, bank's. */
const droppable = /^(?:[a-z]{2,}n't|[a-z]{1,4}'ve|[a-z]{4,}'s)$/;

/** The spellings of a dictionary word that are equal to it: "geändert" is "geandert" and "geaendert". */
export function spellings(word: string): readonly string[] {
  if (plainSpelling.test(word)) return [word];
  const lower = word.normalize("NFC").toLowerCase();
  const wide = lower.replace(/[äæ]/g, "ae").replace(/[öøœ]/g, "oe").replace(/ü/g, "ue").replace(/å/g, "aa");
  const narrow = lower.replace(/æ/g, "a").replace(/œ/g, "o");
  const bare = droppable.test(lower) ? lower.replace("'", "") : lower;
  return [...new Set([foldWord(lower), foldWord(wide), foldWord(narrow), bare])];
}
