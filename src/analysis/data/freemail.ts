import { domainSet, registrableDomain, toAscii, type PackedDomains } from "../../names";
import { disposableDomains, freemailDomains } from "./mailProviders";

type DomainSet = ReturnType<typeof domainSet>;

/** The set, unpacked on first use. */
function unpacked(packed: PackedDomains): () => DomainSet {
  let made: DomainSet | null = null;
  return () => (made ??= domainSet(packed));
}
const freemail = unpacked(freemailDomains);
const disposable = unpacked(disposableDomains);

/** Words that throwaway providers put into their ever-changing names. */
const throwaway =
  /temp-?mail|tmp-?mail|mail-?temp|trash-?mail|minute-?mail|throw-?away|disposable|guerrilla-?mail|mailinator|yopmail|fake-?mail|fake-?inbox|mailnesia|burner-?mail|drop-?mail|email-?fake|email-?temp|tempe-?mail|temp-?inbox/;

/** Whether a set holds a host, its registrable domain or a domain between the two. */
function holds(set: DomainSet, host: string): boolean {
  const ascii = toAscii(host);
  const domain = ascii === null ? null : registrableDomain(ascii);
  if (ascii === null || domain === null) return false;
  for (let tail = ascii; tail.length >= domain.length;) {
    if (set.has(tail)) return true;
    const dot = tail.indexOf(".");
    if (dot === -1) return false;
    tail = tail.slice(dot + 1);
  }
  return false;
}

/**
 * Whether anybody can have a mailbox under this domain: webmail, and internet providers that give their customers one.
 * Hosts in such a domain count too. Tenants of a shared host (contoso.onmicrosoft.com) don't.
 */
export function isFreemail(domain: string): boolean {
  return holds(freemail(), domain);
}

/** Whether mailboxes under this domain are made to be thrown away: by the list, or by what the name says. */
export function isDisposable(domain: string): boolean {
  const registrable = registrableDomain(domain);
  return registrable !== null && (holds(disposable(), domain) || throwaway.test(registrable));
}
