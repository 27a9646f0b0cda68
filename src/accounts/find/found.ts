import type { Account, Stretch } from "../account";
import type { Label } from "./labels";

/** In the folded text, before mapping offsets back. */
export interface Hit extends Stretch {
  readonly account: Account;
  readonly label: Label | null;
}

/** A bank code without its account so far. */
export interface BankCode extends Stretch {
  readonly scheme: Account["scheme"];
  readonly bank: string;
  readonly label: Label | null;
}

/** A labelled account number without its bank code so far. */
export interface Numbered extends Stretch {
  readonly value: string;
  readonly label: Label;
}
