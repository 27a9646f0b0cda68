/** Named as in the supplier file. `other`: a labelled account of no known scheme. */
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

/** A part of a text. `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Canonical: upper case, no separators. */
export interface Account {
  readonly scheme: Scheme;
  /** The whole IBAN or CLABE; in two-part schemes the account number only. */
  readonly value: string;
  /** Routing number, sort code, BSB, IFSC, or bank and branch; null if the scheme has none or none was stated. */
  readonly bank: string | null;
}
