import type { JudgedDestination } from "../../analysis";
import { fill, tame } from "../sentence";
import type { QuotedPlace } from "../view";
import type { Words } from "../words";

const maxQuoteLength = 200;
const maxNameLength = 80;
const maxPlaces = 20;
type Source = JudgedDestination["source"];

function placeWords({ part, name, page, layer }: Source, words: Words): string {
  const { places } = words;
  const shown = name === null ? "" : tame(name, maxNameLength);
  const whole = shown === "" ? places[part] : shown;
  const sheet = page === null ? whole : fill(places.page, { place: whole, page }, words);
  const leaf = shown !== "" && (part === "hidden" || part === "link") ? `${sheet}, ${places[part]}` : sheet;
  return layer === "text" ? leaf : fill(places[layer], { place: leaf }, words);
}

/** Where a destination is, each place once. */
export function placesOf(sources: readonly Source[], words: Words): QuotedPlace[] {
  const found = new Map<string, QuotedPlace>();
  for (const source of sources) {
    const inFile = (source.name ?? "") !== "" || source.page !== null || source.layer !== "text";
    const place = { words: placeWords(source, words), quote: tame(source.quote, maxQuoteLength), inFile };
    found.set(`${place.words}\n${place.quote}`, place);
    if (found.size === maxPlaces) break;
  }
  return [...found.values()];
}
