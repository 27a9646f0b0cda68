import { isUnder, organisationalDomain } from "../../../names";
import { isPlatform } from "../../parse/destinations/links";
import type { Policy } from "../../policy";
import type { SupplierRecord } from "../../records";
import type { Identity } from "../identity/identity";
import { isOwnDomain } from "../senders/people";
import { payeesOf } from "../payments/partials";
import { platformOf } from "../identity/imitations";

function isOnRecord({ domains, otherDestinations }: SupplierRecord, host: string): boolean {
  return (
    domains.some((domain) => isUnder(host, domain)) ||
    otherDestinations.some((entry) =>
      entry
        .toLowerCase()
        .split(/[\s/:@?#]/)
        .some((part) => part.includes(".") && isUnder(host, part)),
    )
  );
}

/** Tells the hosts of the message's authors, of the suppliers that it may mean, our own and those of platforms from all others. */
export function knownHosts({ claim, senders }: Identity, policy: Policy): (host: string) => boolean {
  const sites = new Set(senders.from.flatMap(({ site, freemail }) => (freemail || site === null ? [] : [site])));
  const payees = payeesOf(claim);
  return (host) =>
    sites.has(organisationalDomain(host)) ||
    payees.some((record) => isOnRecord(record, host)) ||
    isOwnDomain(host, policy) ||
    isPlatform(host) ||
    platformOf(host, policy) !== null;
}
