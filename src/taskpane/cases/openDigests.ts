import type { CaseForm } from "../../contract";
import {
  accountText,
  readSendingNotes,
  sendingNotesKey,
  warnedAs,
  writeSendingNotes,
  type CaseSupplier,
  type OpenCase,
  type SendingNotes,
} from "../../cases";

/** A case that the pane has learned of, on the conversation of the open message. */
export interface LearnedCase {
  readonly form: Pick<CaseForm, "label" | "state" | "payFrom" | "isAltered" | "scope" | "supplierName">;
  /** SHA-256, hexadecimal, of what `keyTexts` gives. */
  readonly digests: readonly string[];
  /** What is on record of its supplier; null if unknown. */
  readonly supplier: CaseSupplier | null;
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
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}

const digestsOf = ({ digest }: NotesPorts, destinations: readonly string[]): Promise<readonly string[]> =>
  Promise.all(destinations.map((destination) => digest(accountText(destination))));

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

async function notedOf(ports: NotesPorts, { form, digests, supplier }: LearnedCase): Promise<readonly OpenCase[]> {
  const state = warnedAs(form, dayOf(ports.now()));
  if (state === null) return [];
  const [disputed, onRecord] = await Promise.all([
    digestsOf(ports, form.scope.destinations),
    digestsOf(ports, supplier?.onRecord ?? []),
  ]);
  const { label, payFrom, supplierName } = form;
  return [
    {
      label,
      state,
      payFrom,
      supplier: supplierName,
      domains: supplier?.domains ?? [],
      keys: digests,
      // A destination that is on record by now is disputed no more.
      disputed: disputed.filter((one) => !onRecord.includes(one)),
      onRecord,
    },
  ];
}

/** A case with what was noted of it at another message of its conversation. */
function joined(one: OpenCase, before: readonly OpenCase[]): OpenCase {
  const known = before.find(({ label }) => label === one.label);
  if (known === undefined) return one;
  const keys = [...one.keys, ...known.keys];
  return one.onRecord.length + one.domains.length > 0
    ? { ...one, keys }
    : { ...one, keys, domains: known.domains, onRecord: known.onRecord };
}

/**
 * Notes in the mailbox which conversations have a case, for the check on sending: in classic Outlook on Windows and
 * without a service it knows no others. Called whenever the pane learns of the cases on the open message. Removes settled
 * cases, and saves only changes.
 * @returns True if the notes are kept.
 */
export async function keepOpenDigests(
  ports: NotesPorts,
  policy: Pick<SendingNotes, "own" | "sendMode">,
  learned: readonly LearnedCase[],
): Promise<boolean> {
  const fresh = (await Promise.all(learned.map((each) => notedOf(ports, each)))).flat();
  // Read at the last moment, with what was learned in the meantime.
  const kept = ports.kept(sendingNotesKey);
  const before = readSendingNotes(kept).cases;
  const labels = new Set(learned.map(({ form }) => form.label));
  const today = dayOf(ports.now());
  const others = before.filter(
    (one) => !labels.has(one.label) && warnedAs({ ...one, isAltered: false }, today) !== null,
  );
  const text = writeSendingNotes({
    base: new URL(".", ports.page).href,
    sendMode: policy.sendMode,
    own: policy.own,
    cases: [...fresh.map((one) => joined(one, before)), ...others],
  });
  return text === kept || ports.keep(sendingNotesKey, text);
}
