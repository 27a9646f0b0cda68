import type { Account } from "../../accounts";
import type { RegisterCountry, SupplierRecord } from "../../contract";

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
