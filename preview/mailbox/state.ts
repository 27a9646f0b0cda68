import type { Verdict } from "../../src/analysis";
import type { LocalService } from "../service/served";
import type { Entry, NewEntry, Notice, PolicyInUse, SupplierList } from "./entry";
import type { Samples } from "./samples";
import type { Taken } from "./take";

/** The mailbox as it is shown. */
export interface Mailbox {
  readonly phase: "loading" | "ready" | "failed";
  readonly samples: Samples | null;
  readonly entries: readonly Entry[];
  readonly suppliers: SupplierList | null;
  readonly policy: PolicyInUse | null;
  /** The id of the open message. */
  readonly selected: string | null;
  /** Ids of messages that were opened. */
  readonly opened: ReadonlySet<string>;
  /** What the pane said, by id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly notices: readonly Notice[];
  /** Messages that were taken so far, while a visitor’s files are being read; else null. */
  readonly taking: number | null;
  /** Counts the lists and policies in use so far: with another, the pane starts afresh. */
  readonly held: number;
  /** Counts messages, so that each has an id of its own. */
  readonly next: number;
}

/** What can happen to the mailbox. */
export type Event =
  | { readonly kind: "loading" }
  | { readonly kind: "samplesLoaded"; readonly samples: Samples }
  | { readonly kind: "samplesFailed" }
  | { readonly kind: "takingBegins" }
  | { readonly kind: "taken"; readonly all: readonly Taken[] }
  | { readonly kind: "takingEnds" }
  | { readonly kind: "backToSamples" }
  /** A visitor’s own supplier list is put away. */
  | { readonly kind: "backToRecords" }
  /** The supplier service answers again: what was said without it no longer holds. */
  | { readonly kind: "recordsAreBack" }
  /** A message was sent from here. */
  | { readonly kind: "sent"; readonly entry: NewEntry }
  | { readonly kind: "selected"; readonly id: string }
  | { readonly kind: "verdict"; readonly id: string; readonly verdict: Verdict }
  /** What was said no longer holds: another client, list or policy. */
  | { readonly kind: "verdictsForgotten" }
  | { readonly kind: "noticesRead" };

/** Before anything is loaded. */
export const emptyMailbox: Mailbox = {
  phase: "loading",
  samples: null,
  entries: [],
  suppliers: null,
  policy: null,
  selected: null,
  opened: new Set(),
  verdicts: new Map(),
  notices: [],
  taking: null,
  held: 0,
  next: 0,
};

/** Are the messages a visitor’s own? */
export function hasOwnMessages({ entries }: Mailbox): boolean {
  return entries.some(({ own, sent = false }) => own && !sent);
}

/** Where supplier records come from: the service where there is one, until a visitor opens a list of his own. */
export function serviceInUse({ samples, suppliers }: Mailbox): LocalService | null {
  return suppliers?.own === true ? null : (samples?.served.service ?? null);
}

/** Is anything a visitor’s own? */
export function hasOwn(mailbox: Mailbox): boolean {
  const { suppliers, policy } = mailbox;
  return hasOwnMessages(mailbox) || suppliers?.own === true || policy?.own === true;
}

/** The open message. */
export function selectedEntry({ entries, selected }: Mailbox): Entry | null {
  return entries.find(({ id }) => id === selected) ?? null;
}

/** The mailbox after an event. */
export function afterEvent(mailbox: Mailbox, event: Event): Mailbox {
  switch (event.kind) {
    case "loading":
      return { ...mailbox, phase: "loading" };
    case "samplesLoaded":
      return withSamples({ ...mailbox, samples: event.samples }, event.samples);
    case "samplesFailed":
      return { ...mailbox, phase: "failed" };
    case "takingBegins":
      return { ...mailbox, taking: 0, notices: [] };
    case "taken":
      return event.all.reduce(withTaken, mailbox);
    case "takingEnds":
      return { ...mailbox, taking: null };
    case "backToSamples":
      return mailbox.samples === null ? mailbox : withSamples({ ...mailbox, notices: [] }, mailbox.samples);
    case "backToRecords":
      return mailbox.samples === null ? mailbox : heldAgainst(mailbox, { suppliers: mailbox.samples.suppliers });
    case "recordsAreBack":
      return serviceInUse(mailbox) === null ? mailbox : heldAgainst(mailbox, {});
    case "sent":
      return withSent(mailbox, event.entry);
    case "selected":
      return open(mailbox, event.id);
    case "verdict":
      return { ...mailbox, verdicts: new Map(mailbox.verdicts).set(event.id, event.verdict) };
    case "verdictsForgotten":
      return { ...mailbox, verdicts: new Map() };
    case "noticesRead":
      return { ...mailbox, notices: [] };
  }
}

function withSamples(mailbox: Mailbox, { entries, suppliers, policy }: Samples): Mailbox {
  const emptied = { ...mailbox, phase: "ready", entries: [], selected: null, opened: new Set<string>() } as const;
  return openFirst(entries.reduce(withEntry, heldAgainst(emptied, { suppliers, policy })));
}

function heldAgainst(mailbox: Mailbox, what: Partial<Pick<Mailbox, "suppliers" | "policy">>): Mailbox {
  return { ...mailbox, ...what, verdicts: new Map(), held: mailbox.held + 1 };
}

function withEntry(mailbox: Mailbox, entry: NewEntry): Mailbox {
  const id = `m${mailbox.next}`;
  return { ...mailbox, entries: [...mailbox.entries, { ...entry, id }], next: mailbox.next + 1 };
}

/** What was sent is the newest. */
function withSent(mailbox: Mailbox, entry: NewEntry): Mailbox {
  const { entries, next, opened } = mailbox;
  const id = `m${next}`;
  const sent = { ...entry, own: hasOwnMessages(mailbox), id };
  return { ...mailbox, entries: [sent, ...entries], opened: new Set(opened).add(id), next: next + 1 };
}

function withTaken(mailbox: Mailbox, taken: Taken): Mailbox {
  switch (taken.kind) {
    case "message": {
      // The first of a visitor’s messages takes the place of the samples, the others follow below.
      const entries = mailbox.entries.filter(({ own }) => own);
      const added = withEntry({ ...mailbox, entries, taking: (mailbox.taking ?? 0) + 1 }, taken.entry);
      return entries.length > 0 ? added : openFirst(added);
    }
    case "suppliers":
      return heldAgainst(mailbox, { suppliers: taken.list });
    case "policy":
      return heldAgainst(mailbox, { policy: taken.policy });
    case "notice":
      return { ...mailbox, notices: [...mailbox.notices, taken.notice] };
  }
}

function openFirst(mailbox: Mailbox): Mailbox {
  const [first] = mailbox.entries;
  return first === undefined ? mailbox : open(mailbox, first.id);
}

function open(mailbox: Mailbox, id: string): Mailbox {
  return { ...mailbox, selected: id, opened: new Set(mailbox.opened).add(id) };
}
