import type { Template } from "../../../messages";
import type { HistoryEntry } from "../../../contract";
import { dayOf, fieldName, put, spoken, valuesOf } from "../../shown";
import type { RegisterWords } from "../../messages";

type Detail = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Detail => (typeof value === "object" && value !== null ? (value as Detail) : {});
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const numberOf = (value: unknown): string => (typeof value === "number" ? String(value) : "0");

/** The message for an entry, and its parameters without `{by}` and `{supplier}`. */
export type Sentence = Readonly<{ template: Template; parts: Readonly<Record<string, string>> }>;

const plain = <Name extends string>(
  template: Template<Name>,
  parts: Readonly<Record<Exclude<Name, "by" | "supplier">, string>>,
): Sentence => ({ template, parts });

/** What an entry tells, as a sentence. */
export function sentenceOf({ action, detail }: HistoryEntry, words: RegisterWords): Sentence {
  const { sentences } = words.history;
  const counts = fieldsOf(detail.counts);
  switch (action) {
    case "supplier-added":
      return plain(detail.import === undefined ? sentences.added : sentences.addedByImport, {});
    case "supplier-changed":
      if (detail.frozen !== undefined) return plain(sentences.frozen, {});
      if (detail.denied !== undefined) return plain(sentences.denied, {});
      if (detail.proposal !== undefined) return approved(detail, words);
      return plain(detail.import === undefined ? sentences.changed : sentences.changedByImport, {});
    case "import-applied":
      return plain(sentences.imported, {
        file: textOf(detail.file),
        new: numberOf(counts.new),
        changed: numberOf(counts.changed),
      });
    case "import-rejected":
      return plain(sentences.importRejected, { file: textOf(detail.file) });
    case "keys-rotated":
      return plain(sentences.keys, {});
    case "proposal-made":
      if (detail.import !== undefined) return plain(sentences.proposedByImport, {});
      return plain(detail.verify === true ? sentences.proposedVerify : sentences.proposed, {});
    case "call-back-recorded":
      return plain(sentences.called, callOf(detail, words));
    case "proposal-approved":
      return plain(sentences.approved, {});
    case "proposal-rejected":
      return plain(sentences.rejected, {});
    default:
      return ofCase(action, detail, words) ?? plain(sentences.other, { action });
  }
}

function callOf(
  { phone, outcome }: Detail,
  { callBack }: RegisterWords,
): Readonly<Record<"phone" | "outcome", string>> {
  const known: Readonly<Record<string, string>> = callBack.outcomes;
  return { phone: textOf(phone), outcome: known[textOf(outcome)] ?? textOf(outcome) };
}

function ofCase(action: string, detail: Detail, words: RegisterWords): Sentence | null {
  const { sentences } = words.history;
  const label = { case: textOf(detail.label) };
  switch (action) {
    case "case-opened":
      return plain(sentences.caseOpened, label);
    case "case-joined":
      return plain(sentences.caseJoined, label);
    case "case-called":
      return plain(sentences.caseCalled, { ...label, ...callOf(detail, words) });
    case "case-seconded":
      return plain(sentences.caseSeconded, label);
    case "case-closed":
      return plain(detail.outcome === "fraud" ? sentences.caseFraud : sentences.caseDismissed, label);
    case "case-reopened":
      return plain(sentences.caseReopened, label);
    default:
      return null;
  }
}

function approved({ proposedBy, confirmedBy }: Detail, { history, locale }: RegisterWords): Sentence {
  const proposer = textOf(fieldsOf(proposedBy).name) || history.someone;
  const { phone, at, by } = fieldsOf(confirmedBy);
  if (textOf(phone) === "") return plain(history.sentences.approvedChange, { proposer });
  const caller = textOf(fieldsOf(by).name) || history.someone;
  const day = dayOf(textOf(at).slice(0, 10), locale);
  return plain(history.sentences.approvedChangeCalled, { proposer, caller, phone: textOf(phone), day });
}

const changesOf = ({ changes }: Detail): readonly Detail[] => (Array.isArray(changes) ? changes.map(fieldsOf) : []);

/** Did it put the day of this verification on record? */
export function verifies({ action, detail }: HistoryEntry, day: string): boolean {
  if (action !== "supplier-changed" && action !== "supplier-added") return false;
  return changesOf(detail).some(({ field, to }) => field === "bank_verified_on" && to === day);
}

/** Fields that change with others. */
export const follow: ReadonlySet<string> = new Set(["bank_changed_on", "phone_changed_on", "bank_verified_on"]);

/** A field's value as texts, in the reader's language. */
export function shownOf(field: string, value: unknown, words: RegisterWords): readonly string[] {
  const dated = follow.has(field) && typeof value === "string" ? dayOf(value, words.locale) : value;
  return valuesOf(field, dated).map((text) => spoken(field, text, words));
}

/** What it changed, a line a field. */
export function changeLines({ detail }: Pick<HistoryEntry, "detail">, words: RegisterWords): readonly string[] {
  return changesOf(detail).flatMap(({ field, from, to }) => {
    const name = textOf(field);
    if (name === "") return [];
    const [all, now] = [shownOf(name, from, words), shownOf(name, to, words)];
    const before = all.filter((text) => !now.includes(text)).join(", ");
    const after = now.filter((text) => !all.includes(text)).join(", ");
    if (before === "" && after === "") return [];
    const { change: both, changeFromNothing, changeToNothing } = words.history;
    const template = before === "" ? changeFromNothing : after === "" ? changeToNothing : both;
    return [put(template, { field: fieldName(name, words), from: before, to: after })];
  });
}

/** Characters that people compare. */
const fingerprint = 12;

/** The message or the place where it was found. */
export function noteLines({ detail }: HistoryEntry, { proposal }: RegisterWords): readonly string[] {
  const [report, place] = [textOf(detail.report), textOf(detail.foundIn)];
  return [
    ...(report === "" ? [] : [put(proposal.seen, { report: report.slice(0, fingerprint) })]),
    ...(place === "" ? [] : [put(proposal.foundIn, { place })]),
  ];
}

/** The name now, or as proposed; null if unknown. */
export function supplierOf({ name, detail }: HistoryEntry): string | null {
  const proposed = changesOf(detail).find(({ field, from }) => field === "name" && from === null);
  return name ?? (textOf(proposed?.to) || null);
}

/** The reason that somebody gave; null where none was. */
export function reasonOf({ detail }: HistoryEntry): string | null {
  return textOf(detail.reason) || textOf(detail.frozen) || null;
}
