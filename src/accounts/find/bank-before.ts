import { banks } from "../data/banks";

const reach = 40;
const marks = /[\\^$.*+?()[\]{}|]/g;

const named = new RegExp(
  `(?<![A-Za-z])(?:${banks
    .flatMap(({ names, bics }) => [...names, ...bics])
    .map((name) => name.replace(marks, "\\$&"))
    .join("|")})(?: [Bb]ank)?[\\s,;:/|()-]{1,4}$`,
);

/** By name or start of its BIC: "Monzo, ", "MONZ / ". */
export function namesBankBefore(text: string, start: number): boolean {
  return named.test(text.slice(Math.max(0, start - reach), start));
}
