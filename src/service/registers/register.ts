import type { Account } from "../../accounts";
import type { RegisterCountry, SupplierRecord } from "../../contract";

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
