import type { OpenCase, SendingNotes } from "../../cases";
import type { Conversation } from "../draft/conversation";
import type { Runtime } from "../outlook/office";
import { caseOf, dayOf } from "./known";
import { lookUp, type FoundRecords, casesOn, serviceOf, type Told } from "./service";
import type { SendingSettings } from "./settings";

/** Milliseconds for the service, signing in included. */
const limit = 2_400;

interface Findings {
  readonly about: OpenCase | null;
  readonly records: FoundRecords | null;
  readonly isUnasked: boolean;
}

/** What the draft is asked about. */
export interface Question {
  readonly conversation: Conversation;
  readonly accounts: readonly string[];
  readonly domains: readonly string[];
}

function caseOn(noted: OpenCase | null, answer: Told<readonly OpenCase[]>): OpenCase | null {
  if (typeof answer === "string") return noted;
  const [first] = answer.told;
  if (first === undefined) return null;
  return noted !== null && noted.label === first.label
    ? { ...noted, ...first, onRecord: noted.onRecord, domains: noted.domains }
    : first;
}

/** If no one answered in time. */
export function byNotes(
  runtime: Runtime,
  { service }: SendingSettings,
  { cases }: SendingNotes,
  { keys }: Conversation,
): Findings {
  return { about: caseOf(cases, keys, dayOf(runtime)), records: null, isUnasked: service !== null };
}

/** From the service if possible, else the pane's note. */
export function findOut(
  runtime: Runtime,
  settings: SendingSettings,
  notes: SendingNotes,
  { conversation, accounts, domains }: Question,
): Promise<Findings> {
  const unanswered = byNotes(runtime, settings, notes, conversation);
  return new Promise((resolve) => {
    runtime.after(limit, () => resolve(unanswered));
    void serviceOf(runtime, settings)
      .then((service) => {
        if (service === null) return { ...unanswered, isUnasked: false };
        return Promise.all([
          casesOn(service, conversation, runtime),
          accounts.length === 0 ? ("none" as const) : lookUp(service, { accounts, domains }),
        ]).then(([cases, records]) => ({
          about: caseOn(unanswered.about, cases),
          records: typeof records === "string" ? null : records.told,
          isUnasked: cases === "failed" || records === "failed",
        }));
      })
      .then(resolve, () => resolve(unanswered));
  });
}
