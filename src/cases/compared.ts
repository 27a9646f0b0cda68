import { alignment, joined, type Mark } from "../accounts";
import { signsOf } from "./call";
import { shownDestination } from "./scope";

/** With the differing characters marked. */
export type ReadBackDiffers = Readonly<{ readBack: readonly Mark[]; inMessage: readonly Mark[] }>;

const maxCharacters = 60;
const isSign = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

function marked(text: string, same: readonly boolean[]): readonly Mark[] {
  let place = 0;
  return joined(
    Array.from(text, (character) => ({ text: character, differs: isSign(character) && same[place++] === false })),
  );
}

const grouped = (text: string): string => signsOf(text).replace(/.{4}(?=.)/g, "$& ");

/** With the nearest account of the message; null if it names none. */
export function compareReadBack(text: string, destinations: readonly string[]): ReadBackDiffers | null {
  const line = text.split("\n").find((each) => each.trim() !== "") ?? "";
  const readBack = grouped(line.slice(0, maxCharacters));
  const compared = destinations.map((destination) => {
    const shown = shownDestination(destination).slice(0, maxCharacters);
    const same = alignment(signsOf(readBack), signsOf(shown));
    return { shown, same, differing: [...same.a, ...same.b].filter((each) => !each).length };
  });
  const [nearest] = compared.sort((one, other) => one.differing - other.differing);
  if (nearest === undefined) return null;
  return { readBack: marked(readBack, nearest.same.a), inMessage: marked(nearest.shown, nearest.same.b) };
}
