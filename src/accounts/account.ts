/** Account schemes, named as in the supplier file. `other`: a labelled account that fits none. */
export type Scheme =
  | "iban"
  | "us-aba"
  | "gb-sort"
  | "au-bsb"
  | "nz"
  | "ca-eft"
  | "in-ifsc"
  | "mx-clabe"
  | "ch-qr-iban"
  | "br"
  | "za"
  | "sg"
  | "hk"
  | "jp"
  | "other";

/** A bank account in canonical form: upper case, no separators. */
export interface Account {
  readonly scheme: Scheme;
  /** The IBAN or CLABE whole; in schemes of two parts the account number alone. */
  readonly value: string;
  /** Routing number, sort code, BSB, IFSC, bank and branch; null where the scheme has none, or none was stated. */
  readonly bank: string | null;
}
