import type { Address, Unread } from "./item";
import type { SupplierRecord } from "./records";
import type { Finding } from "./signals/finding";
import type {
  ClaimedSupplier,
  Correspondent,
  Destination,
  Gate,
  Intent,
  JudgedDestination,
  Authority,
  Verdict,
} from "./terms";

/** What came of holding the message against an original that the reader handed in. */
export interface ComparedOriginal {
  readonly id: string;
  /** Whether the message quotes it with another account or number. `itself`: it is the message itself. */
  readonly quoted: "altered" | "agrees" | "nothing" | "itself";
  readonly before: readonly Destination[];
  readonly changed: readonly JudgedDestination[];
  readonly isComparable: boolean;
}

/** Everything that was found out about one message. */
export interface Report {
  readonly message: {
    readonly id: string | null;
    readonly subject: string | null;
    readonly from: Address | null;
    readonly date: string | null;
  };
  readonly verdict: Verdict;
  readonly intent: Intent;
  readonly supplier: ClaimedSupplier | null;
  readonly otherSuppliers: readonly ClaimedSupplier[];
  readonly record: SupplierRecord | null;
  /** The number on record. Null if changed within the cool-off: a fraudster changes the number first. */
  readonly callBack: string | null;
  readonly destinations: readonly JudgedDestination[];
  readonly findings: readonly Finding[];
  readonly gates: readonly Gate[];
  readonly unread: readonly Unread[];
  /** No supplier records are set up: no account was compared with one. */
  readonly noRecords: boolean;
  /** Authors and recipients of the quoted and forwarded messages, as these claim: at most 20, the newest message's first. */
  readonly participants: readonly Address[];
  readonly correspondents: readonly Correspondent[];
  readonly originals?: readonly ComparedOriginal[];
  /** Whose announcement it may carry: then the wording model is asked, closely where it may be `ours`. */
  readonly authority: Authority;
  readonly impersonatedStaff: readonly { readonly name: string; readonly email: string }[];
}
