import { mailProviders } from "../data/mailProviders";
import { remembered } from "../memo";
import { once } from "../once";
import { registrableDomain, toAscii } from "./domain";
import { domainSet } from "./domainSet";

const freemail = once(() => domainSet(mailProviders.freemailDomains));
const disposable = once(() => domainSet(mailProviders.disposableDomains));
/** Remembered answers: a mailbox meets the same hosts in most messages. */
const maxHosts = 2_000;
const maxHostLength = 253;

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

/**
 * Whether anybody can have a mailbox under this domain: webmail, and internet providers that give their customers one.
 * Hosts in such a domain count too. Tenants of a shared host (contoso.onmicrosoft.com) don't.
 */
export const isFreemail = remembered(maxHosts, maxHostLength, (domain: string): boolean =>
  domainsOf(domain).some((one) => freemail().has(one)),
);

/** Whether mailboxes under this domain are made to be thrown away: by the list, or by what the name says. */
export const isDisposable = remembered(maxHosts, maxHostLength, (domain: string): boolean => {
  const registrable = registrableDomain(domain);
  if (registrable === null) return false;
  return throwaway.test(registrable) || domainsOf(domain).some((one) => disposable().has(one));
});

/**
 * Whether strangers have addresses under this domain, so that it leads to no supplier. A record's webmail address doesn't make
 * the webmail host the supplier's.
 */
export const isSharedDomain = (domain: string): boolean => isFreemail(domain) || isDisposable(domain);
