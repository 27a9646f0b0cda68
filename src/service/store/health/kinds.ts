import { countryOf } from "../../../accounts";
import { payableKinds, type SupplierRecord } from "../../../analysis";
import { type HealthKind, type Ailing, healthKinds } from "../../../contract";
import { isSharedDomain } from "../../../names";

/** Per kind; the counts are exact. */
const maxRows = 10_000;

const each = <T>(make: () => T): Record<HealthKind, T> =>
  Object.fromEntries(healthKinds.map((kind) => [kind, make()])) as Record<HealthKind, T>;

/** Records with health problems, by kind. */
export class Findings {
  readonly counts = each(() => 0);
  readonly rows = each((): Ailing[] => []);
  readonly #latest: Partial<Record<HealthKind, string>> = {};

  constructor(private readonly max = maxRows) {}

  /** Once per kind. A record's findings must be added together. */
  add(kind: HealthKind, one: Ailing): void {
    if (this.#latest[kind] === one.supplier) return;
    this.#latest[kind] = one.supplier;
    this.counts[kind] += 1;
    const rows = this.rows[kind];
    if (rows.length < this.max) rows.push(one);
  }
}

/** As in the pane's default policy. */
const verifiedForDays = 365;
const day = 86_400_000;

/** Whether the supplier is paid. */
export const isPaid = ({ kind, status }: Pick<SupplierRecord, "kind" | "status">): boolean =>
  status === "active" && payableKinds.has(kind);

/** Suppliers that aren't paid have none. */
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
