import type { Account } from "../account";
import type { Label } from "./labels";

/** In the folded text, before mapping offsets back. */
export interface Hit {
  readonly account: Account;
  readonly start: number;
  readonly end: number;
  readonly label: Label | null;
}

/** A bank code without its account so far. */
export interface BankCode {
  readonly scheme: Account["scheme"];
  readonly bank: string;
  readonly start: number;
  readonly end: number;
  readonly label: Label | null;
}

/** A labelled account number without its bank code so far. */
export interface Numbered {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly label: Label;
}
