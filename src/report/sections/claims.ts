import { parseRecordAccount, recordForm, sameAccount } from "../../accounts";
import type { JudgedDestination, Report, SupplierRecord } from "../../analysis";
import { domainOf, isSharedDomain } from "../../names";
import type { Claim } from "../view";
import type { Suspect } from "./suspects";

const claimOf = ({ id, name }: SupplierRecord, values: Claim["values"]): Claim => ({
  supplier: { id, name },
  values,
});

/** The account claimed for a supplier on record, that could be proposed. Null for our own, invalid or rejected ones. */
export function accountClaim({ account, onRecord, owner, payee }: JudgedDestination, { record }: Report): Claim | null {
  const known = payee ?? record;
  if (account === null || onRecord !== false || owner === "own" || known === null) return null;
  if (known.rejectedAccounts.some((rejected) => sameAccount(rejected, account))) return null;
  const value = recordForm(account);
  return "account" in parseRecordAccount(value) ? claimOf(known, [{ field: "accounts", value }]) : null;
}

/** The address, and own domain, that could be proposed. Null for recipients, incomplete ones and false colleagues. */
export function addressClaim(
  { address, field, genuine }: Suspect,
  { record, impersonatedStaff }: Report,
): Claim | null {
  const domain = domainOf(address);
  const isColleague = impersonatedStaff.some(({ email }) => genuine.includes(email));
  const isTheirs = field === "from" || field === "replyTo";
  if (record === null || isColleague || !isTheirs || !address.includes("@") || domain === null) return null;
  const isShared = isSharedDomain(domain);
  const email = { field: "emails", value: address.toLowerCase() } as const;
  return claimOf(record, isShared ? [email] : [email, { field: "domains", value: domain }]);
}
