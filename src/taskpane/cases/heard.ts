import { alignment, joined, type Mark } from "../../accounts";
import { shownDestination } from "../../cases";

/** What was typed over what the message names, the characters that differ marked. */
export interface HeardDiffers {
  readonly heard: readonly Mark[];
  readonly inMessage: readonly Mark[];
}

/** Characters that are laid over each other at most. */
const maxCharacters = 60;
const isSign = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

function marked(text: string, same: readonly boolean[]): readonly Mark[] {
  let place = 0;
  return joined(
    Array.from(text, (character) => ({
      text: character,
      differs: isSign(character) && same[place++] === false,
    })),
  );
}

const signsOf = (text: string): string => Array.from(text).filter(isSign).join("").toUpperCase();
/** In fours, as people read an account. */
const grouped = (text: string): string => signsOf(text).replace(/.{4}(?=.)/g, "$& ");

/** Compares an account that was read out with the nearest one of the message; null if it names none. */
export function heardAgainst(text: string, destinations: readonly string[]): HeardDiffers | null {
  const line = text.split("\n").find((each) => each.trim() !== "") ?? "";
  const heard = grouped(line.slice(0, maxCharacters));
  const held = destinations.map((destination) => {
    const shown = shownDestination(destination).slice(0, maxCharacters);
    const same = alignment(signsOf(heard), signsOf(shown));
    return { shown, same, differing: [...same.a, ...same.b].filter((each) => !each).length };
  });
  const [nearest] = [...held].sort((one, other) => one.differing - other.differing);
  if (nearest === undefined) return null;
  return { heard: marked(heard, nearest.same.a), inMessage: marked(nearest.shown, nearest.same.b) };
}
