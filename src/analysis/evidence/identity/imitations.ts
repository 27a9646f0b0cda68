import {
  buildImitationIndex,
  distance,
  findTrick,
  imitated,
  isMadeUp,
  once,
  organisationalDomain,
  remembered,
  type Trick,
} from "../../../names";
import { bankDomains } from "../../data/banks";
import { billingPlatforms } from "../../data/billingPlatforms";
import type { Facts } from "../../facts";
import type { Policy } from "../../policy";
import type { Match, Records } from "../../records";
import type { Imitation, Senders } from "../evidence";
import { hostOf, isOpenDomain, isOwnDomain, quotedPeople, siteOf as siteOfMailbox } from "../senders/people";

type Field = Imitation["field"];
/** A host that may imitate another, and where it is in the message. */
type Suspect = Pick<Imitation, "domain" | "field">;

/** The registrable domain of an entry of our tables; most entries are registrable domains already. */
const siteOf = (domain: string): string => (domain.split(".").length === 2 ? domain : organisationalDomain(domain));

/** A mailbox meets the same hosts in most messages. */
const maxHosts = 2_000;
const maxHostLength = 253;

const platformIndex = once(() =>
  buildImitationIndex(
    billingPlatforms.map(({ domain }) => siteOf(domain)),
    true,
  ),
);
const bankIndex = once(() => buildImitationIndex(bankDomains, true));
const imitatedPlatforms = remembered(maxHosts, maxHostLength, (site) => imitated(platformIndex(), site));
const imitatedBanks = remembered(maxHosts, maxHostLength, (site) => imitated(bankIndex(), site));

const platformNames: ReadonlyMap<string, string> = new Map(billingPlatforms.map(({ domain, name }) => [domain, name]));
const bankSites: ReadonlySet<string> = new Set(bankDomains);

/** The name of the billing platform whose own domain it is; of one that the policy adds, its domain. */
export function platformOf(host: string | null, { billingPlatforms: added }: Policy): string | null {
  if (host === null) return null;
  for (let tail = host; ; tail = tail.slice(tail.indexOf(".") + 1)) {
    const name = platformNames.get(tail) ?? added.find((domain) => domain === tail);
    if (name !== undefined) return name;
    if (!tail.includes(".")) return null;
  }
}

function suspects(facts: Facts, { outer, within }: Senders, asking: ReadonlySet<number | null>): Map<string, Field> {
  const found = new Map<string, Field>();
  const add = (address: string | null, field: Field) => {
    const host = hostOf(address);
    if (host !== null && !found.has(host)) found.set(host, field);
  };
  for (const { address } of outer) add(address, "from");
  for (const { address, role, segment } of within) {
    if (role === "forwarded") add(address, "from");
    else if (asking.has(segment)) add(address, "quoted");
  }
  for (const { address } of facts.item.replyTo) add(address, "replyTo");
  for (const { address } of [...facts.item.to, ...facts.item.cc]) add(address, "recipient");
  for (const { address } of within) add(address, "quoted");
  return found;
}

function imitationOf(
  suspect: Suspect,
  target: Imitation["target"],
  genuine: string,
  { kind: trick, faint }: Trick,
  owner: string | null = genuine,
): Imitation {
  return { ...suspect, genuine, owner, target, trick, faint };
}

function ofSuppliers(matches: readonly Match[], suspect: Suspect): Imitation[] {
  return matches.flatMap(({ by, clue, record, imitates }) => {
    if (by !== "lookalike" || imitates === undefined || clue.toLowerCase() !== suspect.domain) return [];
    const { domain: genuine, trick: kind, faint } = imitates;
    return [imitationOf(suspect, "supplier", genuine, { kind, faint }, record.name)];
  });
}

function ofOurs(suspect: Suspect, { organisation }: Policy): Imitation[] {
  return organisation.domains.flatMap((genuine) => {
    const trick = findTrick(genuine, suspect.domain);
    return trick === null ? [] : [imitationOf(suspect, "own", genuine, trick, null)];
  });
}

