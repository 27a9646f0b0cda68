import type { Clues, Directory, Match, Ownership, Records, SupplierRecord } from "../analysis";
import { AccountIndex } from "./accountIndex";
import { DomainIndex } from "./domainIndex";
import { taxIdKey } from "./fields";
import { NameIndex } from "./nameIndex";
import { OtherIndex } from "./otherIndex";
import type { IsSharedDomain } from "./record";

/** Clues of one kind that are looked up: a message may name thousands, and each costs. */
const maxClues = 500;
/** Names cost the most; a message speaks of a few. */
const maxNames = 100;
/** Records that one clue may lead to. */
const maxMatches = 200;

/** What a directory may be told. */
export interface DirectoryOptions {
  /** Whether strangers share the domain (freemail): then it leads to no record, and only whole addresses do. Default: none is. */
  readonly isSharedDomain?: IsSharedDomain;
}

/**
 * The supplier list in memory. Records of every kind and status are found: what follows from that is for the signals
 * to say. Its indexes are built here, the one of lookalikes at the first domain that is on no record.
 * @param records with distinct ids, as {@link readSupplierFile} returns them
 */
export function memoryDirectory(records: readonly SupplierRecord[], options: DirectoryOptions = {}): Directory {
  const domains = new DomainIndex(records, options.isSharedDomain ?? (() => false));
  const names = new NameIndex(records);
  const accounts = new AccountIndex(records);
  const others = new OtherIndex(records);
  const byAddress = groupBy(records, ({ emails }) => emails);
  const byTaxId = groupBy(records, ({ taxIds }) => taxIds.map(taxIdKey));

  function find(clues: Clues): Records {
    const matches: Match[] = [
      ...each(clues.addresses, maxClues, (clue) => all(byAddress.get(clue.toLowerCase()), "address", clue)),
      ...each(clues.domains, maxClues, (clue) => domains.matches(clue)),
      ...each(clues.taxIds, maxClues, (clue) => all(byTaxId.get(taxIdKey(clue)), "tax-id", clue)),
      ...each(clues.names, maxNames, (clue) => all(names.matches(clue), "name", clue)),
      ...each(unnamed(clues), maxClues, (clue) => all(names.named(clue), "name", clue)),
    ];
    const owners = clues.accounts.slice(0, maxClues).flatMap((account, index): Ownership[] => {
      const held = accounts.owners(account).slice(0, maxMatches);
      return held.map(({ record, as }) => ({ account: index, record, as }));
    });
    const elsewhere = (clues.otherDestinations ?? []).slice(0, maxClues).flatMap((value, index): Ownership[] => {
      const held = others.owners(value).slice(0, maxMatches);
      return held.map((record) => ({ account: index, record, as: "other" }));
    });
    return { state: "found", matches, owners: [...owners, ...elsewhere] };
  }
  return { lookup: (clues) => Promise.resolve(find(clues)) };
}

/** Mentions that aren't also names. */
function unnamed({ names, mentions }: Clues): string[] {
  const known = new Set(names);
  return mentions.filter((mention) => !known.has(mention));
}

function each(clues: readonly string[], limit: number, matches: (clue: string) => readonly Match[]): Match[] {
  return [...new Set(clues)].slice(0, limit).flatMap((clue) => matches(clue).slice(0, maxMatches));
}

function all(records: readonly SupplierRecord[] | undefined, by: Match["by"], clue: string): Match[] {
  return (records ?? []).map((record) => ({ record, by, clue }));
}

function groupBy(
  records: readonly SupplierRecord[],
  keysOf: (record: SupplierRecord) => readonly string[],
): ReadonlyMap<string, readonly SupplierRecord[]> {
  const groups = new Map<string, SupplierRecord[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  }
  return groups;
}
