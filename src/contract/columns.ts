import { maxCellLength, maxEntries } from "./limits";
import { bounded, day, fields, list, oneOf, optional, orNull, type Of, type Part, text } from "./shape";
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

/** The default first. */
const recordKinds = ["supplier", "customer", "staff", "authority", "group", "factor"] as const;
/** Only suppliers, groups and factors are paid. */
export type RecordKind = (typeof recordKinds)[number];

const cell = bounded(maxCellLength);
const texts = list(cell, maxEntries);
const accounts = list(account, maxEntries);

/** A field of a record, and the column of a supplier file that is named like it: `taxIds` is `tax_ids`. */
interface Column {
  readonly shape: Part;
  /** Its changes can clear no finding about a destination or sender, so they need no call. */
  readonly isHarmless?: true;
  /** Free text: may hold the invisible characters that belong to spelling. */
  readonly isProse?: true;
}

const harmless = { isHarmless: true } as const;
const prose = { isHarmless: true, isProse: true } as const;

/**
 * In the order of files, forms and digests: never reorder them. Everything else follows from this table. A column added to it is
 * `later`: `notes` stays the last.
 */
export const columns = {
  id: { shape: bounded(maxCellLength, 1) },
  name: { shape: cell, ...prose },
  aliases: { shape: texts, ...prose },
  /** Lower case, A-labels (RFC 5890). */
  domains: { shape: texts },
  emails: { shape: texts },
  phones: { shape: texts },
  /** ISO 3166-1 alpha-2. */
  country: { shape: orNull(cell), ...harmless },
  taxIds: { shape: texts, ...harmless },
  accounts: { shape: accounts },
  kind: { shape: oneOf(recordKinds) },
  status: { shape: oneOf(["active", "inactive", "blocked"]) },
  /** Others may use them too (a factor, a group's pool). */
  sharedAccounts: { shape: accounts },
  /** Proposed and refused: known bad. */
  rejectedAccounts: { shape: list(rejectedAccount, maxEntries) },
  otherDestinations: { shape: texts },
  bankVerifiedOn: { shape: orNull(day), ...harmless },
  bankChangedOn: { shape: orNull(day), ...harmless },
  phoneChangedOn: { shape: orNull(day), ...harmless },
  notes: { shape: orNull(cell), ...prose },
} satisfies Readonly<Record<string, Column>>;
