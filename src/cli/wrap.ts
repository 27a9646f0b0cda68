/** Two columns wide (Unicode UAX 11). Approximate: at worst a line breaks early. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += wide.test(character) ? 2 : 1;
  return sum;
}

function pieces(word: string, room: number): string[] {
  const done: string[] = [];
  let piece = "";
  let taken = 0;
  for (const character of word) {
    const size = columns(character);
    if (taken + size > room) {
      done.push(piece);
      piece = "";
      taken = 0;
    }
    piece += character;
    taken += size;
  }
  return [...done, piece];
}

/** Security: breaks long words too, so that none continues at the left edge, where verdicts are. */
export function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(" ").flatMap((whole) => pieces(whole, room))) {
    const size = columns(word);
    if (line !== "" && taken + 1 + size > room) {
      lines.push(line);
      line = "";
      taken = 0;
    }
    taken += line === "" ? size : size + 1;
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Shortens text to `room` columns with an ellipsis. */
export function clipped(text: string, room: number): string {
  if (columns(text) <= room) return text;
  const [start = ""] = pieces(text, room - 1);
  return `${start.trimEnd()}…`;
}
