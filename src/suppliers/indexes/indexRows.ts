import type { SupplierRecord } from "../../analysis";
import { imitationKeys } from "../../names";
import { keysOfAccount } from "./accountIndex";
import { ownDomains } from "./domainIndex";
import { taxIdKey } from "../file/fields";
import { type KeyKind, keyKind } from "../packed/keyTable";
import { nameEntries } from "../names/namesBuilder";
import { entryKeys } from "./otherIndex";
import { slipsHeld } from "../names/slips";

/** A key and what it is of. */
export type IndexKey = readonly [KeyKind, string];

/** What a store that keeps the index as rows keeps of one record. */
export interface IndexRows {
  readonly keys: readonly IndexKey[];
  /** Registrable domains, and what imitations of each have in common with it (kind `imitated`). */
  readonly domains: readonly { readonly domain: string; readonly keys: readonly IndexKey[] }[];
  /** Words of each name; the place in this list is the name's number. */
  readonly names: readonly (readonly string[])[];
}

function accountKeysOf({ accounts, sharedAccounts, rejectedAccounts }: SupplierRecord): IndexKey[] {
  const all = [...accounts, ...sharedAccounts, ...rejectedAccounts].flatMap(keysOfAccount);
  const as = (kind: KeyKind, held: SupplierRecord["accounts"]): IndexKey[] =>
    held.flatMap(keysOfAccount).flatMap(([of, key]): IndexKey[] => (of === keyKind.account ? [[kind, key]] : []));
  return [...all, ...as(keyKind.shared, sharedAccounts), ...as(keyKind.rejected, rejectedAccounts)];
}

/** Deterministic, on every machine. */
export function indexRows(record: SupplierRecord): IndexRows {
  const domains = [...ownDomains(record)];
  const entries = nameEntries(record);
  const keys: IndexKey[] = [
    ...record.emails.map((email): IndexKey => [keyKind.address, email]),
    ...record.taxIds.map((taxId): IndexKey => [keyKind.taxId, taxIdKey(taxId)]),
    ...domains.map((domain): IndexKey => [keyKind.domain, domain]),
    ...entries.flatMap(({ acronym, generic, keys: own }): IndexKey[] => [
      ...(acronym === null ? [] : [[keyKind.acronym, acronym] as const]),
      ...(generic === null ? [] : [[keyKind.generic, generic] as const]),
      ...own,
    ]),
    ...accountKeysOf(record),
    ...record.otherDestinations.flatMap((entry) => [...entryKeys(entry)].map((key): IndexKey => [keyKind.other, key])),
  ];
  return {
    keys: [...new Map(keys.map((key) => [key.join(":"), key])).values()],
    domains: domains.map((domain) => ({
      domain,
      keys: (imitationKeys(domain, true)?.keys ?? []).map((key): IndexKey => [keyKind.imitated, key]),
    })),
    names: entries.flatMap(({ rows }) => rows),
  };
}

/** Of kind `slip`: a word is kept under each, once for all names that have it. */
export function slipKeys(word: string): readonly IndexKey[] {
  return slipsHeld(word).map((slip): IndexKey => [keyKind.slip, slip]);
}

const secrets: ReadonlySet<KeyKind> = new Set([
  keyKind.account,
  keyKind.shared,
  keyKind.rejected,
  keyKind.bankless,
  keyKind.tail,
  keyKind.other,
]);

/** A store keeps only a keyed hash of these. */
export function isSecretKey([kind]: IndexKey): boolean {
  return secrets.has(kind);
}
