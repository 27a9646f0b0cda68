import { samePerson } from "../names";
import type { Evidence } from "./evidence/evidence";
import { quotedPeople } from "./evidence/senders/people";
import type { Facts } from "./facts";
import { foundOr } from "./gathered";
import type { Address } from "./item";
import type { Report } from "./report";
import { shownAs } from "./signals/declared";
import { textOf, type Finding } from "./signals/finding";
import type { Correspondent } from "./terms";

/** People of the quoted conversation that are kept. */
const maxParticipants = 20;

function participantsOf({ segments }: Facts): Address[] {
  const found = new Map<string, Address>();
  for (const person of quotedPeople(segments)) {
    const key = (person.address ?? person.name ?? "").toLowerCase();
    const known = found.get(key);
    if (key !== "" && (known === undefined || known.name === null)) found.set(key, person);
  }
  return [...found.values()].slice(0, maxParticipants);
}

function correspondentsOf({ item }: Facts): Correspondent[] {
  const { from, sender, replyTo, to, cc } = item;
  const as = (field: Correspondent["field"]) => (address: Address) => ({ ...address, field });
  const senders = sender === null ? from : [...from, sender];
  return [...senders.map(as("from")), ...replyTo.map(as("replyTo")), ...[...to, ...cc].map(as("recipient"))];
}

function impersonatedStaffOf(findings: readonly Finding[], evidence: Evidence): Report["impersonatedStaff"] {
  const names = findings.flatMap((finding) => {
    const passesFor = shownAs(finding).accuses?.passesFor;
    return passesFor !== undefined && "colleague" in passesFor ? textOf(finding, passesFor.colleague) : [];
  });
  if (names.length === 0) return [];
  return foundOr(evidence.staff, []).filter((one) => names.some((name) => samePerson(one.name, name)));
}

/** Everybody whom a report may have to show next to what is on record. */
export function peopleOf(
  facts: Facts,
  findings: readonly Finding[],
  evidence: Evidence,
): Pick<Report, "participants" | "correspondents" | "impersonatedStaff"> {
  return {
    participants: participantsOf(facts),
    correspondents: correspondentsOf(facts),
    impersonatedStaff: impersonatedStaffOf(findings, evidence),
  };
}
