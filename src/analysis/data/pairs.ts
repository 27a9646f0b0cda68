/** Names and the characters that they stand for, from a text of names and code points: hexadecimal, several joined by +. */
export function readPairs(text: string): ReadonlyMap<string, string> {
  const parts = text.split(" ");
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const points = (parts[at + 1] ?? "").split("+").map((point) => Number.parseInt(point, 16));
    pairs.set(parts[at] ?? "", String.fromCodePoint(...points));
  }
  return pairs;
}
