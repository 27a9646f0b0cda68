/** What the check on sending says, in one language. Each sentence ends with its stop. */
export interface Words {
  /** The one notification of a draft: at most 150 characters with what is filled in. `{case}`. */
  readonly openHere: string;
  readonly fraudHere: string;
  /** A second person hasn't looked yet. */
  readonly confirmedHere: string;
  /** Released, but too early to pay. `{day}`, ISO. */
  readonly coolOffHere: string;
  /** `{address}`, `{genuine}`. */
  readonly imitatesHere: string;
  readonly unchecked: string;
  /** The supplier service didn't answer. */
  readonly unasked: string;
  /** At most 20 characters. */
  readonly button: string;
  /**
   * What was found; then what to do. `{case}`, `{supplier}`, `{quote}`, `{account}`, `{before}`, `{day}`,
   * `{address}`, `{genuine}`.
   */
  readonly approvesOpen: string;
  readonly approvesConfirmed: string;
  readonly approvesCoolOff: string;
  readonly approvesFraud: string;
  readonly passesOnDisputed: string;
  readonly passesOnConfirmed: string;
  readonly passesOnFraud: string;
  readonly passesOnUnknown: string;
  readonly notOnRecord: string;
  readonly ofAnother: string;
  readonly rejected: string;
  readonly changed: string;
  readonly imitates: string;
  readonly leaves: string;
  /** Where the alert itself has no such button. */
  readonly again: string;
  /** Stands for a supplier without a name. */
  readonly supplier: string;
}
