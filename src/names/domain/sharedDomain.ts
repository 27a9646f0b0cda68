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

/** Its registrable domain, the host itself, and those between. */
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

/** Webmail, and providers that give customers a mailbox. Tenants of a shared host (contoso.onmicrosoft.com) don't count. */
export const isFreemail = remembered(maxHosts, maxHostLength, (domain: string): boolean =>
  domainsOf(domain).some((one) => freemail().has(one)),
);

/** By the list, or by what the name says. */
export const isDisposable = remembered(maxHosts, maxHostLength, (domain: string): boolean => {
  const registrable = registrableDomain(domain);
  if (registrable === null) return false;
  return throwaway.test(registrable) || domainsOf(domain).some((one) => disposable().has(one));
});

/** Such a domain leads to no supplier: a record's webmail address doesn't make the webmail host the supplier's. */
export const isSharedDomain = (domain: string): boolean => isFreemail(domain) || isDisposable(domain);
