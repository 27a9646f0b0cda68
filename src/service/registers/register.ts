import type { Account } from "../../accounts";
import type { SupplierRecord } from "../../analysis";

/** The registers that can be asked, by the country whose state keeps them. */
export const registerCountries = ["PL", "SK"] as const;
/** One of {@link registerCountries}. */
export type RegisterCountry = (typeof registerCountries)[number];

/**
 * What a state's register of taxpayers' accounts says of an account.
 *
 * - `subjectUnknown`: the tax number isn't in it at all. A register of hashed pairs can't tell that from `notOnRegister`.
 * - `tooOld`: the file is older than the configuration allows, and isn't asked.
 * - `unreadable`: there is a file, and it can't be read.
 */
export const registerOutcomes = ["onRegister", "notOnRegister", "subjectUnknown", "tooOld", "unreadable"] as const;
/** One of {@link registerOutcomes}. */
export type RegisterOutcome = (typeof registerOutcomes)[number];

/** What a register says of one account of a supplier. It raises and explains; it never clears anything. */
export interface RegisterAnswer {
  /** As the supplier file writes it. */
  readonly account: string;
  readonly country: RegisterCountry;
  /** The supplier's number on record, as the register writes it. */
  readonly taxNumber: string;
  readonly outcome: RegisterOutcome;
  /** The register's own date, ISO 8601; null where it can't be read. */
  readonly date: string | null;
}

/** A state's register of taxpayers' accounts, as it was on one day: the port. Files are its only adapters; nothing is asked outside. */
export interface StateRegister {
  readonly country: RegisterCountry;
  /** ISO 8601. */
  readonly date: string;
  ask(taxNumber: string, account: Account): Promise<"onRegister" | "notOnRegister" | "subjectUnknown">;
  close(): Promise<void>;
}

/** What the records say that a register of this country needs. */
export interface RegisterRules {
  /** The supplier's numbers, as the register writes them. */
  readonly numbersOf: (record: Pick<SupplierRecord, "taxIds" | "country">) => readonly string[];
  /** Does the register list accounts of this kind? */
  readonly lists: (account: Account) => boolean;
}

/** A register's file that can't be taken or read. The message names the file, the place and the reason. */
export class RegisterFault extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "RegisterFault";
  }
}
