import type { Act, Discounted, Authentication, Disguise, Edit, FoundDestination, Phone, Segment } from "../facts";
import type { Gathered } from "../gathered";
import type { Address, MailItem, Unread } from "../item";
import type { Habit, Original } from "../past";
import type { Policy } from "../policy";
import type { MatchKind, RejectedAccount, SupplierRecord } from "../records";
import type { Destination, Intent, JudgedDestination, Quote, Authority } from "../terms";
import type { TrickKind } from "../../names";
import type { Authenticated } from "./senders/authenticated";
import type { OwnParticipants } from "./senders/ownSide";

/** A payee-side destination with what the records say of it. */
export interface Payment extends JudgedDestination, Pick<FoundDestination, "segment" | "document" | "debited"> {
  /** The claimed payee that the message names this destination for; null for one that we don't know. */
  readonly payee: SupplierRecord | null;
  /** Other suppliers whose account it is, and not as shared. */
  readonly foreignOwners: readonly SupplierRecord[];
  /** The account as it was refused, with the call on which it was denied; null if it wasn't. */
  readonly rejected: RejectedAccount | null;
}

/** A claimed payee and one destination that the message names for it. */
export interface PayeePair {
  readonly record: SupplierRecord;
  readonly destination: Payment;
  readonly held: boolean;
}

/** A claimed payee compared with a hint of a destination. */
export interface HintedPair {
  /** Part of an account: a bank's code, BIC or name, the last digits. Or a page offered for paying, or one merely placed so. */
  readonly kind: "part" | "payPage" | "page";
  readonly record: SupplierRecord;
  /** A part as the message writes it, a page as host and path. */
  readonly written: string;
  readonly quote: Quote;
  readonly held: boolean | null;
  /** A refused account of that record, if it is a part of one. */
  readonly rejected?: RejectedAccount;
}

/** A record that the message claims to come from or to pay, and what said so. */
export interface Claimed {
  readonly record: SupplierRecord;
  readonly matchedBy: readonly MatchKind[];
}

/** Whom the message claims to be from, or wants paid. `others` are further suppliers that it names. */
export type Claim =
  | { readonly state: "matched"; readonly claimed: Claimed; readonly others: readonly Claimed[] }
  | { readonly state: "several"; readonly candidates: readonly Claimed[] }
  | { readonly state: "none" };

/** Somebody who speaks in a message, or gets its answers. All that a signal may ask of them. */
export interface Sender extends Address {
  /** `outer`: From or Sender. Of quoted and forwarded messages it's what their headers claim. */
  readonly role: "outer" | "replyTo" | "forwarded" | "quoted";
  /** Lower case; null where there is no usable address. */
  readonly domain: string | null;
  /** The registrable domain, lower case; the host itself where it has none. */
  readonly site: string | null;
  readonly segment: number;
  /** What our own side's servers said of them; null for all but From and Sender, and where nothing was said. */
  readonly authenticated: Authenticated | null;
  readonly ownDomain: boolean;
  readonly own: boolean;
  readonly onRecord: boolean;
  readonly freemail: boolean;
}

/** Everybody who speaks in a message. */
export interface Senders {
  /** The authors: RFC 5322 allows several. Mail programs show the first. */
  readonly from: readonly Sender[];
  readonly outer: readonly Sender[];
  readonly replyTo: readonly Sender[];
  /** In the order of the message. */
  readonly within: readonly Sender[];
  readonly ownSide: OwnParticipants;
}

/** Somebody whose words ask, or who sends: the outer sender, a forwarded or attached author, a quoted one who asks. */
export interface Author extends Sender {
  readonly asks: boolean;
}

/** A domain of the message that looks like one that we know. */
export interface Imitation {
  readonly domain: string;
  readonly field: "from" | "replyTo" | "recipient" | "quoted";
  readonly genuine: string;
  /** Whose domain is imitated: a supplier's or platform's name. Null for our own. */
  readonly owner: string | null;
  readonly target: "supplier" | "own" | "platform" | "bank" | "thread";
  readonly trick: TrickKind;
  readonly faint: boolean;
  /** The conversation has messages to the imitated domain, but none from it: perhaps a slip. */
  readonly onlyAddressed?: true;
}

