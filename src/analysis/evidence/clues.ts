import type { Facts } from "../facts";
import { foundOr } from "../gathered";
import type { Address, Unread } from "../item";
import type { Clues } from "../records";
import { spokenNames } from "./identity/mentions";
import { hostOf, localName, quotedPeople, shownAddresses } from "./senders/people";

/** A bound on what a hostile message makes the supplier list do. */
const maxValues = 300;

function some(values: Iterable<string>): string[] {
  return [...new Set(values)].slice(0, maxValues);
}

const writtenOf = (people: readonly Address[]): string[] =>
  people.flatMap(({ address }) => (address?.includes("@") === true ? [address.toLowerCase()] : []));

/** Speakers first, then the addresses in their display names, so that a name full of addresses can't push a speaker out. */
function addressesOf(facts: Facts): string[] {
  const first = speakers(facts);
  const others = [...facts.item.cc, ...facts.item.to, ...quotedPeople(facts.segments, -1)];
  return [...writtenOf(first), ...first.flatMap(shownAddresses), ...writtenOf(others)];
}

/** Destinations that are no accounts, whose number is bounded elsewhere. */
function othersOf({ destinations }: Facts): string[] {
  return foundOr(destinations, []).flatMap(({ account, value }) => (account === null ? [value] : []));
}

/** What there is more of than the supplier list is asked about: an imitation may be among them, or another supplier's link. */
export function unasked(facts: Facts): Unread[] {
  const tooMany = { code: "tooMany" } as const;
  return [
    ...(new Set(addressesOf(facts)).size > maxValues ? [{ name: "to", reason: tooMany }] : []),
    ...(new Set(othersOf(facts)).size > maxValues ? [{ name: "destinations", reason: tooMany }] : []),
  ];
}

function speakers(facts: Facts): Address[] {
  const { item, segments } = facts;
  const quoted = segments.flatMap(({ from }) => (from === null ? [] : [from]));
  return [...item.from, ...(item.sender === null ? [] : [item.sender]), ...item.replyTo, ...quoted];
}

/** What the supplier list is asked about one message. The result holds no sentence of the message. */
export function clues(facts: Facts): Clues {
  const first = speakers(facts);
  const addresses = addressesOf(facts);
  const domains = addresses.flatMap((address) => hostOf(address) ?? []);
  const destinations = foundOr(facts.destinations, []);
  const named = [...first.flatMap(({ name }) => name ?? []), ...destinations.flatMap(({ holder }) => holder ?? [])];
  const local = first.map(localName);
  const { signed, mentions } = spokenNames(facts);
  return {
    addresses: some(addresses),
    domains: some(domains),
    // What people call themselves may be as short as EY; mailboxes are called anything.
    names: some([...named.filter((name) => name.length >= 2), ...local.filter((name) => name.length >= 4), ...signed]),
    mentions,
    taxIds: taxIds(facts),
    accounts: destinations.flatMap(({ account }) => account ?? []),
    otherDestinations: some(othersOf(facts)),
  };
}

/** VAT and tax numbers behind their country's letters: EU VAT ids and the like. */
const taxId =
  /\b(?:ATU|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|CHE)[ -]?\d[\dA-Z. -]{6,14}/g;

function taxIds(facts: Facts): string[] {
  const text = [...facts.segments.flatMap(({ lines }) => lines), ...facts.papers.map(({ text: said }) => said)]
    .join("\n")
    .slice(0, 100_000);
  return some(Array.from(text.matchAll(taxId), ([written]) => written.replace(/[^\dA-Z]/g, "")));
}
