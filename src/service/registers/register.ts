import type { Account } from "../../accounts";
import type { RegisterCountry, SupplierRecord } from "../../contract";

/** With the country's prefix, or bare if the record is of that country. */
function tenDigits({ taxIds, country }: Pick<SupplierRecord, "taxIds" | "country">, of: RegisterCountry): string[] {
  const found = taxIds.flatMap((taxId) => {
    const text = taxId.replace(/[^0-9A-Za-z]/g, "").toUpperCase();
    const digits = text.startsWith(of) ? text.slice(2) : country === of ? text : "";
    return /^\d{10}$/.test(digits) ? [digits] : [];
  });
  return [...new Set(found)];
}

const nipWeights = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** By its check digit, since REGON and KRS numbers look alike. */
function isNip(digits: string): boolean {
  const sum = nipWeights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === Number(digits[9]);
}

const isIban = ({ scheme }: Account): boolean => scheme === "iban" || scheme === "ch-qr-iban";

/** How records are compared with each register. */
export const registerRules: Readonly<Record<RegisterCountry, RegisterRules>> = {
  // Only accounts at Polish banks and credit unions (Polish VAT act, article 96b).
  PL: {
    numbersOf: (record) => tenDigits(record, "PL").filter(isNip),
    lists: (account) => isIban(account) && account.value.startsWith("PL"),
  },
  // All business accounts, including those abroad (Slovak VAT act, section 6). IČ DPH: modulo 11.
  SK: {
    numbersOf: (record) =>
      tenDigits(record, "SK")
        .filter((digits) => Number(digits) % 11 === 0)
        .map((digits) => `SK${digits}`),
    lists: isIban,
  },
};

/** The beginning of a digest. A collision takes 2^100 tries and more. */
export const keyBytes = 16;

/** Tax number with account, tax number alone. */
export const keyKinds = ["pair", "subject"] as const;
/** One of {@link keyKinds}. */
export type KeyKind = (typeof keyKinds)[number];

/** Copies the key. */
export type TakeKey = (kind: KeyKind, key: Buffer) => void;

/** What a file says about itself. */
export interface RegisterHead {
  readonly country: RegisterCountry;
  /** ISO 8601. */
  readonly date: string;
  /** Hash rounds of a pair; 0 for our own keys. */
  readonly rounds: number;
  readonly masks: readonly string[];
  /** Entries without an account or tax number. */
  readonly skipped: number;
}

/** Streaming, for one format. */
export interface RegisterReader {
  /** @throws {RegisterFault} with line and place, without the file's name */
  feed(piece: Buffer): void;
  /** @throws {RegisterFault} if something is missing */
  end(): RegisterHead;
}

/** Port. Its only adapters read files of one day. */
export interface StateRegister {
  readonly country: RegisterCountry;
  /** ISO 8601. */
  readonly date: string;
  ask(taxNumber: string, account: Account): Promise<"onRegister" | "notOnRegister" | "subjectUnknown">;
  close(): Promise<void>;
}

/** What a country's register needs of a record. */
interface RegisterRules {
  /** In the register's form. */
  readonly numbersOf: (record: Pick<SupplierRecord, "taxIds" | "country">) => readonly string[];
  readonly lists: (account: Account) => boolean;
}

/** The message names file, place and reason. */
export class RegisterFault extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "RegisterFault";
  }
}
