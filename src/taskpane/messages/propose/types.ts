import type { ProposalFailure } from "../../proposals/proposals";

/** What the forms say in which something is proposed. */
export interface ProposeWords {
  readonly locale: string;
  readonly question: string;
  /** `{value}`. */
  readonly accountIs: string;
  /** `{value}`. */
  readonly addressIs: string;
  readonly other: string;
  readonly otherText: string;
  /** `{supplier}`, `{value}`. */
  readonly what: string;
  /** `{value}`. */
  readonly emails: string;
  /** `{value}`. */
  readonly domains: string;
  readonly note: string;
  readonly reason: string;
  readonly reasonMissing: string;
  readonly send: string;
  readonly busy: string;
  readonly cancel: string;
  readonly proposed: string;
  readonly onRecord: string;
  /** `{supplier}`. */
  readonly open: string;
  readonly failed: Readonly<Record<ProposalFailure, string>>;
}
