import { tries } from "../../../codecs";
import { announcing } from "../../actTraits";
import type { Act, ActKind } from "../../facts";
import type { Passing } from "./matching/passing";

/** Acts of one kind that are kept of one voice, and of those besides that its other sentences may yet take back. */
const actLimit = 8;
const passingLimit = 200;

/** An act that a pattern found, and its voice, by its place among those that are read. */
export interface PatternAct extends Pick<Act, "kind" | "quote" | "seat" | "hold" | "plain"> {
  readonly voice: number;
}

/** An act, and what its sentence leaves to the rest of the text to say. */
export interface FoundAct extends PatternAct {
  readonly passing?: Passing;
}

/** The acts found so far: each quotation once a kind and voice, `actLimit` that count. Others have a bound of their own. */
export class Found {
  readonly acts: FoundAct[] = [];
  cut = false;
  readonly ownChanges = new Set<number>();
  private readonly places = new Map<string, { quotes: Set<string>; sure: number; mayPass: () => boolean }>();

  private placeOf(kind: ActKind, voice: number): { quotes: Set<string>; sure: number; mayPass: () => boolean } {
    const key = `${kind} ${voice}`;
    const report = (): void => {
      this.cut = true;
    };
    const place = this.places.get(key) ?? { quotes: new Set(), sure: 0, mayPass: tries(passingLimit, report) };
    this.places.set(key, place);
    return place;
  }

  wants(kind: ActKind, voice: number): boolean {
    return this.placeOf(kind, voice).sure < actLimit;
  }

  add(act: FoundAct): void {
    const place = this.placeOf(act.kind, act.voice);
    if (place.quotes.has(act.quote)) return;
    const { premises = false, hold = false, plain = false } = act.passing ?? {};
    const doubtful = premises || hold || (announcing.has(act.kind) && !plain);
    if (doubtful && !place.mayPass()) return;
    place.quotes.add(act.quote);
    if (!doubtful) place.sure += 1;
    this.acts.push(act);
  }
}
