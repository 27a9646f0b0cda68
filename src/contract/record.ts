import { maxCellLength, maxEntries } from "./limits";
import { bounded, day, fields, list, oneOf, optional, orNull, type Of, text } from "./shape";
import type { Scheme } from "../accounts";

const named = {
  ...{ iban: true, "us-aba": true, "gb-sort": true, "au-bsb": true, nz: true, "ca-eft": true, "in-ifsc": true },
  ...{ "mx-clabe": true, "ch-qr-iban": true, br: true, za: true, sg: true, hk: true, jp: true, other: true },
} satisfies Record<Scheme, true>;

/** The account schemes. */
export const schemes = Object.keys(named) as readonly Scheme[];

/** An account in canonical form, as analysis has it. */
export const account = fields({
  scheme: oneOf(schemes),
  value: bounded(maxCellLength),
  bank: orNull(bounded(maxCellLength)),
});

/** When an account was denied, and where. */
export const denial = fields({
  on: day,
  /** Its label; null if a proposal was called about. */
  case: orNull(bounded(100)),
  /** The proposal's id. */
  proposal: optional(bounded(100)),
  /** Who said so: the person at the supplier, or who closed the case. Missing in older entries. */
  by: optional(bounded(300)),
});

/** An account that was refused; with its denial, where there was one. */
const rejectedAccount = fields({ ...account.fields, denied: optional(denial) });
/** See {@link rejectedAccount}. */
export type RejectedAccount = Of<typeof rejectedAccount>;

/** An account as the supplier file writes it. */
export const writtenAccount = { ...text };

const recordKinds = ["supplier", "customer", "staff", "authority", "group", "factor"] as const;
/** Only suppliers, groups and factors are paid. */
export type RecordKind = (typeof recordKinds)[number];

const cell = bounded(maxCellLength);
const texts = list(cell, maxEntries);
const accounts = list(account, maxEntries);

/** All fields of a supplier's record but its accounts. */
export const plainFields = {
  id: bounded(maxCellLength, 1),
  name: cell,
  aliases: texts,
  /** Lower case, A-labels (RFC 5890). */
  domains: texts,
  emails: texts,
  phones: texts,
  /** ISO 3166-1 alpha-2. */
  country: orNull(cell),
  taxIds: texts,
  kind: oneOf(recordKinds),
  status: oneOf(["active", "inactive", "blocked"]),
  otherDestinations: texts,
  bankVerifiedOn: orNull(day),
  bankChangedOn: orNull(day),
  phoneChangedOn: orNull(day),
  notes: orNull(cell),
};

/** One row of the supplier list. */
export const record = fields({
  ...plainFields,
  accounts,
  /** Others may use them too (a factor, a group's pool). */
  sharedAccounts: accounts,
  /** Proposed and refused: known bad. */
  rejectedAccounts: list(rejectedAccount, maxEntries),
});
/** See {@link record}. */
export type SupplierRecord = Of<typeof record>;
