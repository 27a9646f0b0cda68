/** One string a group, parted by bars. */
export function readPhrases<Group extends string>(
  packed: Readonly<Record<Group, string>>,
): Readonly<Record<Group, readonly string[]>> {
  return Object.fromEntries(
    Object.entries<string>(packed).map(([group, phrases]) => [group, phrases.split("|")]),
  ) as unknown as Readonly<Record<Group, readonly string[]>>;
}

/** Rows parted by bars, words by spaces. */
export function readRows(packed: string): readonly (readonly string[])[] {
  return packed.split("|").map((row) => row.split(" "));
}
