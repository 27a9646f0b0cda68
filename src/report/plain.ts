import type { Mark } from "../accounts";
import { fill } from "./sentence";
import type { Comparison, View } from "./view";
import type { Words } from "./locales";

const indent = "  ";
const maxPlaces = 5;
const textOf = (marks: readonly Mark[]): string => marks.map(({ text }) => text).join("");

function pointers(marks: readonly Mark[]): string {
  return marks.map(({ text, differs }) => (differs ? "^" : " ").repeat([...text].length)).join("");
}

function laid(comparison: Comparison, words: Words): string[] {
  const { inMessage } = words.labels;
  const onRecord = comparison.isLookedUp ? words.labels.onRecord : words.labels.claimed;
  const width = Math.max(onRecord.length, inMessage.length) + 2;
  const start = (label: string) => `${indent}${label.padEnd(width)}`;
  const below = `${" ".repeat(indent.length + width)}${pointers(comparison.found)}`.trimEnd();
  return [
    ...(comparison.onRecord.length === 0 ? [] : [`${start(onRecord)}${textOf(comparison.onRecord)}`]),
    `${start(inMessage)}${textOf(comparison.found)}`,
    ...(below === "" ? [] : [below]),
    ...(comparison.note === null ? [] : [`${indent}${comparison.note}`]),
  ];
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

const texts = (said: readonly { readonly text: string }[]): string[] => said.map(({ text }) => text);
const bullets = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);
const numbered = (lines: readonly string[]): string[] => lines.map((line, index) => `${index + 1}. ${line}`);

function subjectOf(subject: string | null, { subject: shown }: Pick<View, "subject">, words: Words): string {
  if (subject === null || subject === "") return shown;
  return fill(words.labels.quoted, { subject: shown.replace(/["“”„«»‘’]/g, "'") }, words);
}

/** A report as plain text for a ticket or mail. @param subject The message's own; null where it has none. */
export function plainText(view: Omit<View, "text" | "banner">, subject: string | null, words: Words): string {
  const { labels } = words;
  const conversation = view.conversation;
  const lines = [
    view.title,
    view.headline,
    [subjectOf(subject, view, words), view.from].filter((part) => part !== "").join("  ·  "),
    ...block(labels.found, bullets(texts(view.reasons))),
    ...view.destinations.flatMap((one) => [
      ...block(one.label, laid(one, words)),
      ...one.places
        .slice(0, maxPlaces)
        .map(({ words: place, quote }) => `${indent}${place}${quote === "" ? "" : `: ${quote}`}`),
    ]),
    ...view.senders.flatMap((one) => block(one.label, [`${indent}${one.address}`, ...laid(one, words)])),
    ...(conversation === null
      ? []
      : block(
          labels.thread,
          conversation.participants.map((one) => `${indent}${one}`),
        )),
    ...block(labels.next, numbered(texts(view.steps))),
    ...block(labels.forIt, numbered(view.itSteps)),
    ...block(labels.notChecked, bullets(texts(view.notChecked))),
  ];
  return `${lines.join("\n")}\n`;
}
