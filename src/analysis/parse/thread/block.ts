import type { Line } from "../../facts";
import type { Address } from "../../item";
import { readMailbox, readMailboxes } from "./addresses";
import { beginsLikeLabel, readBareLabel, readLabel, type Label } from "./labels";
import { MAX_HEADER_LINE, type Opening } from "./opening";
import * as quoteWords from "./words/compiled";

/** Where labelled lines are, found once for all lines so that looking ahead costs nothing. */
export interface LabelIndex {
  readonly at: readonly ({ readonly label: Label; readonly value: string } | null)[];
  readonly next: readonly number[];
}

const MAX_FIELD_LINES = 60;
const MAX_BLOCK_LINES = 400;
/** From is first, or within this many labelled lines. */
const MAX_LABELS_BEFORE_FROM = 3;

/** Reads the labels of all lines. */
export function indexLabels(lines: readonly Line[]): LabelIndex {
  const at = lines.map(({ text }) => (text.length > MAX_HEADER_LINE ? null : readLabel(text)));
  const next = new Array<number>(lines.length + 1).fill(Infinity);
  for (let row = lines.length - 1; row >= 0; row--) {
    if (at[row] !== null) next[row] = row;
    else next[row] = lines[row]?.text.trim() === "" ? Infinity : (next[row + 1] ?? Infinity);
  }
  return { at, next };
}

const MIN_BARE_LABELS = 3;

/** Reads labels without colons below a separator: the sender has an address, and enough are one below the other. */
export function withBareLabels(lines: readonly Line[], labels: LabelIndex, announced: ReadonlySet<number>): LabelIndex {
  const at = [...labels.at];
  const next = [...labels.next];
  for (const start of announced) {
    const found: { readonly label: Label; readonly value: string }[] = [];
    for (let row = start; row < start + 8 && at[row] === null; row++) {
      const labelled = readBareLabel((lines[row]?.text ?? "").slice(0, MAX_HEADER_LINE));
      if (labelled === null) break;
      found.push(labelled);
    }
    const [first] = found;
    if (found.length < MIN_BARE_LABELS || first?.label !== "from" || !first.value.includes("@")) continue;
    for (const [index, labelled] of found.entries()) {
      at[start + index] = labelled;
      next[start + index] = start + index;
    }
  }
  return { at, next };
}

interface Fields {
  readonly values: Map<Label, string>;
  readonly kept: string[];
  readonly end: number;
  readonly labelsBeforeFrom: number;
}

/** Reads a header, one label a line; null for none. From with To isn't enough unless announced: a delivery note has both. */
export function readBlock(
  lines: readonly Line[],
  labels: LabelIndex,
  start: number,
  announced: boolean,
): Opening | null {
  const first = labels.at[start]?.label;
  if (first === undefined || first === "other" || first === "cc") return null;
  const fields = readFields(lines, labels, start, new Set());
  const from = fields.values.get("from");
  if (from === undefined || from === "" || fields.labelsBeforeFrom > MAX_LABELS_BEFORE_FROM) return null;
  const others = (["date", "to", "subject"] as const).filter((label) => fields.values.has(label));
  const addressed = [from, fields.values.get("to") ?? ""].some((value) => value.includes("@"));
  if (!addressed && isProse(from)) return null;
  if (others.length === 0 || !(announced || addressed || fields.values.has("subject"))) return null;
  const dated = fields.values.has("date") ? null : TRAILING_DATE.exec(from.slice(0, 400));
  const sender = readMailbox(dated?.[1] ?? from);
  return { ...opening(fields, sender), date: fields.values.get("date") ?? dated?.[2] ?? null };
}

/** Reads the labelled lines that follow Notes' name and date: "To: … cc: … Subject: …". Null where too few do. */
export function readRest(lines: readonly Line[], labels: LabelIndex, start: number): Opening | null {
  const fields = readFields(lines, labels, start, new Set<Label>(["from"]));
  return fields.values.has("to") && (fields.values.has("cc") || fields.values.has("subject"))
    ? opening(fields, null)
    : null;
}

const DATE_ALONE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4} \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?$/i;
/** Notes puts the date behind the sender: "From: Judy K @ NORDWIND    03/02/2001 04:40 PM". */
const TRAILING_DATE =
  /^(\S.{0,200}?)(?:\s{1,3}on\s{1,3}|\s{1,60})(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:[ ,]{1,3}\d{1,2}:\d{2}(?::\d{2})?)?(?:\s?[AP]M)?(?:\s[A-Z]{2,4})?)\s{0,60}$/i;

