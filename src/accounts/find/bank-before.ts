import { banks } from "../data/banks";

/** Characters before a number in which its bank is named. */
const reach = 40;
const marks = /[\\^$.*+?()[\]{}|]/g;

const named = new RegExp(
  `(?<![A-Za-z])(?:${banks
    .flatMap(({ names, bics }) => [...names, ...bics])
    .map((name) => name.replace(marks, "\\$&"))
    .join("|")})(?: [Bb]ank)?[\\s,;:/|()-]{1,4}$`,
);

/** Whether a bank of the list is named right before an offset, by its name or the first letters of its BIC: "Monzo, ", "MONZ / ". */
export function namesBankBefore(text: string, start: number): boolean {
  return named.test(text.slice(Math.max(0, start - reach), start));
}
