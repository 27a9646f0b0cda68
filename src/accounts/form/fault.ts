/** Why a text is no account. `digitWanted`, `letterWanted`: what must stand at the place that is told. */
export type AccountFaultCode =
  | "empty"
  | "character"
  | "country"
  | "length"
  | "digitWanted"
  | "letterWanted"
  | "checkDigits"
  | "ibanCheckDigits"
  | "clabeLength"
  | "qrIban"
  | "scheme"
  | "parts"
  | "bankCode"
  | "accountNumber";

/** Why a text is no account, as a code with its parts, for whoever words it themselves. */
export interface AccountFault {
  readonly code: AccountFaultCode;
  /** The same as a sentence in English. */
  readonly error: string;
  /** The place of the character that is wrong, from 1, blanks and hyphens not counted; null where no single one is. */
  readonly at: number | null;
  /** What is told: the `found` character, the `country` or `scheme`, how many characters it `wants` and `has`. */
  readonly parts: Readonly<Partial<Record<"found" | "country" | "scheme" | "wants" | "has", string | number>>>;
}

/** Makes one. */
export function accountFault(
  code: AccountFaultCode,
  error: string,
  parts: AccountFault["parts"] = {},
  at: number | null = null,
): AccountFault {
  return { code, error, at, parts };
}
