import type { Match, SupplierRecord } from "../analysis";
import { imitated, imitationKeys, type ImitationIndex, registrableDomain } from "../names";
import { Holders, HoldersBuilder } from "./holders";
import { type KeyTable, type KeyTableBuilder, keyKind } from "./keyTable";
import type { Section, SectionReader } from "./layout";
import type { IsSharedDomain } from "./record";
import type { RecordStore } from "./records";
import { Texts, TextsBuilder } from "./texts";

/** Records that one domain may lead to. */
const mostHolders = 200;

/** Gathers whose domains are whose. Domains count by what somebody registered, so subdomains are included. */
export class DomainsBuilder {
  readonly #table: KeyTableBuilder;
  readonly #isSharedDomain: IsSharedDomain;
  readonly #holders = new HoldersBuilder();
  readonly #names = new TextsBuilder();

  constructor(table: KeyTableBuilder, isSharedDomain: IsSharedDomain) {
    this.#table = table;
    this.#isSharedDomain = isSharedDomain;
  }

  add({ domains, emails }: SupplierRecord, record: number): void {
    const hosts = new Set([...domains, ...emails.map((email) => email.slice(email.lastIndexOf("@") + 1))]);
    const own = new Set(Array.from(hosts).flatMap((host) => this.#own(host) ?? []));
    for (const domain of own) this.#holders.add(domain, record, (number) => this.#addKeys(domain, number));
  }

  sections(): readonly Section[] {
    return [...this.#holders.sections(), ...this.#names.sections()];
  }

  #own(host: string): string | null {
    const domain = registrableDomain(host);
    if (domain === null || this.#isSharedDomain(domain)) return null;
    return host !== domain && this.#isSharedDomain(host) ? null : domain;
  }

  #addKeys(domain: string, number: number): void {
    this.#table.add(keyKind.domain, domain, number);
    const { name, keys } = imitationKeys(domain, true) ?? { name: "", keys: [] };
    this.#names.add(name);
    for (const key of keys) this.#table.add(keyKind.imitated, key, number);
  }
}

/** Whose a domain is, and whose it imitates. */
export class DomainIndex {
  readonly #table: KeyTable;
  readonly #records: RecordStore;
  readonly #isSharedDomain: IsSharedDomain;
  readonly #holders: Holders;
  readonly #imitations: ImitationIndex;

  constructor(from: SectionReader, table: KeyTable, records: RecordStore, isSharedDomain: IsSharedDomain) {
    this.#holders = new Holders(from);
    const names = new Texts(from);
    this.#table = table;
    this.#records = records;
    this.#isSharedDomain = isSharedDomain;
    this.#imitations = {
      domains: { has: (domain) => this.#number(domain) !== undefined },
      keys: { get: (key) => table.find(keyKind.imitated, key) },
      list: this.#holders.texts,
      names,
    };
  }

  /** The records whose domain it is; failing that, those whose domain it imitates. A domain on any record imitates nobody. */
  matches(clue: string): Match[] {
    const domain = registrableDomain(clue);
    const owners = domain === null ? [] : this.#owners(domain);
    if (owners.length > 0) return owners.map((record) => ({ record, by: "domain", clue }));
    if (this.#isSharedDomain(clue) || (domain !== null && this.#isSharedDomain(domain))) return [];
    return imitated(this.#imitations, clue).flatMap(({ domain: genuine, kind, faint }) =>
      this.#owners(genuine).map((record): Match => ({
        record,
        by: "lookalike",
        clue,
        imitates: { domain: genuine, trick: kind, faint },
      })),
    );
  }

  #number(domain: string): number | undefined {
    return this.#table.find(keyKind.domain, domain).find((one) => this.#holders.texts.at(one) === domain);
  }

  #owners(domain: string): readonly SupplierRecord[] {
    const number = this.#number(domain);
    if (number === undefined) return [];
    return Array.from(this.#holders.of(number).subarray(0, mostHolders), (record) => this.#records.at(record));
  }
}