function opening({ values, kept, end }: Fields, from: Address | null): Opening {
  return {
    end,
    from,
    to: readMailboxes(values.get("to") ?? ""),
    cc: readMailboxes(values.get("cc") ?? ""),
    date: values.get("date") ?? null,
    subject: values.get("subject") ?? null,
    forward: false,
    kept,
  };
}

function readFields(lines: readonly Line[], labels: LabelIndex, start: number, taken: Set<Label>): Fields {
  const depth = lines[start]?.depth ?? 0;
  const values = new Map<Label, string>();
  const kept: string[] = [];
  const told = new Set<Label>(["subject"]);
  let current: Label = "other";
  let labelsBeforeFrom = 0;
  let fieldLines = 0;
  let at = start;
  while (at < lines.length && at - start < MAX_BLOCK_LINES) {
    const line = lines[at];
    if (line === undefined || line.depth !== depth) break;
    const labelled = labels.at[at] ?? null;
    if (
      labelled !== null &&
      (labelled.label === "other" || !(values.has(labelled.label) || taken.has(labelled.label)))
    ) {
      current = labelled.label;
      fieldLines = 0;
      if (current === "other") kept.push(line.text.trim());
      else values.set(current, labelled.value);
      if (!values.has("from")) labelsBeforeFrom++;
      at++;
    } else if (labelled !== null) break;
    else if (line.text.trim() === "") {
      const after = nextLabelAfterBlank(lines, labels, at, values, taken);
      if (after === null) break;
      at = after;
    } else if (continues(lines, labels, at, values, current, taken, fieldLines)) {
      fieldLines++;
      const prose = isProse(line.text);
      if (beginsLikeLabel(line.text) || (prose && (current === "from" || current === "date"))) current = "other";
      else if (prose) kept.push(line.text.trim());
      if (prose) told.add(current);
      if (current === "other") kept.push(line.text.trim());
      else values.set(current, `${values.get(current) ?? ""} ${line.text.trim()}`.trim());
      at++;
    } else break;
  }
  for (const [label, value] of values) {
    if (!told.has(label) && isProse(value, label === "date" ? MIN_WORDS_OF_DATE : MIN_WORDS)) kept.push(value);
  }
  return { values, kept, end: at, labelsBeforeFrom };
}

const MAX_WORDS = 200;
const MIN_WORDS = 4;
const MIN_WORDS_OF_DATE = 8;

/** Whether a text is a sentence rather than names, addresses or a date: most of its words begin in lower case. */
function isProse(text: string, least = MIN_WORDS): boolean {
  const words = text
    .slice(0, MAX_HEADER_LINE)
    .replace(quoteWords.BEHALF, " ")
    .split(/\s+/, MAX_WORDS)
    .filter((word) => /^\p{P}{0,2}\p{L}/u.test(word) && !word.includes("@"));
  return words.length >= least && words.filter((word) => /^\p{P}{0,2}\p{Ll}/u.test(word)).length * 2 >= words.length;
}

function nextLabelAfterBlank(
  lines: readonly Line[],
  labels: LabelIndex,
  blank: number,
  values: ReadonlyMap<Label, string>,
  taken: ReadonlySet<Label>,
): number | null {
  const gap = values.size === 1 ? 8 : 3;
  let at = blank;
  while (at < blank + gap && lines[at]?.text.trim() === "") at++;
  const label = labels.at[at]?.label;
  if (label === undefined || label === "other" || label === "from" || values.has(label) || taken.has(label))
    return null;
  return values.has("subject") && values.has("to") ? null : at;
}

function continues(
  lines: readonly Line[],
  labels: LabelIndex,
  at: number,
  values: ReadonlyMap<Label, string>,
  current: Label,
  taken: ReadonlySet<Label>,
  fieldLines: number,
): boolean {
  if (fieldLines >= MAX_FIELD_LINES) return false;
  const value = values.get(current);
  const text = lines[at]?.text.trim() ?? "";
  if (text.length > MAX_HEADER_LINE) return false;
  if (value === "" && !beginsLikeLabel(text) && current !== "subject" && current !== "cc") return true;
  if (current === "from" && value !== undefined && !value.includes("@") && /^[<[(][^\s]{3,200}[>\])]$/.test(text))
    return true;
  if (current === "from" && DATE_ALONE.test(text)) return true;
  const next = labels.next[at] ?? Infinity;
  const label = next - at <= MAX_FIELD_LINES ? labels.at[next]?.label : undefined;
  if (label === undefined || label === "from") return false;
  return label === "other" ? current !== "subject" : !values.has(label) && !taken.has(label);
}
