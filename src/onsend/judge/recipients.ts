import type { Address, Segment } from "../../analysis";
import { domainOf, findTrick, isSharedDomain, organisationalDomain } from "../../names";
import type { Warning } from "./warning";

/** Who is who, as far as is known. */
export type Sides = Readonly<{ own: readonly string[]; suppliers: readonly string[]; freemail: readonly string[] }>;

const maxDomains = 60;

/** The company's domain; null for none. */
export const siteOf = ({ address }: Address): string | null => {
  const host = address === null ? null : domainOf(address);
  return host === null ? null : organisationalDomain(host);
};

const sitesOf = (people: readonly Address[]): readonly string[] => [
  ...new Set(people.map(siteOf).filter((site): site is string => site !== null)),
];

/** The people of an earlier message. */
export const peopleOf = ({ from, to, cc }: Segment): readonly Address[] => [
  ...(from === null ? [] : [from]),
  ...to,
  ...cc,
];

/** Can anybody have a mailbox there? */
export const isOpenTo = (site: string, { freemail }: Sides): boolean =>
  isSharedDomain(site) || freemail.indexOf(site) !== -1;

/** Null for none. The earlier domain is genuine. */
function imitatedBy(site: string, genuine: readonly string[]): string | null {
  for (const one of genuine.slice(0, maxDomains)) {
    if (one === site) return null;
    const trick = findTrick(one, site);
    if (trick !== null && !trick.faint) return one;
  }
  return null;
}

function addressAt(recipients: readonly Address[], site: string): string {
  return recipients.find((each) => siteOf(each) === site)?.address ?? site;
}

/** Of ourselves, a supplier, or somebody in the conversation. `earlier`: the newest first. */
export function imitations(
  recipients: readonly Address[],
  earlier: readonly Segment[],
  sides: Sides,
): readonly Warning[] {
  const sites = sitesOf(recipients).slice(0, maxDomains);
  const sure = [...sides.own, ...sides.suppliers];
  const history = sitesOf(earlier.slice(0, 30).reverse().flatMap(peopleOf));
  return sites.reduce<readonly Warning[]>((warnings, site) => {
    if (sure.indexOf(site) !== -1) return warnings;
    const at = history.indexOf(site);
    const before = (at === -1 ? history : history.slice(0, at)).filter((each) => !isOpenTo(each, sides));
    const others = at === -1 ? sites.filter((each) => each !== site && history.indexOf(each) !== -1) : [];
    const genuine = isOpenTo(site, sides) ? null : imitatedBy(site, [...sure, ...before, ...others]);
    return genuine === null
      ? warnings
      : [...warnings, { kind: "imitates", address: addressAt(recipients, site), genuine }];
  }, []);
}

/** From one outside domain to an open mailbox or a similar name, if no one there is written to now. */
export function departure(recipients: readonly Address[], earlier: readonly Segment[], sides: Sides): Warning | null {
  const isOutside = (site: string): boolean => sides.own.indexOf(site) === -1;
  const outside = sitesOf(recipients).filter(isOutside);
  const [newest, ...older] = earlier.slice(0, 30);
  if (newest === undefined || outside.length === 0) return null;
  const author = newest.from === null ? null : siteOf(newest.from);
  const isAway = author !== null && outside.indexOf(author) !== -1;
  const before = isAway ? older : [newest, ...older];
  const was = sitesOf(before.flatMap(peopleOf)).filter(isOutside);
  const [genuine] = was;
  if (genuine === undefined || was.length > 1 || isOpenTo(genuine, sides)) return null;
  const written = before.some(({ from }) => from !== null && siteOf(from) === genuine);
  if (!written || outside.indexOf(genuine) !== -1) return null;
  const away = outside.filter((site) => isOpenTo(site, sides) || findTrick(genuine, site) !== null);
  if (away.length !== outside.length) return null;
  return { kind: "leaves", address: addressAt(recipients, away[0] ?? ""), genuine };
}
