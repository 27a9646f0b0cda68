import type { Account } from "../account";
import type { Label } from "./labels";

/** An account in the folded text, before offsets are put back. */
export interface Hit {
  readonly account: Account;
  readonly start: number;
  readonly end: number;
  readonly label: Label | null;
}

/** A bank code that waits for its account. */
export interface BankCode {
  readonly scheme: Account["scheme"];
  readonly bank: string;
  readonly start: number;
  readonly end: number;
  readonly label: Label | null;
}

/** A labelled account number that waits for its bank code. */
export interface Numbered {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly label: Label;
}
