import { type Actor, callBackOutcomes, type CallBackOutcome, caseStates, type CaseEvent } from "../../contract";
import { nextState, type CaseAction } from "../../cases";
import type { After } from "../../inspect";
import { keepWithItem, type OfficeLike } from "../../mail/office";
import { digestOf, fieldsOf } from "../service/digest";
import type { Acted, Cases, CaseStep, CaseSubject, FoundCase } from "./types";

/** Our property of a message. */
export const caseProperty = "remitGuardCase";
/** Characters of all properties as JSON, less room for ours. */
const maxCharacters = 2_400;
const maxLength = { by: 60, words: 120 };

interface Entry {
  readonly a: "opened" | "called" | "seconded" | "fraud" | "dismissed" | "reopened";
  readonly n: string;
  readonly t: string;
  readonly o?: CallBackOutcome;
  readonly w?: string;
}

type KeptCase = Readonly<{ s: FoundCase["state"]; e: readonly Entry[]; c?: true }>;

const events: Readonly<Record<Entry["a"], CaseEvent["action"]>> = {
  opened: "opened",
  called: "called",
  seconded: "seconded",
  fraud: "closed",
  dismissed: "closed",
  reopened: "reopened",
};
const oneOf = <T>(all: readonly T[], value: unknown): T | undefined => all.find((each) => each === value);
const isText = (value: unknown): value is string => typeof value === "string";

function entryOf(value: unknown): readonly Entry[] {
  const { a, n, t, o, w } = fieldsOf(value);
  if (!isText(a) || !Object.hasOwn(events, a) || !isText(n) || !isText(t) || Number.isNaN(Date.parse(t))) return [];
  const outcome = oneOf(callBackOutcomes, o);
  const words = isText(w) && { w: w.slice(0, maxLength.words) };
  return [{ a: a as Entry["a"], n: n.slice(0, maxLength.by), t, ...(outcome && { o: outcome }), ...words }];
}

/** Null if it isn't ours. Security: anyone who shares the mailbox could have written it. */
export function parseLocal(text: string | null): KeptCase | null {
  if (text === null || text.length > maxCharacters) return null;
  try {
    const { s, e, c } = fieldsOf(JSON.parse(text));
    const entries = Array.isArray(e) ? e.flatMap(entryOf) : [];
    if (entries.length === 0) return null;
    return { s: oneOf(caseStates, s) ?? "open", e: entries, ...(c === true && { c }) };
  } catch {
    return null;
  }
}

/** Drops the oldest entries to fit. */
export function writeLocal(kept: KeptCase): string {
  const text = JSON.stringify(kept);
  if (JSON.stringify({ [caseProperty]: text }).length <= maxCharacters || kept.e.length <= 1) return text;
  return writeLocal({ ...kept, e: kept.e.slice(1), c: true });
}

function taken(step: CaseStep, needsSecond: boolean): Pick<Entry, "a" | "o" | "w"> & { readonly action: CaseAction } {
  switch (step.step) {
    case "call-back": {
      const { outcome, spokeWith, phone, foundIn } = step.call;
      const confirms = needsSecond ? "confirm" : "confirmAlone";
      const action = outcome === "confirmed" ? confirms : outcome === "denied" ? "deny" : "notReached";
      const words = [spokeWith, phone, foundIn ?? ""].filter((each) => each !== "").join(", ");
      return { a: "called", o: outcome, w: words, action };
    }
    case "confirm":
      return { a: "seconded", action: "second" };
    case "close":
      return { a: step.outcome, w: step.reason, action: step.outcome === "fraud" ? "fraud" : "dismiss" };
    case "reopen":
      return { a: "reopened", w: step.reason, action: "reopen" };
  }
}

const actor = (name: string): Actor => ({ oid: name, name, employeeId: null });

