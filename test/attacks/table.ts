import type { Judgement } from "./judge";

interface Share {
  readonly name: string;
  readonly all: number;
  readonly held: number;
}

function sharesBy(judged: readonly Judgement[], nameOf: (one: Judgement) => string): Share[] {
  const names = [...new Set(judged.map(nameOf))].sort();
  return names.map((name) => {
    const here = judged.filter((one) => nameOf(one) === name);
    return { name, all: here.length, held: here.filter(({ holds }) => holds).length };
  });
}

/** A share, in percent. */
export const percent = (part: number, all: number): string => (all === 0 ? "" : `${((100 * part) / all).toFixed(1)} %`);

/** A table in Markdown. */
export function rows(head: readonly string[], body: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...body].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => [...(row[at] ?? "")].length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  const [first = [], ...others] = cells;
  return [line(first), rule, ...others.map(line)].join("\n");
}

const shareRows = (shares: readonly Share[]): (readonly (string | number)[])[] =>
  shares.map(({ name, all, held }) => [name, all, held, all - held, percent(held, all)]);

/** By signal: how often it was due in an attack, said, and missed; and how often it spoke in honest mail. */
function bySignal(judged: readonly Judgement[]): string {
  const attacks = judged.filter((one) => one.case.harm === "attack");
  const honest = judged.filter((one) => one.case.harm === "honest");
  const names = [...new Set(judged.flatMap((one) => [...one.case.due, ...one.said]))].sort();
  const body = names.map((name) => {
    const due = attacks.filter((one) => one.case.due.includes(name));
    const said = due.filter((one) => one.said.includes(name)).length;
    const alarms = honest.filter((one) => one.said.includes(name)).length;
    return [name, due.length, said, due.length - said, percent(said, due.length), alarms];
  });
  return rows(["signal", "due", "said", "missed", "share", "in honest mail"], body);
}

/** One miss in a line, with what makes it again. */
export function missLine({ case: made, verdict, said }: Judgement): string {
  const silent = made.due.filter((signal) => !said.includes(signal));
  const gap = made.harm === "attack" ? `${verdict} < ${made.expected}` : `${verdict} > ${made.expected}`;
  const detail =
    made.harm === "attack" ? `silent: ${silent.join(", ") || "none"}` : `said: ${said.join(", ") || "none"}`;
  return `#${made.index} ${made.language} ${made.kind}: ${gap}; ${made.why} ${detail}`;
}

/** All tables, in Markdown. */
export function tablesOf(judged: readonly Judgement[]): string {
  const attacks = judged.filter((one) => one.case.harm === "attack");
  const honest = judged.filter((one) => one.case.harm === "honest");
  const total = (name: string, some: readonly Judgement[]): Share => ({
    name,
    all: some.length,
    held: some.filter(({ holds }) => holds).length,
  });
  const head = ["messages", "generated", "correct", "wrong", "share"];
  const group = ({ case: { kind } }: Judgement): string => kind;
  const sections = [
    "## Total",
    rows(
      head,
      shareRows([
        total("attacks with at least the required verdict", attacks),
        total("honest mail with at most the permitted verdict", honest),
      ]),
    ),
    "## Attacks by language",
    rows(["language", ...head.slice(1)], shareRows(sharesBy(attacks, (one) => one.case.language))),
    "## Honest mail by language",
    rows(["language", ...head.slice(1)], shareRows(sharesBy(honest, (one) => one.case.language))),
    "## Attacks by kind",
    rows(["kind", ...head.slice(1)], shareRows(sharesBy(attacks, group))),
    "## Honest mail by kind",
    rows(["kind", ...head.slice(1)], shareRows(sharesBy(honest, group))),
    "## By signal",
    "A signal is due if an attack was generated to contain what it looks for. In honest mail, weak findings aren't counted.",
    bySignal(judged),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** Every miss, as a list. */
export function missesOf(judged: readonly Judgement[]): string {
  const missed = judged.filter(({ holds }) => !holds);
  return missed.length === 0 ? "None.\n" : `${missed.map((one) => `- ${missLine(one)}`).join("\n")}\n`;
}