function ofWellKnown(suspect: Suspect, policy: Policy): Imitation[] {
  const host = suspect.domain;
  const site = organisationalDomain(host);
  if (bankSites.has(site) || platformOf(host, policy) !== null) return [];
  const added = policy.billingPlatforms.flatMap((genuine) => {
    const trick = findTrick(genuine, host);
    return trick === null ? [] : [imitationOf(suspect, "platform", genuine, trick)];
  });
  const named = (found: ReturnType<typeof imitated>, target: Imitation["target"]): Imitation[] =>
    found.map((one) => imitationOf(suspect, target, one.domain, one));
  return [...named(imitatedPlatforms(site), "platform"), ...added, ...named(imitatedBanks(site), "bank")];
}

/** What makes one domain of another, of a pair with a blank between: the same people write to each other. */
const trickOf = remembered(maxHosts, 2 * maxHostLength, (pair) => {
  const [genuine = "", host = ""] = pair.split(" ");
  return findTrick(genuine, host);
});

/** A sender's domain that imitates somebody in the quoted conversation. Faint likenesses are left: conversations hold a .com and a .net of one name. */
function ofThread(suspect: Suspect, people: ReadonlySet<string>, authors: ReadonlySet<string | null>): Imitation[] {
  const found: Imitation[] = [];
  for (const genuine of people) {
    const trick = trickOf(`${genuine} ${suspect.domain}`);
    if (trick === null || trick.faint) continue;
    const one = imitationOf(suspect, "thread", genuine, trick);
    found.push(authors.has(genuine) ? one : { ...one, onlyAddressed: true });
  }
  return found;
}

/** Changes beyond which one domain is as far from another as any. */
const farthest = 12;

/** By what a reader would take it for: faint ones last, then by letters changed, then the one whose ending stayed. */
function nearestFirst(found: readonly Imitation[]): Imitation[] {
  const ending = (host: string) => host.slice(host.lastIndexOf("."));
  const away = ({ domain, genuine, faint }: Imitation) =>
    (faint ? 100 : 0) + 2 * distance(domain, genuine, farthest) + (ending(domain) === ending(genuine) ? 0 : 1);
  return found.length < 2 ? [...found] : [...found].sort((a, b) => away(a) - away(b));
}

/** A domain on a record, or ours, is no imitation. @param asking segments that ask: their authors come before recipients */
export function imitationsOf(
  facts: Facts,
  records: Records,
  policy: Policy,
  senders: Senders,
  asking: ReadonlySet<number | null>,
): Imitation[] {
  const matches = records.state === "found" ? records.matches : [];
  const known = new Set(matches.filter(({ by }) => by === "domain").map(({ clue }) => clue.toLowerCase()));
  const people = new Set(
    [...quotedPeople(facts.segments, -1), ...facts.item.to, ...facts.item.cc].flatMap(({ address }) => {
      const host = hostOf(address);
      return host === null || isOpenDomain(host, policy) ? [] : [organisationalDomain(host)];
    }),
  );
  const authors = new Set(facts.segments.map(({ from }) => siteOfMailbox(from?.address ?? null)));
  return [...suspects(facts, senders, asking)].flatMap(([host, field]) => {
    if (known.has(host) || isOwnDomain(host, policy)) return [];
    const isOpen = isOpenDomain(host, policy);
    const counting = (all: readonly Imitation[]) =>
      isOpen ? all.filter(({ genuine, trick }) => isMadeUp(genuine, host, trick)) : [...all];
    const suspect = { domain: host, field };
    const found = counting([...ofSuppliers(matches, suspect), ...ofOurs(suspect, policy)]);
    if (found.length > 0) return nearestFirst(found);
    const others = [
      ...(field === "recipient" ? [] : ofWellKnown(suspect, policy)),
      ...(field === "from" || field === "replyTo" ? ofThread(suspect, people, authors) : []),
    ];
    return nearestFirst(counting(others));
  });
}
