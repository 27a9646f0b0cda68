import type { Match, SupplierRecord } from "../../analysis";
import { imitated, imitationKeys, isMadeUp, isSharedDomain, type ImitationIndex, registrableDomain } from "../../names";
import { Holders, HoldersBuilder } from "../packed/holders";
import { type KeyKind, type Keys, type KeyTableBuilder, keyKind } from "../packed/keyTable";
import type { Section, SectionReader } from "../packed/layout";
import type { RecordList } from "../packed/records";
import { Texts, TextsBuilder } from "../packed/texts";

const maxHolders = 200;

/** Distinct, without shared ones. */
export function ownDomains({ domains, emails }: Pick<SupplierRecord, "domains" | "emails">): ReadonlySet<string> {
  const hosts = new Set([...domains, ...emails.map((email) => email.slice(email.lastIndexOf("@") + 1))]);
  return new Set(
    Array.from(hosts).flatMap((host) => {
      const domain = registrableDomain(host);
      if (domain === null || isSharedDomain(domain)) return [];
      return host !== domain && isSharedDomain(host) ? [] : domain;
    }),
  );
}

/** Gathers the owners of registrable domains. */
export class DomainsBuilder {
  readonly #holders: HoldersBuilder;
  readonly #names = new TextsBuilder();

  /** @param isPart a part of a longer list, whose imitations are found elsewhere */
  constructor(
    table: KeyTableBuilder,
    private readonly isPart: boolean,
  ) {
    this.#holders = new HoldersBuilder(table);
  }

  add({ domains, emails }: SupplierRecord, record: number): void {
    for (const domain of ownDomains({ domains, emails })) this.#holders.add(domain, record, () => this.#keysOf(domain));
  }

  sections(): readonly Section[] {
    return [...this.#holders.sections(), ...this.#names.sections()];
  }

  #keysOf(domain: string): readonly (readonly [KeyKind, string])[] {
    const own = [keyKind.domain, domain] as const;
    if (this.isPart) return [own];
    const { name, keys } = imitationKeys(domain, true) ?? { name: "", keys: [] };
    this.#names.add(name);
    return [own, ...keys.map((key) => [keyKind.imitated, key] as const)];
  }
}

/** Finds owners of domains, and whom a domain imitates. */
export class DomainIndex {
  readonly #holders: Holders;
  readonly #imitations: ImitationIndex;

  /** @param imitations of the whole list, for a part of it */
  constructor(
    from: SectionReader,
    private readonly table: Keys,
    private readonly records: RecordList,
    imitations: ImitationIndex | null = null,
  ) {
    this.#holders = new Holders(from);
    const names = new Texts(from);
    this.#imitations = imitations ?? {
      domains: { has: (domain) => this.#number(domain) !== undefined },
      keys: { get: (key) => table.find(keyKind.imitated, key) },
      list: this.#holders.texts,
      names,
    };
  }

  /** Or else those that it imitates. A domain on record imitates no one, nor does a mailbox provider's. */
  matches(clue: string): Match[] {
    const domain = registrableDomain(clue);
    const { unknown } = this.table;
    const owners = domain === null ? [] : this.#owners(domain);
    if (this.table.unknown > unknown) return [];
    if (owners.length > 0) return owners.map((record) => ({ record, by: "domain", clue }));
    const isShared = isSharedDomain(clue) || (domain !== null && isSharedDomain(domain));
    const found = imitated(this.#imitations, clue).filter((one) => !isShared || isMadeUp(one.domain, clue, one.kind));
    return found.flatMap(({ domain: genuine, kind, faint }) =>
      this.#owners(genuine).map((record): Match => ({
        record,
        by: "lookalike",
        clue,
        imitates: { domain: genuine, trick: kind, faint },
      })),
    );
  }

  #number(domain: string): number | undefined {
    return this.table.find(keyKind.domain, domain).find((one) => this.#holders.texts.at(one) === domain);
  }

  #owners(domain: string): readonly SupplierRecord[] {
    const number = this.#number(domain);
    if (number === undefined) return [];
    return Array.from(this.#holders.of(number).subarray(0, maxHolders), (record) => this.records.at(record));
  }
}
