import { percent, rows } from "../attacks/table";
import type { Judged } from "./judge";

/** Texts that were judged alike: how many there are, and how many were called what they must or may be. */
interface Share {
  readonly all: number;
  readonly held: number;
}

const shareOf = (some: readonly Judged[]): Share => ({
  all: some.length,
  held: some.filter(({ holds }) => holds).length,
});

const caught = ({ all, held }: Share): string => (all === 0 ? "" : `${held} of ${all} (${percent(held, all)})`);
const alarms = ({ all, held }: Share): string =>
  all === 0 ? "" : `${all - held} of ${all} (${percent(all - held, all)})`;

const announcing = (some: readonly Judged[]): readonly Judged[] => some.filter(({ bar }) => bar?.is === "atLeast");
const quiet = (some: readonly Judged[]): readonly Judged[] => some.filter(({ bar }) => bar?.is === "atMost");

/** The texts by what a function says of them, in the order of the alphabet. */
function groups(some: readonly Judged[], nameOf: (one: Judged) => string): readonly [string, readonly Judged[]][] {
  const names = [...new Set(some.map(nameOf))].sort();
  return names.map((name) => [name, some.filter((one) => nameOf(one) === name)]);
}

/** A row for each set, kind or language: what was caught, and the false alarms. */
export const sharesTable = (head: string, some: readonly Judged[], nameOf: (one: Judged) => string): string =>
  rows(
    [head, "announcements caught", "false alarms"],
    groups(
      some.filter(({ bar }) => bar !== null),
      nameOf,
    ).map(([name, here]) => [name, caught(shareOf(announcing(here))), alarms(shareOf(quiet(here)))]),
  );

/** Text in one line of Markdown that nothing of it can lay out. */
const inLine = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~]/g, "\\$&")
    .trim();

/** A text that was called too little or too much, in one line: what of it was not heard, or all of what was misheard. */
function missLine({ text: { id, kind, subject, text, marks }, verdict, report }: Judged): string {
  const said = report.findings.filter(({ outcome }) => outcome === "suspicious").map(({ signal }) => signal);
  const words = marks.length > 0 ? marks.join(" … ") : `${subject}: ${text}`;
  return `- ${id}, ${kind}: ${verdict}${said.length > 0 ? ` (${[...new Set(said)].join(", ")})` : ""}. ${inLine(words)}`;
}

/** All that a set missed and misheard, by language. */
export function missesOf(some: readonly Judged[]): string {
  const section = (title: string, here: readonly Judged[]): string => {
    const missed = here.filter(({ holds }) => !holds);
    const lists = groups(missed, ({ text }) => text.lang).map(
      ([lang, of]) => `### ${title}: ${lang}\n\n${of.map(missLine).join("\n")}`,
    );
    return lists.length === 0 ? `### ${title}\n\nNone.` : lists.join("\n\n");
  };
  return `${section("Missed", announcing(some))}\n\n${section("False alarms", quiet(some))}\n`;
}
