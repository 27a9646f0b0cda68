import { domainSet, type PackedDomains } from "../../names";

/** Lists of domains of mailboxes. */
export interface MailProviders {
  /** Under these anybody gets a mailbox, free or from an internet provider. */
  readonly freemailDomains: PackedDomains;
  /** Mailboxes under these are thrown away after use. */
  readonly disposableDomains: PackedDomains;
}

const sounds = /mail|inbox|spam|trash|temp|fake|burner|junk|discard|anon|throw|dump|mbox|post|minute|nada|shark|letter/;

/** Does a registrable domain sound of mail or of what is thrown away? Those that do and aren't frequent are loaded by need. */
export function soundsOfMail(domain: string): boolean {
  return sounds.test(domain);
}

/** The lists, unpacked. */
export interface MailProviderSets {
  readonly freemail: ReturnType<typeof domainSet>;
  readonly disposable: ReturnType<typeof domainSet>;
}

/** Unpacks the lists. */
export function unpackProviders({ freemailDomains, disposableDomains }: MailProviders): MailProviderSets {
  return { freemail: domainSet(freemailDomains), disposable: domainSet(disposableDomains) };
}
