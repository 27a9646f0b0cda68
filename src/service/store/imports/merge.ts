import { recordForm, sameAccount, type Account } from "../../../accounts";
import type { SupplierRecord } from "../../../analysis";
import { type Column, type IndexKey, indexRows, keyKind } from "../../../suppliers";
import { fields } from "../changes";
import { columnOf, type ImportRow } from "../../../contract";
import { listed, type Tx } from "../connection/connect";
import { type Context, Refusal } from "../store";
import { rejectedAmong, rejectedBy, rejectedText } from "./rejected";
import { hashKey } from "../list/indexed";
import type { ServiceKeys } from "../secrets/keyFile";

const destinations = ["accounts", "sharedAccounts", "otherDestinations"] as const;

const textOf = (record: SupplierRecord, field: (typeof destinations)[number]): string =>
  field === "otherDestinations" ? record[field].join("\n") : record[field].map(recordForm).join("\n");

const later = (...days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

/** Missing or incomplete columns keep their value, so a short export removes no block. @param today of changes */
export function merged(
  old: SupplierRecord,
  row: SupplierRecord,
  columns: ReadonlySet<Column>,
  today: string,
): SupplierRecord {
  const kept = fields.flatMap((field) => (columns.has(columnOf[field]) ? [] : [[field, old[field]] as const]));
  const changed: SupplierRecord = { ...row, ...Object.fromEntries(kept) };
  // A file or form doesn't tell when they were denied.
  const rejectedAccounts = changed.rejectedAccounts.map(
    (one) => old.rejectedAccounts.find((held) => sameAccount(held, one)) ?? one,
  );
  const next = { ...changed, rejectedAccounts };
  const isMoved = destinations.some((field) => textOf(old, field) !== textOf(next, field));
  const isOtherPhone = old.phones.join("\n") !== next.phones.join("\n");
  const bankChangedOn = later(old.bankChangedOn, next.bankChangedOn, isMoved ? today : null);
  return {
    ...next,
    bankChangedOn,
    bankVerifiedOn: verifiedOn(old, next.bankVerifiedOn, bankChangedOn, isMoved),
    phoneChangedOn: later(old.phoneChangedOn, next.phoneChangedOn, isOtherPhone ? today : null),
  };
}

/** A verification doesn't cover later accounts. A file never moves the day: its author could clear an account. */
function verifiedOn(
  old: SupplierRecord,
  given: string | null,
  changedOn: string | null,
  isMoved: boolean,
): string | null {
  if (isMoved || given === null) return null;
  const isEarlier = old.bankVerifiedOn !== null && given <= old.bankVerifiedOn;
  return isEarlier && (changedOn === null || given >= changedOn) ? given : old.bankVerifiedOn;
}

/** Unchanged bank details, on another day. */
export const verifiesByFile = (next: SupplierRecord, given: string | null): boolean =>
  given !== null && given > (next.bankVerifiedOn ?? "") && (next.bankChangedOn === null || given >= next.bankChangedOn);

/** On a filled list their details are as new as any change, and no file verifies them. */
export function arrived(record: SupplierRecord, today: string): SupplierRecord {
  const pays = destinations.some((field) => record[field].length > 0);
  return {
    ...record,
    bankVerifiedOn: null,
    bankChangedOn: later(record.bankChangedOn, pays ? today : null),
    phoneChangedOn: later(record.phoneChangedOn, record.phones.length > 0 ? today : null),
  };
}

/** Days in the future. */
export function daysAhead(record: SupplierRecord, today: string): readonly Column[] {
  const fields = ["bankVerifiedOn", "bankChangedOn", "phoneChangedOn"] as const;
  return fields.flatMap((field) => ((record[field] ?? "") > today ? [columnOf[field]] : []));
}

type Note = ImportRow["faults"][number];
/** `bars`: why nothing may put it on record; null for the approver to judge. */
export type OtherNote = Note & { readonly bars: "denied" | "another" | null };

const maxOthers = 3;

/** By kind of key: the column, and the sentence for the approver. */
const told: ReadonlyMap<IndexKey[0], readonly [column: string, what: string]> = new Map([
  [keyKind.account, ["accounts", "An account of this row is on record"]],
  [keyKind.domain, ["domains", "A domain of this row is on record"]],
  [keyKind.address, ["emails", "An address of this row is on record"]],
  [keyKind.taxId, ["tax_ids", "A tax number of this row is on record"]],
  [keyKind.name, ["name", "A name of this row reads the same"]],
  [keyKind.look, ["name", "A name of this row reads the same"]],
  [keyKind.generic, ["name", "A name of this row reads the same"]],
]);

interface Asked {
  readonly record: SupplierRecord;
  readonly key: IndexKey;
  readonly what: readonly [column: string, what: string];
  readonly bars: OtherNote["bars"];
}

/** Old names may well be others' too. */
const ofNames: ReadonlySet<IndexKey[0]> = new Set([keyKind.name, keyKind.look, keyKind.generic]);

/** A record as proposed, and as on record; null for a new supplier. */
type Touched = Readonly<{ record: SupplierRecord; old: SupplierRecord | null }>;

function oldNames({ record, old }: Touched): ReadonlySet<string> {
  if (old === null) return new Set();
  const isSame = old.name === record.name && old.aliases.join("\n") === record.aliases.join("\n");
  return new Set(indexRows(isSame ? record : old).keys.map((key) => key.join(":")));
}

/** By the rows' ids. Within a file, reading it compares the rows. */
export async function othersOnRecord(
  tx: Tx,
  { keys: { index }, vault }: Pick<Context, "vault"> & { readonly keys: Pick<ServiceKeys, "index"> },
  all: readonly Touched[],
): Promise<ReadonlyMap<string, readonly OtherNote[]>> {
  const asked = all.flatMap((touched) => {
    const { record } = touched;
    const { keys } = indexRows(record);
    const names = oldNames(touched);
    const before = new Set(touched.old === null ? [] : indexRows(touched.old).keys.map((key) => key.join(":")));
    const textsOf = (wanted: IndexKey[0]) => new Set(keys.flatMap(([kind, key]) => (kind === wanted ? [key] : [])));
    const [shared, rejected] = [textsOf(keyKind.shared), textsOf(keyKind.rejected)];
    return keys.flatMap((key): Asked[] => {
      const [kind, text] = key;
      const isFresh = !before.has(key.join(":"));
      // Another supplier denied it; the approver must know.
      const denied: Asked[] =
        kind === keyKind.account && !rejected.has(text)
          ? [
              {
                record,
                key: [keyKind.rejected, text],
                what: ["accounts", ""],
                bars: isFresh ? "denied" : null,
              },
            ]
          : [];
      const what = told.get(kind);
      if (what === undefined || (kind === keyKind.account && shared.has(text))) return denied;
      return ofNames.has(kind) && names.has(key.join(":"))
        ? denied
        : [{ record, key, what, bars: kind === keyKind.account && isFresh ? "another" : null }, ...denied];
    });
  });
  const hashes = asked.flatMap(({ key }, at) =>
    index
      .map((indexKey) => ({ at, hash: hashKey(key, indexKey.key) }))
      // Account keys depend on the index key; there may be an older one.
      .slice(0, key[0] === keyKind.account || key[0] === keyKind.rejected ? undefined : 1),
  );
  const rows = await tx<{ at: number; id: string }[]>`
    select k.at, s.id from unnest(${listed(hashes.map(({ hash }) => hash))}::bigint[], ${listed(hashes.map(({ at }) => at))}::int[]) as k(key, at)
    cross join lateral (
      select supplier from remit_guard.lookup_key where key = k.key order by supplier limit ${maxOthers}
    ) l
    cross join lateral (select id from remit_guard.supplier where seq = l.supplier limit 1) s`;
  const notes = new Map<string, OtherNote[]>();
  for (const { at, id } of rows) {
    const one = asked[at];
    if (one === undefined || one.record.id === id) continue;
    const [column, what] = one.what;
    const [kind, text] = one.key;
    const reason =
      kind === keyKind.rejected
        ? await rejectedBy(tx, vault, id, text)
        : `${what} as the supplier ${id}’s. Check both.`;
    const known = notes.get(one.record.id) ?? [];
    if (!known.some((note) => note.reason === reason)) known.push({ column, reason, bars: one.bars });
    notes.set(one.record.id, known);
  }
  return notes;
}

/** For every supplier. */
export function clearedForAll(old: SupplierRecord | null, record: SupplierRecord): readonly Note[] {
  const isPool = record.kind === "factor" || record.kind === "group";
  const wasPool = old?.kind === record.kind;
  const before = new Set([...(old?.sharedAccounts ?? []), ...(wasPool ? (old?.accounts ?? []) : [])].map(recordForm));
  const accounts = [...record.sharedAccounts, ...(isPool ? record.accounts : [])].map(recordForm);
  const fresh = [...new Set(accounts)].filter((account) => !before.has(account));
  if (fresh.length === 0) return [];
  const column = isPool ? "kind" : "shared_accounts";
  return [
    { column, reason: `${fresh.join(", ")} will count as on record for every supplier, not for this one alone.` },
  ];
}

const unknown: SupplierRecord = {
  ...{ id: "", name: "", aliases: [], domains: [], emails: [], phones: [], country: null, taxIds: [], notes: null },
  ...{ kind: "supplier", status: "active", accounts: [], sharedAccounts: [], rejectedAccounts: [] },
  ...{ otherDestinations: [], bankVerifiedOn: null, bankChangedOn: null, phoneChangedOn: null },
};

/** Refuses accounts that this or another supplier denied, though nothing comes on record. @throws {Refusal} 409 */
export async function refuseDeniedAccounts(
  context: Pick<Context, "keys" | "vault">,
  tx: Tx,
  record: SupplierRecord | null,
  accounts: readonly Account[],
): Promise<void> {
  const { id, rejectedAccounts } = record ?? unknown;
  if (accounts.length > 0) await refuseDenied(context, tx, null, { ...unknown, id, rejectedAccounts, accounts });
}

/**
 * An account that this or another supplier denied, or that was rejected, comes on no record. To take a rejection back,
 * propose first that the account is rejected no longer.
 * @returns what other suppliers' records say. @throws {Refusal} 409
 */
export async function refuseDenied(
  context: Pick<Context, "keys" | "vault">,
  tx: Tx,
  old: SupplierRecord | null,
  next: SupplierRecord,
): Promise<readonly OtherNote[]> {
  const [rejected] = rejectedAmong(old, next);
  const others = (await othersOnRecord(tx, context, [{ record: next, old }])).get(next.id) ?? [];
  const reason = rejected === undefined ? others.find(({ bars }) => bars === "denied")?.reason : rejectedText(rejected);
  if (reason !== undefined) throw new Refusal("denied-account", 409, `${reason} It can’t be put on record.`);
  return others;
}
