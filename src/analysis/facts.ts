import type { Gathered, Reason } from "./gathered";
import type { Address, DocumentNote, MailItem, Unread } from "./item";
import type { Meaning, OrdinaryKind } from "./meanings";
import type { Destination, Source } from "./terms";

/** One line as a person sees it. `depth` counts the quotation levels (">" marks or blockquotes). */
export interface Line {
  readonly text: string;
  readonly depth: number;
}

/** A link: what it shows and where it leads. */
export interface Link {
  readonly text: string;
  readonly target: string;
}

/** What an image has room for; one that states no size may be as large as a page. */
export type ImageSize = "words" | "page";

/** The body after reading: visible lines in order, text that a person cannot see, links, and texts that represent images. */
export interface VisibleText {
  readonly lines: readonly Line[];
  readonly hidden: readonly string[];
  readonly links: readonly Link[];
  readonly alts: readonly string[];
  readonly struck?: readonly string[];
  readonly cut?: boolean;
  /** Set where it shows images that are not read, of a size that holds words, or a whole invoice. */
  readonly elsewhere?: ImageSize;
  /** Set where it draws a code with the cells of a table or other boxes. */
  readonly drawn?: boolean;
}

/** One voice of the conversation, the newest first. Headers of quoted ones are what the text claims. */
export interface Segment {
  readonly role: "new" | "quoted" | "forwarded";
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly date: string | null;
  readonly subject: string | null;
  readonly lines: readonly string[];
}

/** What a sentence does. */
export type ActKind =
  | "askPay" // asks the reader to pay, or when an invoice will be paid, or says that a payment is due to the author
  | "newPayee" // asks to pay somebody who was never paid before, or to set them up for it
  | "changeBank" // says that bank or payment details change, have changed, or that new ones will follow
  | "changeMethod" // says that payment is taken in another way: no cheques any more, cards only
  | "changeContact" // says that phone, address or contact person change
  | "divertContact" // sends the reader to a number or person in the message to get, confirm or enrol payment details
  | "changePayroll" // a colleague's salary is to go to another account
  | "noChange" // says that bank details have not changed
  | "report" // a payment was made or received, a receipt, a statement, remittance advice
  | "refund" // asks for a refund, announces a credit or a direct debit that needs details
  | "askLedger" // asks for open items, an ageing report, who approves
  | "urgent" // it must be done at once
  | "secret" // the reader is to tell no one
  | "unreachable" // don't call, I am in a meeting
  | "warning" // warns of fraud, says that details never change by e-mail
  | "bulk" // newsletter marks, unsubscribe
  | "automatic"; // out of office, delivery status

/** One act of speech, with the words that it was read from and whose they are. */
export interface Act {
  readonly kind: ActKind;
  readonly segment: number | null;
  /** The document's text, by its place among `Facts.papers`; their number where a name of a person, a file or a picture says it. */
  readonly paper?: number;
  readonly quote: string;
  /** What the wording model understood, where it was the one to read it. */
  readonly meaning?: Meaning;
  /** An office or a postal address moves, nothing of how somebody is reached or paid: no call-back is led astray by it. */
  readonly seat?: true;
  /** It holds a payment back and names no other account. */
  readonly hold?: true;
  /** It states in plain words that the author's own account or bank changes, or says whom to call for bank details. */
  readonly plain?: true;
  readonly stated?: true;
}

/** Words that looked like an announcement, and what the wording model took them for. They count as no act. */
export interface Discounted {
  /** Null where it finds no ordinary kind likely: the words are unlikely to announce anything, whatever they do. */
  readonly as: OrdinaryKind | null;
  readonly act: Act;
}

/** A telephone number as written and as digits, with the segment where it is. International form where stated (+CC). */
export interface Phone {
  readonly written: string;
  readonly digits: string;
  readonly international: boolean;
  readonly segment: number;
  readonly lineAbove: string;
}

/** Words of RFC 8601 section 2.7 and of Exchange's compauth. */
export type AuthResult =
  "pass" | "fail" | "softfail" | "neutral" | "none" | "temperror" | "permerror" | "policy" | "bestguesspass";

/** What our own side's servers said of the sender. */
export interface Authentication {
  readonly spf: AuthResult | null;
  readonly dkim: AuthResult | null;
  readonly dmarc: AuthResult | null;
  readonly compauth: AuthResult | null;
  /** header.from of the DMARC or compauth result, lower case. */
  readonly headerFrom: string | null;
  /** header.d of passing DKIM signatures, lower case. */
  readonly dkimDomains: readonly string[];
  /** Counted by the policy's word alone, from below the Received where the message came in: no proof for our own domain. */
  readonly below: boolean;
  /** Number of Authentication-Results fields that our own side did not stamp, and that were left out. */
  readonly ignored: number;
}

/** What a document says in one way: its pages together, what is embedded in it, its payment codes, or what is hidden in it. */
export interface DocumentVoice {
  readonly name: string;
  readonly document: number;
  readonly layer: Source["layer"];
  readonly hidden: boolean;
  readonly text: string;
}

/** A document that was saved on top of an earlier version: what the later one names and the earlier one didn't. */
export interface Edit {
  readonly name: string;
  readonly page: number | null;
  readonly before: readonly FoundDestination[];
  readonly added: readonly FoundDestination[];
}

/** A file that is not what its name says. */
export type Disguise = Extract<DocumentNote, { kind: "disguised" }>;

/** Everything read from one message, without any knowledge of suppliers. */
export interface Facts {
  readonly item: MailItem;
  readonly segments: readonly Segment[];
  readonly hidden: readonly string[];
  readonly links: readonly Link[];
  /** Set where the body shows images that are not read and may hold a whole invoice. */
  readonly unreadImage?: boolean;
  readonly papers: readonly DocumentVoice[];
  readonly edits: readonly Edit[];
  readonly disguises: readonly Disguise[];
  readonly destinations: Gathered<readonly FoundDestination[]>;
  readonly acts: Gathered<readonly Act[]>;
  readonly phones: readonly Phone[];
  /** ISO 639-1 of the languages whose words were read; empty when the text is too short to tell. */
  readonly languages: readonly string[];
  /** Enough text to tell its language, and it isn't one of those that are read. */
  readonly languageUnknown: boolean;
  /** Indexes of the sentences, counted over all texts, that mention a change to their author's bank account. */
  readonly ownChanges?: readonly number[];
  /** What may announce something could not be read by the wording model, or not all of it, and why. */
  readonly wordingNotRead?: Reason;
  readonly discounted?: readonly Discounted[];
  readonly unread: readonly Unread[];
}

/** A destination with the segment that it is in; null outside the body (attachments, hidden text). */
export interface FoundDestination extends Destination {
  readonly segment: number | null;
  readonly source: Source;
  readonly document?: number;
  /** A structured invoice says that it is debited there. */
  readonly debited?: true;
}
