import { writtenAccount } from "./account";
import { maxCellLength, maxEntries } from "./limits";
import { next } from "./page";
import { plainFields } from "./record";
import { get } from "./route";
import { day, fields, list, oneOf, orNull, text, type Of } from "./shape";

const accounts = list({ ...writtenAccount, max: maxCellLength }, maxEntries);

/** A supplier's record, its accounts as in the supplier file. */
export const supplier = fields({ ...plainFields, accounts, sharedAccounts: accounts, rejectedAccounts: accounts });
/** See {@link supplier}. */
export type Supplier = Of<typeof supplier>;

/** A page of the list. */
export const suppliers = fields({ suppliers: list(supplier), next });

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

/** What a state register says of one account of a supplier. It raises and explains; it never clears anything. */
export const registerAnswer = fields({
  account: writtenAccount,
  country: oneOf(registerCountries),
  /** The supplier's, as the register writes it. */
  taxNumber: text,
  outcome: oneOf(registerOutcomes),
  /** The register's; null where it can't be read. */
  date: orNull(day),
});
/** See {@link registerAnswer}. */
export type RegisterAnswer = Of<typeof registerAnswer>;

/** What state registers say of a supplier's accounts. */
export const registerAnswers = fields({ registers: list(registerAnswer) });

/** The supplier list, to search and to read. */
export const supplierRoutes = {
  search: get("/api/suppliers", suppliers),
  read: get("/api/suppliers/:id", supplier),
  registers: get("/api/suppliers/:id/registers", registerAnswers),
};

/** The whole list, as a supplier file. */
export const exportRoute = get("/api/export.csv", text);
