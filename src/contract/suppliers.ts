import { denial, shapes, writtenAccount } from "./record";
import { maxCellLength, maxEntries } from "./limits";
import { next, get } from "./page";
import { day, fields, list, oneOf, optional, orNull, text, type Of } from "./shape";

const accounts = list({ ...writtenAccount, max: maxCellLength }, maxEntries);

/** A supplier's record, its accounts as in the supplier file. */
export const supplier = fields({
  ...shapes,
  accounts,
  sharedAccounts: accounts,
  rejectedAccounts: accounts,
  /** Of the rejected accounts that were denied. */
  denials: optional(list(fields({ account: writtenAccount, ...denial.fields }), maxEntries)),
});
/** See {@link supplier}. */
export type Supplier = Of<typeof supplier>;

/** The registers that can be asked, by the country whose state keeps them. */
export const registerCountries = ["PL", "SK"] as const;
/** One of {@link registerCountries}. */
export type RegisterCountry = (typeof registerCountries)[number];

/** `subjectUnknown`: no such tax number; hashed registers can't tell. `tooOld`: by configuration, so it isn't asked. */
const registerOutcomes = ["onRegister", "notOnRegister", "subjectUnknown", "tooOld", "unreadable"] as const;
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
/** See {@link registerAnswer}. */
export type RegisterAnswer = Of<typeof registerAnswer>;

/** The supplier list, to search and to read. */
export const supplierRoutes = {
  search: get("/api/suppliers", fields({ suppliers: list(supplier), next })),
  read: get("/api/suppliers/:id", supplier),
  registers: get("/api/suppliers/:id/registers", fields({ registers: list(registerAnswer) })),
};

/** The whole list, as a supplier file. */
export const exportRoute = get("/api/export.csv", text);
