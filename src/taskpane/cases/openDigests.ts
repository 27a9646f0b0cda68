import type { Policy } from "../../analysis";
import {
  accountText,
  readSendingNotes,
  sendingNotesKey,
  writeSendingNotes,
  type CaseForm,
  type OpenCase,
} from "../../cases";

/** A case that the pane has learned of, on the conversation of the open message. */
export interface LearnedCase {
  readonly form: Pick<CaseForm, "label" | "state" | "scope" | "supplierName">;
  /** SHA-256, hexadecimal, of what `keyTexts` gives. */
  readonly digests: readonly string[];
  /** The supplier's domains on record. */
  readonly domains: readonly string[];
  /** The supplier's destinations on record, as a scope has them. */
  readonly onRecord: readonly string[];
}

/** What keeping the notes needs of its surroundings. */
export interface NotesPorts {
  readonly kept: (key: string) => unknown;
  /** Resolves with whether it was kept; it never rejects. */
  readonly keep: (key: string, value: string) => Promise<boolean>;
  /** SHA-256 of UTF-8, hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
  /** The address of the pane's page. */
  readonly page: string;
}

const digestsOf = ({ digest }: NotesPorts, destinations: readonly string[]): Promise<readonly string[]> =>
  Promise.all(destinations.map((destination) => digest(accountText(destination))));

/** Is it to be warned of at sending? What was settled as genuine isn't; what was fraud is. */
function noted(state: CaseForm["state"]): OpenCase["state"] | null {
  return state === "open" || state === "confirmed" || state === "fraud" ? state : null;
}

/**
 * Notes in the mailbox which conversation has a case, for the check on sending: in classic Outlook on Windows and without a service it
 * knows of no other. To be called whenever the pane learns of a case on the open message, or of its state. Settled cases are taken
 * out, and the policy is noted with them.
 * @returns Was it kept?
 */
export async function keepOpenDigests(
  ports: NotesPorts,
  policy: Pick<Policy, "organisation" | "sendMode">,
  learned: readonly LearnedCase[],
): Promise<boolean> {
  const before = readSendingNotes(ports.kept(sendingNotesKey));
  const labels = new Set(learned.map(({ form }) => form.label));
  const fresh = await Promise.all(
    learned.map(async ({ form, digests, domains, onRecord }): Promise<readonly OpenCase[]> => {
      const state = noted(form.state);
      if (state === null) return [];
      const [disputed, recorded] = await Promise.all([
        digestsOf(ports, form.scope.destinations),
        digestsOf(ports, onRecord),
      ]);
      // A destination that is on record by now is disputed no more.
      const isOpen = (one: string): boolean => !recorded.includes(one);
      const { label, supplierName } = form;
      return [
        {
          label,
          state,
          supplier: supplierName,
          domains,
          keys: digests,
          disputed: disputed.filter(isOpen),
          onRecord: recorded,
        },
      ];
    }),
  );
  const text = writeSendingNotes({
    base: new URL(".", ports.page).href,
    sendMode: policy.sendMode,
    own: policy.organisation.domains,
    cases: [...fresh.flat(), ...before.cases.filter(({ label }) => !labels.has(label))],
  });
  return ports.keep(sendingNotesKey, text);
}
