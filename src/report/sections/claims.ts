import { parseRecordAccount, recordForm, sameAccount } from "../../accounts";
import { type JudgedDestination, type Report, type SupplierRecord } from "../../analysis";
import { domainOf, isSharedDomain } from "../../names";
import type { Claim } from "../view";
import type { Suspect } from "./suspects";

const claimOf = ({ id, name }: SupplierRecord, values: Claim["values"]): Claim => ({
  supplier: { id, name },
  values,
});

/**
 * The account that the message claims for a supplier on record, where the record hasn't it: what could be proposed. Null for
 * our own, for one that isn't one, for one that was proposed before and rejected, and where no one's record is known.
 */
export function accountClaim({ account, onRecord, owner, payee }: JudgedDestination, { record }: Report): Claim | null {
  const known = payee ?? record;
  if (account === null || onRecord !== false || owner === "own" || known === null) return null;
  if (known.rejectedAccounts.some((rejected) => sameAccount(rejected, account))) return null;
  const value = recordForm(account);
  return "account" in parseRecordAccount(value) ? claimOf(known, [{ field: "accounts", value }]) : null;
}

/**
 * The address that the message claims for the supplier on record, and its domain where that is theirs alone. Null for one that
 * passes for a colleague's, for a recipient's, and where no whole address is known.
 */
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
