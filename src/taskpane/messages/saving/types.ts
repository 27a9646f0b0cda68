/** What is said where something is saved as a file. */
export interface SavingWords {
  readonly locale: string;
  /** `{name}` of the file. */
  readonly link: string;
  readonly hint: string;
  readonly copy: string;
  readonly failed: string;
}
