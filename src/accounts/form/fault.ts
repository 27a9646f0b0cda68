/** `digitWanted`, `letterWanted`: required at the given place. */
export type AccountFaultCode =
  "empty" | "character" | "scheme" | "parts" | "bankCode" | "accountNumber" | IbanFaultCode;
type IbanFaultCode = "country" | "length" | "digitWanted" | "letterWanted" | CheckFaultCode;
type CheckFaultCode = "checkDigits" | "ibanCheckDigits" | "clabeLength" | "qrIban";

/** Why a text isn't an account, as a code with details. */
export interface AccountFault {
  readonly code: AccountFaultCode;
  readonly error: string;
  /** From 1, ignoring spaces and hyphens; null if there is no single wrong character. */
  readonly at: number | null;
  /** The `found` character, the `country` or `scheme`, how many characters it `wants` and `has`. */
  readonly parts: Readonly<Partial<Record<"found" | "country" | "scheme" | "wants" | "has", string | number>>>;
}

/** Makes a fault. */
export function accountFault(
  code: AccountFaultCode,
  error: string,
  parts: AccountFault["parts"] = {},
  at: number | null = null,
): AccountFault {
  return { code, error, at, parts };
}
