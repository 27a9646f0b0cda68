import type { Random } from "../random";

/** What the places of a phrase are filled with. */
export type Places = Readonly<Record<string, string>>;

/** The innermost choice, `[one|other|]`: one of its parts is taken, which may be empty. */
const choice = /\[([^[\]]*)\]/;

/**
 * Makes a sentence of a phrase: chooses among `[one|other]`, then fills `{places}`. A place that no one fills is a mistake in the
 * phrase, not a sentence.
 */
export function spin(random: Random, phrase: string, places: Places): string {
  let text = phrase;
  for (let found = choice.exec(text); found !== null; found = choice.exec(text)) {
    const parts = (found[1] ?? "").split("|");
    text = text.slice(0, found.index) + random.pick(parts) + text.slice(found.index + found[0].length);
  }
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = places[name];
    if (value === undefined) throw new Error(`The phrase names {${name}}, which nothing fills: ${phrase}`);
    return value;
  });
  return filled
    .replace(/ {2,}/g, " ")
    .replace(/ ([,.;])/g, "$1")
    .trim();
}
