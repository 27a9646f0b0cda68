import type { Finding } from "./finding";
import { signals } from "./index";
import type { Shown } from "./shown";

type ByKey = Readonly<Record<string, Shown | undefined>>;

const declared: ReadonlyMap<string, Shown> = new Map(
  signals.flatMap(({ id, shown }) => {
    const byKey: ByKey = shown ?? {};
    return Object.entries(byKey).flatMap(([key, one]) => (one === undefined ? [] : [[`${id}.${key}`, one] as const]));
  }),
);

const byItsSentence: Shown = {};

/** How a finding is shown next to its sentence, as its signal declares. */
export function shownAs({ signal, outcome, message }: Finding): Shown {
  return declared.get(outcome === "cannotTell" ? `${signal}.${outcome}` : message) ?? byItsSentence;
}
