import type { Account } from "../../accounts";
import type { RegisterCountry, SupplierRecord } from "../../contract";

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
export interface RegisterRules {
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
