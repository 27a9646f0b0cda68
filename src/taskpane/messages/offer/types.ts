/** What offers to open a case. */
export interface OfferWords {
  readonly locale: string;
  readonly open: string;
  readonly opening: string;
  readonly note: string;
  /** In its place, where no service keeps cases. */
  readonly noteAlone: string;
  readonly notOpened: string;
}
