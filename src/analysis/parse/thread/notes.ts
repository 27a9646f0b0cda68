import type { Line } from "../../facts";
import { readMailbox } from "./addresses";
import { readRest, type LabelIndex } from "./block";
import type { Opening } from "./opening";

const DATE =
  "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}(?:[ ,]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:\\s?[AP]M)?(?:\\s[A-Z]{2,4})?";
/** `Katrin Lohmann <k@nordwind.example> on 10/05/2026 10:01:00 AM`, or the date set off by room. */
const NAME_AND_DATE = new RegExp(`^(\\S.{0,200}?)(?:\\s{1,3}on\\s{1,3}|\\s{2,80})(${DATE})$`, "i");
const DATE_ALONE = new RegExp(`^(${DATE})$`, "i");
const BETWEEN = /^(?:please respond to|sent by|gesendet von|bitte antworten an|bitte antwort an)\b/i;
const MAX_ROWS_ABOVE = 10;
const MAX_NAME = 200;

/** Finds Notes' headers without "From:". `to`: a line with the label To. Returns the header's first line. */
export function readNotes(
  lines: readonly Line[],
  labels: LabelIndex,
  to: number,
): { start: number; opening: Opening } | null {
  if (labels.at[to]?.label !== "to") return null;
  const { rows, kept } = above(lines, labels, to);
  const [first, second] = rows;
  if (first === undefined) return null;
  const found = nameAndDate(first, second);
  if (found === null) return null;
  const rest = readRest(lines, labels, to);
  if (rest === null) return null;
  const dated = rest.date === null ? [] : [rest.date];
  const opening = { ...rest, from: readMailbox(found.name), date: found.date, kept: [...kept, ...dated, ...rest.kept] };
  return { start: found.start, opening };
}

interface Row {
  readonly at: number;
  readonly text: string;
}

function above(
  lines: readonly Line[],
  labels: LabelIndex,
  to: number,
): { rows: readonly Row[]; kept: readonly string[] } {
  const rows: Row[] = [];
  const kept: string[] = [];
  const depth = lines[to]?.depth;
  for (let at = to - 1; at >= 0 && to - at <= MAX_ROWS_ABOVE && rows.length < 2; at--) {
    const line = lines[at];
    if (line === undefined || line.depth !== depth) break;
    const text = line.text.trim();
    if (text === "") continue;
    if (BETWEEN.test(text)) kept.unshift(text);
    else if (text.length > MAX_NAME || text.endsWith("---") || (labels.at[at] !== null && !NAME_AND_DATE.test(text)))
      break;
    else rows.push({ at, text });
  }
  return { rows, kept };
}

function nameAndDate(first: Row, second: Row | undefined): { start: number; name: string; date: string } | null {
  const whole = NAME_AND_DATE.exec(first.text);
  if (whole?.[1] !== undefined && whole[2] !== undefined) return { start: first.at, name: whole[1], date: whole[2] };
  if (second === undefined) return null;
  const alone = DATE_ALONE.exec(first.text)?.[1];
  if (alone !== undefined) {
    const name = second.text.replace(/\s{1,3}on$/i, "");
    return { start: second.at, name, date: alone };
  }
  const wrapped = second.at + 1 === first.at ? NAME_AND_DATE.exec(`${second.text} ${first.text}`) : null;
  if (wrapped?.[1] === undefined || wrapped[2] === undefined) return null;
  return { start: second.at, name: wrapped[1], date: wrapped[2] };
}
