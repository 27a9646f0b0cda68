import { isGeneric } from "../../../names";
import type { Facts } from "../../facts";
import type { Policy } from "../../policy";
import type { Records } from "../../records";
import type { Colleague } from "../evidence";
import { hostOf, isOwnDomain, quotedPeople } from "../senders/people";

/** People that the message shows are the sender's words: they only ever accuse. A department's name belongs to no person. */
export function staffOf(facts: Facts, records: Records, policy: Policy): readonly Colleague[] {
  const shown = [...facts.item.to, ...facts.item.cc, ...quotedPeople(facts.segments)].flatMap(({ name, address }) =>
    name !== null && address !== null && isOwnDomain(hostOf(address), policy) && !isGeneric(name)
      ? [{ name, email: address }]
      : [],
  );
  const matched = records.state === "found" ? records.matches.map(({ record }) => record) : [];
  const recorded = matched
    .filter(({ kind }) => kind === "staff")
    .flatMap(({ name, emails }) => emails.map((email) => ({ name, email })));
  const { staff } = policy.organisation;
  return recorded.length + shown.length === 0 ? staff : [...staff, ...recorded, ...shown];
}
