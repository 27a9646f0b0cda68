import type { Account } from "../accounts";
import type { ReasonCode } from "./gathered";
import type { Address } from "./item";
import type { MatchKind, SupplierRecord } from "./records";

/** Characters of a name that are looked at. An author whose name is longer is reported when the message is taken apart. */
export const maxNameLength = 200;

export { verdicts, type Verdict } from "../contract";

/** What the message wants of its reader. `change` includes a payment asked together with a change. */
export type Intent = "pay" | "change" | "report" | "mention" | "none";
/** From weightiest to lightest. `context` adds steps, never weight. */
export type Strength = "decisive" | "strong" | "moderate" | "weak" | "context";
/** The outcomes of a signal, ranked as axe-core ranks a rule's. */
export type OutcomeKind = "notApplicable" | "clear" | "cannotTell" | "suspicious";
/** What a signal looks at. */
export type Group = "destination" | "sender" | "thread" | "document" | "text" | "record";

/** Where in the message something is. */
export interface Source {
  readonly part: "body" | "hidden" | "quoted" | "subject" | "attachment" | "link";
  readonly name: string | null;
  readonly layer: "text" | "xml" | "qr" | "ocr";
  readonly page: number | null;
  readonly quote: string;
}

/** Words of the message that a finding rests on, with their place. */
export interface Quote {
  readonly text: string;
  readonly source: Source["part"];
}

/** Whose the money would be. Whatever is not proven ours or the payer's counts as payee. */
export type Role = "payee" | "ours" | "payer" | "thirdParty";

/** One place in the message that says where money would go. */
export interface Destination {
  readonly kind: "account" | "link" | "wallet" | "alias" | "cheque";
  readonly account: Account | null;
  /** Canonical value, without spaces, upper case. */
  readonly value: string;
  readonly bic: string | null;
  readonly holder: string | null;
  readonly country: string | null;
  readonly valid: boolean | null;
  readonly source: Source;
}

/** A destination after it was compared with the records. */
export interface JudgedDestination extends Destination {
  readonly role: Role;
  /** Null: nothing to compare with. */
  readonly onRecord: boolean | null;
  readonly owner: string | null;
  /** Whom the message names it for, and whose record it was compared with. Null: no one that we know. */
  readonly payee: SupplierRecord | null;
}

/** Somebody whom the header fields of a message name. `from` holds Sender too. */
export interface Correspondent extends Address {
  readonly field: "from" | "replyTo" | "recipient";
}

/** A deciding question that could not be answered. */
export interface Gate {
  readonly kind:
    | "destinationsUnreadable"
    | "recordsNotReachable"
    | "languageUnknown"
    | "severalSuppliers"
    | "stillReading"
    | "wordingNotRead";
  readonly reasons: readonly ReasonCode[];
}

/** The supplier that the message claims to come from or to pay. */
export interface ClaimedSupplier {
  readonly id: string;
  readonly name: string;
  readonly matchedBy: readonly MatchKind[];
}

/** Whose announcement: ours or a payee's on record (`ours`), others' who ask for money or go on (`asks`), no one's (`none`). */
export type Authority = "none" | "asks" | "ours";