/** In place of a number: six characters of the message's digest, the same in every mailbox. */
async function formOf({ message, verdict, phone }: CaseSubject, { s: state, e, c }: KeptCase): Promise<FoundCase> {
  const { about, key } = message;
  const digest = await digestOf(about.marks.messages[0] ?? key.itemId ?? key.conversationId ?? "");
  const called = e.filter(({ a }) => a === "called");
  const { n = "", t = "" } = e[0] ?? {};
  return {
    id: digest,
    label: digest.slice(0, 6).toUpperCase(),
    state,
    version: e.length,
    scope: about.scope,
    supplierName: about.supplier?.name ?? null,
    verdict,
    findings: about.findings,
    context: about.context,
    report: null,
    opened: { by: actor(n), at: t },
    events: e.map(({ a, n: by, t: at, w }) => ({
      ...{ action: events[a], state, by: actor(by), at },
      reason: a === "called" ? null : (w ?? null),
    })),
    calls: called.map(({ n: by, t: at, o: outcome = "notReached", w: spokeWith = "" }) => ({
      ...{ phone: "", spokeWith, outcome, foundIn: null, accounts: [], by: actor(by), at },
    })),
    callBack: {
      ...{ number: phone === null ? "found" : "onRecord", phones: phone === null ? [] : [phone] },
      ...{ because: null, from: null, verifiedOn: null, asksLastFour: false },
    },
    secondPerson: { isNeeded: about.secondPerson.length > 0, because: about.secondPerson },
    payFrom: null,
    proposal: null,
    seen: [],
    isAltered: false,
    covers: true,
    local: { isCut: c === true },
  };
}

/** Kept in the mailbox, with the same states, if no service keeps them. */
export function localCases({
  office,
  after,
  now,
  person,
}: Readonly<{ office: OfficeLike; after: After; now: () => number; person: () => string }>): Cases {
  type Change = (before: KeptCase | null) => KeptCase | null;
  const kept = async (subject: CaseSubject, change: Change | null): Promise<Acted | null> => {
    let isRefused = false;
    const write = (before: string | null): string => {
      const next = change?.(parseLocal(before)) ?? null;
      isRefused = next === null;
      return next === null ? (before ?? "") : writeLocal(next);
    };
    const answer = await keepWithItem(office, subject.message.key, caseProperty, change && write, after);
    if ("failure" in answer)
      return { kind: "failed", because: answer.failure === "absent" ? "unavailable" : "notSaved" };
    if (isRefused) return { kind: "failed", because: "state" };
    const there = parseLocal(answer.value);
    return there && { kind: "done", form: await formOf(subject, there) };
  };
  const me = (): string => person().slice(0, maxLength.by);
  const entry = (): Pick<Entry, "n" | "t"> => ({ n: me(), t: new Date(now()).toISOString() });
  const notSaved = { kind: "failed", because: "notSaved" } as const;
  return {
    async find(subject) {
      const found = await kept(subject, null);
      if (found?.kind === "failed") return found;
      return { kind: "found", cases: found === null ? [] : [found.form] };
    },
    open: async (subject, _report, reason) =>
      (await kept(subject, (before) => {
        const w = reason === null ? {} : { w: reason.slice(0, maxLength.words) };
        return before ?? { s: "open", e: [{ a: "opened", ...entry(), ...w }] };
      })) ?? notSaved,
    async act(subject, form, step) {
      const caller = [...form.calls].reverse().find(({ outcome }) => outcome === "confirmed")?.by.name;
      if (step.step === "confirm" && caller === me()) return { kind: "failed", because: "secondPerson" };
      const { action, w, ...done } = taken(step, form.secondPerson.isNeeded);
      const words = w === undefined ? {} : { w: w.slice(0, maxLength.words) };
      const change: Change = (before) => {
        const s = before && nextState(before.s, action);
        return before && s && { ...before, s, e: [...before.e, { ...done, ...entry(), ...words }] };
      };
      return (await kept(subject, change)) ?? notSaved;
    },
    evidence: () => Promise.resolve(null),
    digests: () => Promise.resolve([]),
    me,
  };
}
