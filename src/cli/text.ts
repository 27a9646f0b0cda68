import type { RecordsFault, Verdict } from "../analysis";
import type { Summary } from "../report";
import { clipped, wrapped } from "./wrap";

const width = 100;
const margin = 13;
const labelWidth = 12;
const roomForSubject = 40;
/** Most important first. */
const maxReasons = 5;

const colors: Readonly<Record<Verdict, readonly [number, number]>> = {
  stop: [41, 97],
  verify: [45, 97],
  caution: [33, 33],
  incomplete: [36, 36],
  consistent: [32, 32],
  unrelated: [90, 90],
};

/** Continuation lines hang, so that a subject can't pose as a reason or step. */
function indented(text: string, bullet = ""): string {
  const pad = " ".repeat(margin + 2);
  return wrapped(text, width - pad.length)
    .map((line, index) => (index === 0 ? `${" ".repeat(margin)}${bullet}${line}` : `${pad}${line}`))
    .join("\n");
}

function marked(label: string, marks: Summary["accounts"][number]["found"], color: boolean): string[] {
  const start = `${" ".repeat(margin)}${label.padEnd(labelWidth)}`;
  const text = marks
    .map(({ text: part, differs }) => (color && differs ? `\u001b[1;4m${part}\u001b[0m` : part))
    .join("");
  const pointers = marks.map(({ text: part, differs }) => (differs ? "^" : " ").repeat(part.length)).join("");
  return pointers.trim() === ""
    ? [`${start}${text}`]
    : [`${start}${text}`, `${" ".repeat(start.length)}${pointers}`.trimEnd()];
}

/** One more takes no more space than saying that it is left out. */
function weightiest(reasons: readonly string[]): readonly string[] {
  if (reasons.length <= maxReasons + 1) return reasons;
  const rest = reasons.length - maxReasons;
  return [...reasons.slice(0, maxReasons), `And ${rest} that weigh less (--format json lists all).`];
}

function quietText(start: string, place: string, what: string): string {
  const left = width - margin - place.length - 2;
  if (left >= roomForSubject) return `${start}  ${clipped(what, left)}`;
  return `${start}\n${" ".repeat(margin)}${clipped(what, width - margin)}`;
}

/** A line if it is quiet, else a block. */
export function messageText(view: Summary, file: string, index: number, color: boolean): string {
  const [back, fore] = colors[view.verdict];
  const label = view.verdict.toUpperCase().padEnd(margin - 2);
  const tag = color ? `\u001b[1;${back};${fore}m ${label}\u001b[0m` : ` ${label}`;
  const place = index === 0 ? file : `${file} #${index + 1}`;
  const start = `${tag} ${place}`;
  const what = [view.subject, view.from].filter((part) => part !== "").join("  ·  ");
  if (view.verdict === "unrelated" || view.verdict === "consistent") return quietText(start, place, what);
  const reasons = weightiest(view.reasons.map(({ text }) => text)).map((reason) => indented(reason, "- "));
  const accounts = view.accounts.flatMap(({ onRecord, found, place }) => [
    ...(onRecord.length === 0 ? [] : marked("on record", onRecord, color).slice(0, 1)),
    ...marked("in message", found, color),
    ...(place === null ? [] : [indented(place, " ".repeat(labelWidth))]),
  ]);
  const unread = view.notChecked.map(({ text }) => indented(`not checked: ${text}`, "? "));
  const steps = view.steps.map(({ text }) => indented(text, "> "));
  return [start, indented(what), ...reasons, ...accounts, ...unread, ...steps, ""].join("\n");
}

/** The last line: messages per verdict. */
export function totals(counts: ReadonlyMap<Verdict, number>): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...counts].filter(([, count]) => count > 0).map(([verdict, count]) => `${count} ${verdict}`);
  return `${all} ${all === 1 ? "message" : "messages"}: ${parts.reverse().join(", ")}`;
}

const unaskedWords: Readonly<Record<RecordsFault, string>> = {
  notReachable: "no one answered",
  recordsTimedOut: "it took too long",
  notSignedIn: "it no longer accepted the token",
  signInRefused: "it no longer accepted the token",
  noPermission: "the token no longer has the role for it",
  serviceFault: "it was not available",
  notOurService: "something else answered",
};

/** How many messages the supplier service couldn't be asked about, and why. */
export function unaskedLine(unasked: ReadonlyMap<RecordsFault, number>, all: number): string {
  const count = [...unasked.values()].reduce((sum, each) => sum + each, 0);
  const why = [...unasked].map(([fault, each]) => `${unaskedWords[fault]} (${each})`);
  const messages = `${count} of ${all} ${all === 1 ? "message" : "messages"}`;
  return `The supplier service could not be asked about ${messages}: ${why.join(", ")}. No account in them was compared with a record.`;
}
