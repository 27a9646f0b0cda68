import type { CaseForm } from "../../contract";
import {
  accountText,
  type CaseSupplier,
  keyTexts,
  type OpenCase,
  readSendingNotes,
  type SendingNotes,
  sendingNotesKey,
  warnedAs,
  writeSendingNotes,
} from "../../cases";
import type { After, Setup } from "../../inspect";
import { keepSetting, keptSetting, type OfficeLike } from "../../mail/office";
import { digestOf, fieldsOf } from "../service/digest";
import type { ShownMessage } from "../state";
import type { NoteForSending } from "./types";

/** On the open message's conversation. */
export interface LearnedCase {
  readonly form: Pick<CaseForm, "label" | "state" | "payFrom" | "isAltered" | "scope" | "supplierName">;
  /** SHA-256, hexadecimal, of what `keyTexts` gives. */
  readonly digests: readonly string[];
  readonly supplier: CaseSupplier | null;
}

interface NotesPorts {
  readonly kept: (key: string) => unknown;
  /** True if kept. Never rejects. */
  readonly keep: (key: string, value: string) => Promise<boolean>;
  /** SHA-256 of UTF-8, hexadecimal. */
  readonly digest: (text: string) => Promise<string>;
  readonly page: string;
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
      // A destination now on record is no longer disputed.
      disputed: disputed.filter((one) => !onRecord.includes(one)),
      onRecord,
    },
  ];
}

function joined(one: OpenCase, before: readonly OpenCase[]): OpenCase {
  const known = before.find(({ label }) => label === one.label);
  if (known === undefined) return one;
  const keys = [...one.keys, ...known.keys];
  return one.onRecord.length + one.domains.length > 0
    ? { ...one, keys }
    : { ...one, keys, domains: known.domains, onRecord: known.onRecord };
}

/** For the check on sending. Removes settled cases; saves only changes. True if kept. */
export async function keepOpenDigests(
  ports: NotesPorts,
  policy: Pick<SendingNotes, "own" | "sendMode">,
  learned: readonly LearnedCase[],
): Promise<boolean> {
  const fresh = (await Promise.all(learned.map((each) => notedOf(ports, each)))).flat();
  // Read late, so that it includes recent changes.
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

const maxMessages = 10;

interface NotingPorts {
  readonly office: OfficeLike;
  readonly after: After;
  readonly now: () => number;
  readonly page: string;
  readonly policy: Setup["policy"];
}

function notedPolicy(policy: Setup["policy"]): Pick<SendingNotes, "own" | "sendMode"> {
  const { organisation, sendMode } = fieldsOf(typeof policy === "string" ? JSON.parse(policy) : policy);
  const { domains } = fieldsOf(organisation);
  return {
    sendMode: sendMode === "SoftBlock" ? "SoftBlock" : "PromptUser",
    own: Array.isArray(domains) ? domains.filter((each) => typeof each === "string") : [],
  };
}

const keysOf = ({ about, key }: ShownMessage): Promise<readonly string[]> => {
  const { messages, texts } = about.marks;
  return Promise.all(keyTexts({ messages: messages.slice(0, maxMessages), texts }, key.conversationId).map(digestOf));
};

/** Tells the check on sending of the cases that the pane sees. */
export function noteForSending({ office, after, now, page, policy }: NotingPorts): NoteForSending {
  const ports: NotesPorts = {
    kept: (key) => keptSetting(office, key),
    keep: (key, value) => keepSetting(office, key, value, after),
    digest: digestOf,
    page,
    now,
  };
  const note: NoteForSending = async (subject, cases) => {
    const { about } = subject.message;
    const digests = await keysOf(subject.message);
    const learned = cases.map((form): LearnedCase => {
      const isOfMessage = form.scope.supplier !== null && form.scope.supplier === about.scope.supplier;
      return { form, digests, supplier: isOfMessage ? about.supplier : null };
    });
    return keepOpenDigests(ports, notedPolicy(policy), learned);
  };
  return (subject, cases) => note(subject, cases).catch(() => false);
}
