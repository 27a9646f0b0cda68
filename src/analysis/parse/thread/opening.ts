import type { Address } from "../../item";

/** The start of an older message: what its header claims, and how many lines the header takes. */
export interface Opening {
  readonly end: number;
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly date: string | null;
  readonly subject: string | null;
  readonly forward: boolean;
  readonly kept: readonly string[];
}

/** Longer lines are prose, never a header. A To line may name hundreds of people. */
export const MAX_HEADER_LINE = 20_000;
