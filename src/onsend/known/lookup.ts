import { lookupRoute, type Ownership, type SupplierRecord } from "../../contract";
import type { Service, Told } from "./service";

/** Whose accounts are, as the supplier list has them. */
export interface FoundRecords {
  readonly accounts: readonly string[];
  readonly partners: readonly SupplierRecord[];
  readonly owners: readonly Ownership[];
}

/** Privacy: sends only accounts and domains. */
export function lookUp(
  service: Service,
  { accounts, domains }: { readonly accounts: readonly string[]; readonly domains: readonly string[] },
): Promise<Told<FoundRecords>> {
  return service(lookupRoute, { accounts, domains }).then((answer) => {
    if (typeof answer === "string") return answer;
    const { matches, owners } = answer.told;
    // The author claims to be that supplier.
    const partners = matches.filter(({ by, imitates }) => by !== "name" && imitates?.faint !== true);
    return { told: { accounts, owners, partners: partners.map(({ record }) => record) } };
  });
}
