import { lookupRoute, type Ownership, type SupplierRecord } from "../../contract";
import type { Service, Told } from "./service";

/** Whose accounts are, as the supplier list has them. */
export interface FoundRecords {
  /** The accounts that were asked about: owners name them by their place. */
  readonly accounts: readonly string[];
  /** The suppliers at the domains. */
  readonly partners: readonly SupplierRecord[];
  readonly owners: readonly Ownership[];
}

/** Asks the supplier list whose accounts and domains are. Nothing else of the draft is sent. */
export function lookUp(
  service: Service,
  { accounts, domains }: { readonly accounts: readonly string[]; readonly domains: readonly string[] },
): Promise<Told<FoundRecords>> {
  return service(lookupRoute, { accounts, domains }).then((answer) => {
    if (typeof answer === "string") return answer;
    const { matches, owners } = answer.told;
    // A match by a domain, or by one that it plainly imitates: the author claims to be that supplier.
    const partners = matches.filter(({ by, imitates }) => by !== "name" && imitates?.faint !== true);
    return { told: { accounts, owners, partners: partners.map(({ record }) => record) } };
  });
}
