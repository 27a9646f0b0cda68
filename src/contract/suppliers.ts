import { writtenAccount } from "./account";
import { maxCellLength, maxEntries } from "./limits";
import { next } from "./page";
import { plainFields } from "./record";
import { get } from "./route";
import { day, fields, list, oneOf, orNull, text, type Of } from "./shape";

const accounts = list({ ...writtenAccount, max: maxCellLength }, maxEntries);

export const supplier = fields({ ...plainFields, accounts, sharedAccounts: accounts, rejectedAccounts: accounts });
export type Supplier = Of<typeof supplier>;

export const suppliers = fields({ suppliers: list(supplier), next });

export const registerCountries = ["PL", "SK"] as const;
export type RegisterCountry = (typeof registerCountries)[number];

/** `subjectUnknown`: no such tax number; hashed registers can't tell. `tooOld`: by configuration, so it isn't asked. */
export const registerOutcomes = ["onRegister", "notOnRegister", "subjectUnknown", "tooOld", "unreadable"] as const;
export type RegisterOutcome = (typeof registerOutcomes)[number];

/** Raises and explains; never clears anything. */
export const registerAnswer = fields({
  account: writtenAccount,
  country: oneOf(registerCountries),
  /** As the register writes it. */
  taxNumber: text,
  outcome: oneOf(registerOutcomes),
  /** Null where the register can't be read. */
  date: orNull(day),
});
export type RegisterAnswer = Of<typeof registerAnswer>;

export const registerAnswers = fields({ registers: list(registerAnswer) });

export const supplierRoutes = {
  search: get("/api/suppliers", suppliers),
  read: get("/api/suppliers/:id", supplier),
  registers: get("/api/suppliers/:id/registers", registerAnswers),
};

export const exportRoute = get("/api/export.csv", text);
