import type { Match, SupplierRecord } from "../analysis";
import { buildImitationIndex, imitated, registrableDomain } from "../names";
import type { IsSharedDomain } from "./record";

/** Whose a domain is, and whose it imitates. Domains count by what somebody registered, so subdomains are included. */
export class DomainIndex {
  readonly #records = new Map<string, SupplierRecord[]>();
  readonly #isSharedDomain: IsSharedDomain;
  #imitations: ReturnType<typeof buildImitationIndex> | null = null;

  constructor(records: readonly SupplierRecord[], isSharedDomain: IsSharedDomain) {
    this.#isSharedDomain = isSharedDomain;
    for (const record of records) {
      for (const domain of record.domains) this.#add(domain, record);
      for (const email of record.emails) this.#add(email.slice(email.lastIndexOf("@") + 1), record);
    }
  }

  /** The records whose domain it is; failing that, those whose domain it imitates. A domain on any record imitates nobody. */
  matches(clue: string): Match[] {
    const domain = registrableDomain(clue);
    const owners = domain === null ? undefined : this.#records.get(domain);
    if (owners !== undefined) return owners.map((record) => ({ record, by: "domain", clue }));
    if (this.#isSharedDomain(clue) || (domain !== null && this.#isSharedDomain(domain))) return [];
    // Built at the first stranger: a run over mail of recorded suppliers alone doesn't need it.
    this.#imitations ??= buildImitationIndex([...this.#records.keys()]);
    return imitated(this.#imitations, clue).flatMap(({ domain: genuine, kind, faint }) =>
      (this.#records.get(genuine) ?? []).map((record): Match => ({
        record,
        by: "lookalike",
        clue,
        imitates: { domain: genuine, trick: kind, faint },
      })),
    );
  }

  #add(host: string, record: SupplierRecord): void {
    const domain = registrableDomain(host);
    if (domain === null || this.#isSharedDomain(host) || this.#isSharedDomain(domain)) return;
    const there = this.#records.get(domain);
    if (there === undefined) this.#records.set(domain, [record]);
    else if (there.at(-1) !== record) there.push(record);
  }
}
