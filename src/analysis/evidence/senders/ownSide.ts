import { anyPerson, once, samePerson } from "../../../names";
import type { Facts } from "../../facts";
import type { Address } from "../../item";
import type { Policy } from "../../policy";
import { hostOf, isOwnDomain, sameAddress } from "./people";

const maxPeople = 50;

/** Who is on our side, by a message's headers and quoted headers. Claims only: the author of a text also writes the headers quoted in it. */
export interface OwnParticipants {
  /** The message itself says so, of all its authors, and none by another's proof. */
  readonly wrote: boolean;
  /** An address of our own domains; or no address at all, as Outlook shows colleagues, and a colleague's name. */
  isOurs(person: Address): boolean;
  /** It's plain why an outsider has it: we wrote to them, its author gets this message, or it is below one with such a reason. */
  isAnswered(segment: number): boolean;
}

const finders = new WeakMap<Policy, (name: string) => boolean>();

/** Tells whether a name is a colleague's in the policy, which most messages of a run share. */
function isStaff(policy: Policy): (name: string) => boolean {
  const known = finders.get(policy) ?? anyPerson(policy.organisation.staff.map(({ name }) => name));
  finders.set(policy, known);
  return known;
}

function nameOf({ name, address }: Address): string {
  return name ?? address?.slice(0, address.lastIndexOf("@")) ?? "";
}

/** @param lent one of its authors goes by another's proof */
export function ownSideOf({ item, segments }: Facts, policy: Policy, lent = false): OwnParticipants {
  const byAddress = ({ address }: Address) => isOwnDomain(hostOf(address), policy);
  const recipients = [...item.to, ...item.cc].slice(0, maxPeople);
  const isShown = once(() => anyPerson([...recipients, ...item.from].filter(byAddress).map(nameOf)));
  const isOurs = (person: Address): boolean => {
    if (person.address !== null) return byAddress(person);
    const { name } = person;
    return name !== null && (isStaff(policy)(name) || isShown()(name));
  };
  const gets = (person: Address): boolean =>
    recipients.some(
      (one) =>
        sameAddress(one.address, person.address) ||
        (person.address === null && samePerson(nameOf(one), nameOf(person))),
    );
  let answered = segments.length;
  for (const [index, { role, from, to, cc }] of segments.entries()) {
    if (index === 0 || role === "new" || from === null || !isOurs(from)) continue;
    const outwards = [...to, ...cc].slice(0, maxPeople).some((person) => !isOurs(person));
    if (!outwards && !gets(from)) continue;
    answered = index;
    break;
  }
  return {
    wrote: !lent && item.from.length > 0 && item.from.every(byAddress),
    isOurs,
    isAnswered: (segment) => segment >= answered,
  };
}
