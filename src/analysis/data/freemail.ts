import { domainSet, isOfSeldomCountry, once, registrableDomain, remembered, toAscii } from "../../names";
import { farMailProviders, otherMailProviders } from "./far";
import { mailProviders, mailSieve } from "./mailProviders";
import { soundsOfMail, unpackProviders, type MailProviderSets } from "./providers";

const frequent = once(() => unpackProviders(mailProviders));
/** Answers that are remembered: a mailbox meets the same hosts in most messages. */
const mostHosts = 2_000;
const longestHost = 253;
const sieve = once(() => domainSet(mailSieve));

/** Words that throwaway providers put into their ever-changing names. */
const throwaway =
  /temp-?mail|tmp-?mail|mail-?temp|trash-?mail|minute-?mail|throw-?away|disposable|guerrilla-?mail|mailinator|yopmail|fake-?mail|fake-?inbox|mailnesia|burner-?mail|drop-?mail|email-?fake|email-?temp|tempe-?mail|temp-?inbox/;

/** A host's registrable domain, the host itself, and the domains between the two. */
function domainsOf(host: string): readonly string[] {
  const ascii = toAscii(host);
  const domain = ascii === null ? null : registrableDomain(ascii);
  if (ascii === null || domain === null) return [];
  const tails: string[] = [];
  for (let tail = ascii; tail.length >= domain.length; tail = tail.slice(tail.indexOf(".") + 1)) {
    tails.push(tail);
    if (!tail.includes(".")) break;
  }
  return tails;
}

const mayBeOther = (domain: string): boolean => isOfSeldomCountry(domain) || sieve().has(domain);

/** Which list a domain stands in, of those that are frequent or don't sound of mail. No domain stands in both. */
function nearList(domain: string): keyof MailProviderSets | null {
  const listIn = (sets: MailProviderSets): keyof MailProviderSets | null =>
    sets.freemail.has(domain) ? "freemail" : sets.disposable.has(domain) ? "disposable" : null;
  return listIn(frequent()) ?? (mayBeOther(domain) ? listIn(otherMailProviders()) : null);
}

function holds(list: keyof MailProviderSets, host: string): boolean {
  const domains = domainsOf(host);
  const near = domains.map(nearList);
  if (near.includes(list)) return true;
  const registrable = domains.at(-1);
  if (registrable === undefined || !soundsOfMail(registrable)) return false;
  return domains.some((domain, at) => near[at] === null && farMailProviders()[list].has(domain));
}

/**
 * Whether anybody can have a mailbox under this domain: webmail, and internet providers that give their customers one.
 * Hosts in such a domain count too. Tenants of a shared host (contoso.onmicrosoft.com) don't.
 */
export const isFreemail = remembered(mostHosts, longestHost, (domain: string): boolean => holds("freemail", domain));

/** Whether mailboxes under this domain are made to be thrown away: by the list, or by what the name says. */
export const isDisposable = remembered(mostHosts, longestHost, (domain: string): boolean => {
  const registrable = registrableDomain(domain);
  return registrable !== null && (throwaway.test(registrable) || holds("disposable", domain));
});