/** What the message wants. */
export interface Request {
  readonly intent: Intent;
  readonly asksPay: boolean;
  readonly asksChange: boolean;
  /** Acts of the new text, of forwarded text and of quoted text it leans on, as far as their author has authority. */
  readonly acts: readonly Act[];
  /** What looked like an announcement, and counts for none on the wording model's judgement. */
  readonly discounted?: readonly Discounted[];
  readonly unread?: true;
}

/** The conversation that the message claims to be part of. */
export interface Thread {
  readonly isReply: boolean;
  /** In-Reply-To, References, or a Thread-Index that counts a reply is there. Null where the client gives no headers. */
  readonly hasThreadHeaders: boolean | null;
  readonly segments: readonly Segment[];
}

/** One of our own people. */
export interface Colleague {
  readonly name: string;
  readonly email: string;
}

/** What a quoted message names and its original doesn't. */
export interface ComparedQuote {
  readonly from: Address | null;
  readonly destinations: readonly FoundDestination[];
  readonly phones: readonly Phone[];
}

/** An original that the user supplied for comparison. */
export interface HeldOriginal {
  readonly original: Original;
  /** It is the message itself, which shows nothing. */
  readonly itself: boolean;
  readonly quotes: readonly ComparedQuote[];
  /** Our own accounts left out. */
  readonly before: readonly Destination[];
  readonly named: readonly Payment[];
  /** On no record, and not named by the original. */
  readonly changed: readonly Payment[];
}

/** The sender's earlier messages, and in what this one is made otherwise than all of them. */
export interface Habits {
  /** How many there are; 0 where they are too few to make a habit. */
  readonly messages: number;
  readonly changed: readonly (keyof Habit)[];
}

/** A moment on the organisation's own clock. */
export interface SentAt {
  /** Days since 1970-01-01, as the calendar on the wall has it. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** Everything that signals may ask for. One key, one kind of evidence. */
export interface Evidence {
  readonly item: Gathered<MailItem>;
  readonly policy: Gathered<Policy>;
  /** The day of judging, in days since 1970-01-01. */
  readonly today: Gathered<number>;
  readonly sentAt: Gathered<SentAt>;
  readonly request: Gathered<Request>;
  readonly authority: Gathered<Authority>;
  readonly authors: Gathered<readonly Author[]>;
  readonly payments: Gathered<readonly Payment[]>;
  readonly payeePairs: Gathered<readonly PayeePair[]>;
  readonly hintedPairs: Gathered<readonly HintedPair[]>;
  readonly claim: Gathered<Claim>;
  readonly imitations: Gathered<readonly Imitation[]>;
  readonly thread: Gathered<Thread>;
  readonly quotes: Gathered<readonly ComparedQuote[]>;
  readonly originals: Gathered<readonly HeldOriginal[]>;
  readonly habits: Gathered<Habits>;
  readonly phones: Gathered<readonly Phone[]>;
  readonly authentication: Gathered<Authentication>;
  /** The authors that From names: RFC 5322 allows several. Mail programs show the first. */
  readonly from: Gathered<readonly Sender[]>;
  /** What our own side's servers said of the first author. Failed where they said nothing. */
  readonly proof: Gathered<Authenticated>;
  readonly replyTo: Gathered<readonly Sender[]>;
  /** Colleagues: from the policy, staff records, and mailboxes of our own domains that the message names. */
  readonly staff: Gathered<readonly Colleague[]>;
  /** SFTY and CAT values of Exchange's own headers. */
  readonly warnings: Gathered<readonly string[]>;
  /** Documents that were saved on top of an earlier version. */
  readonly edits: Gathered<readonly Edit[]>;
  /** Files that are not what their names say. */
  readonly disguises: Gathered<readonly Disguise[]>;
  /** Parts that may hold a destination and could not be read. */
  readonly unreadable: Gathered<readonly Unread[]>;
}

/** A piece of evidence by name. */
export type EvidenceKey = keyof Evidence;

/** The evidence that a signal declared, unwrapped. */
export type FoundEvidence<K extends EvidenceKey> = {
  readonly [P in K]: Evidence[P] extends Gathered<infer T> ? T : never;
};
