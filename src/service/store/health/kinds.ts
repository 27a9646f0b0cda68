import { countryOf } from "../../../accounts";
import { payableKinds, type SupplierRecord } from "../../../analysis";
import { isSharedDomain } from "../../../inspect";

/** What a record may lack or have too much of, the worst first. */
export const healthKinds = [
  "sameAccount", // an account that another supplier has too, and neither as a shared one
  "notOnRegister", // an account that isn't on the state register, though its holder's country keeps one
  "noCallBackNumber", // nobody can be called about a change
  "mute", // no destination to compare with
  "notVerified", // the bank details were never verified, or too long ago
  "freemailOnly", // no domain of their own
  "confusableDomain", // a domain that imitates another supplier's
  "foreignBank", // an account in another country than the supplier
] as const;
/** One of {@link healthKinds}. */
export type HealthKind = (typeof healthKinds)[number];

/** A supplier whose record should be looked at. */
export interface Ailing {
  readonly supplier: string;
  readonly name: string;
  /** What else is concerned: the other supplier of an account, the domain that is imitated; null for nothing. */
  readonly beside: string | null;
}

/** How many records there are of each kind, at one moment of the list. */
export interface Health {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly suppliers: number;
  readonly counts: Readonly<Record<HealthKind, number>>;
  /** Suppliers whose accounts no state register has answered for, though one should: counts may still grow. */
  readonly unchecked: number;
  /** Is there any state register to hold accounts against? Without one, `notOnRegister` says nothing. */
  readonly hasRegisters: boolean;
}

/** Days after which bank details should be verified anew; the pane's policy has the same by default. */
const verifiedForDays = 365;
const day = 86_400_000;

/** Is the supplier one that somebody pays? */
export const isPaid = ({ kind, status }: Pick<SupplierRecord, "kind" | "status">): boolean =>
  status === "active" && payableKinds.has(kind);

/** What one record tells by itself. Those that nobody pays are left out. */
export function ownFaults(record: SupplierRecord, today: string): readonly HealthKind[] {
  const { phones, accounts, sharedAccounts, otherDestinations, domains, emails, country } = record;
  if (!isPaid(record)) return [];
  const isMute = accounts.length + sharedAccounts.length + otherDestinations.length === 0;
  const verified = record.bankVerifiedOn === null ? Number.NaN : Date.parse(record.bankVerifiedOn);
  const isVerified = Date.parse(today) - verified <= verifiedForDays * day;
  const hosts = emails.map((email) => email.slice(email.lastIndexOf("@") + 1));
  const banks = accounts.map(countryOf);
  const faults: readonly (readonly [HealthKind, boolean])[] = [
    ["noCallBackNumber", phones.length === 0],
    ["mute", isMute],
    ["notVerified", !isMute && !isVerified],
    ["freemailOnly", domains.length === 0 && hosts.length > 0 && hosts.every(isSharedDomain)],
    ["foreignBank", country !== null && banks.some((bank) => bank !== null && bank !== country)],
  ];
  return faults.flatMap(([fault, is]) => (is ? fault : []));
}
