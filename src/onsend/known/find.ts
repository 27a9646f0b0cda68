import type { OpenCase, SendingNotes } from "../../cases";
import type { Conversation } from "../draft/conversation";
import type { Runtime } from "../outlook/runtime";
import { caseOf, dayOf } from "./known";
import { lookUp, type FoundRecords } from "./lookup";
import { casesOn, serviceOf, type Told } from "./service";
import type { SendingSettings } from "./settings";

/** Milliseconds that the service may take in all, signing in included. What the draft itself shows is told by then. */
const limit = 2_400;

/** What there is to know of a draft beside itself. */
export interface Findings {
  /** The case on its conversation; null where none is known. */
  readonly about: OpenCase | null;
  /** Whose the accounts are that it passes on; null where nobody could say. */
  readonly records: FoundRecords | null;
  /** Did the service not answer that should have? */
  readonly isUnasked: boolean;
}

/** What the draft is asked about. */
export interface Question {
  readonly conversation: Conversation;
  /** Accounts that it passes on, and the domains that it is about; nobody is asked where there are no accounts. */
  readonly accounts: readonly string[];
  readonly domains: readonly string[];
}

/** A note of a case that the service has settled in the meantime counts no more. */
function caseOn(noted: OpenCase | null, answer: Told<readonly OpenCase[]>): OpenCase | null {
  if (typeof answer === "string") return noted;
  const [first] = answer.told;
  if (first === undefined) return null;
  return noted !== null && noted.label === first.label
    ? { ...noted, ...first, onRecord: noted.onRecord, domains: noted.domains }
    : first;
}

/** What the notes alone tell, where nobody answered in time. */
export function byNotes(
  runtime: Runtime,
  { service }: SendingSettings,
  { cases }: SendingNotes,
  { keys }: Conversation,
): Findings {
  return { about: caseOf(cases, keys, dayOf(runtime)), records: null, isUnasked: service !== null };
}

/**
 * The case on the conversation and the owners of the accounts: as the service tells, where it can be asked; otherwise the case that the
 * pane has noted.
 */
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
