import { sameAccount } from "../../../accounts";
import type { ImportRow, RowKind } from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import type { ReadRow } from "../../../suppliers";
import { changesBetween, contentsOf } from "../changes";
import { listedTexts, type Tx } from "../connection/connect";
import type { ServiceKeys } from "../secrets/keyFile";
import { destinationsAt, detailOf, recordFrom, secretOf, type SupplierRow } from "../rows";
import type { Vault } from "../secrets/vault";
import { arrived, daysAhead, merged, verifiesByFile, clearedForAll, othersOnRecord, type OtherNote } from "./merge";
import { barred, keepingRejected } from "./split";
import { packed, type Payload } from "./payload";

/** Then one person may fill it alone. Checks the history too, since the table could have been emptied. */
export async function isFirstFilling(tx: Tx): Promise<boolean> {
  const [anybody] = await tx`select 1 from remit_guard.supplier limit 1`;
  if (anybody !== undefined) return false;
  const [added] = await tx`select 1 from remit_guard.history where action = 'supplier-added' limit 1`;
  return added === undefined;
}

async function onceAdded(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx<{ id: string }[]>`
    select id from unnest(${listedTexts(ids)}::text[]) as given(id) where exists (
      select 1 from remit_guard.history h where h.supplier = given.id and h.action = 'supplier-added')`;
  return new Set(rows.map(({ id }) => id));
}

/** A row compared with the list. */
export interface Judged {
  readonly kind: RowKind;
  readonly supplier: string | null;
  /** 0 for a new supplier. */
  readonly base: bigint;
  readonly payload: Payload;
  readonly old: SupplierRecord | null;
}

/** What rows are judged with. */
export interface JudgeTools {
  readonly tx: Tx;
  readonly vault: Vault;
  readonly keys: ServiceKeys;
  readonly today: string;
  /** So nothing belongs to another supplier. */
  readonly isFirst: boolean;
  /** Accounts come in addition to those on record. */
  readonly addsAccounts: boolean;
}

/** What each would change, and what the approver must see. */
export async function judge(tools: JudgeTools, rows: readonly ReadRow[]): Promise<readonly Judged[]> {
  const { tx, vault, keys, isFirst } = tools;
  const ids = rows.flatMap(({ record }) => (record === null ? [] : [record.id]));
  const found = await tx<(SupplierRow & { version: bigint })[]>`
    select id, detail, destinations, data_key, version from remit_guard.supplier where id = any(${listedTexts(ids)}::text[])`;
  await vault.needFor(tx, found);
  const known = new Map(found.map((row) => [row.id, row]));
  const judged = rows.map((row): Judged => judgeRow(row, known.get(row.record?.id ?? ""), tools));
  const touched = judged.flatMap(({ kind, payload, old }) =>
    payload.record === null || kind === "unchanged" ? [] : [{ record: recordFrom(...payload.record), old }],
  );
  const others = isFirst ? new Map<string, readonly OtherNote[]>() : await othersOnRecord(tx, { keys, vault }, touched);
  const fresh = judged.flatMap(({ kind, supplier }) => (kind === "new" && supplier !== null ? [supplier] : []));
  const gone = isFirst ? new Set<string>() : await onceAdded(tx, fresh);
  return judged.map((one): Judged => {
    const { record, changes, line, name, faults } = one.payload;
    const shared = record === null ? [] : (others.get(one.supplier ?? "") ?? []);
    const reason =
      record === null || one.kind === "unchanged" ? null : barred(one.old, recordFrom(...record), changes, shared);
    if (reason !== null) {
      const payload = {
        line,
        name,
        record: null,
        changes: [],
        faults: [reason, ...faults, ...shared.filter(({ bars }) => bars === null).map(noteOf)],
      };
      return { ...one, kind: "faulty", base: 0n, payload };
    }
    const notes = one.kind === "new" && gone.has(one.supplier ?? "") ? [goneNote, ...shared] : shared;
    return notes.length === 0
      ? one
      : {
          ...one,
          payload: { ...one.payload, faults: [...faults, ...notes.map(noteOf)] },
        };
  });
}

function judgeRow(
  { line, record: given, id, name, faults: read, columns, isTheirs }: ReadRow,
  row: (SupplierRow & { version: bigint }) | undefined,
  { vault, today, isFirst, addsAccounts }: JudgeTools,
): Judged {
  const faults = read.map(({ line: own, column, reason }) => ({
    column,
    reason: own === line ? reason : `Line ${own}: ${reason}`,
  }));
  const blank = { line, name, faults, record: null, changes: [] };
  if (given === null) return { kind: "faulty", supplier: id, base: 0n, payload: blank, old: null };
  const ahead = daysAhead(given, today);
  const late = ahead.map((column) => ({ column, reason: "The day lies in the future, and is left out." }));
  const about = { line, name, faults: [...faults, ...late] };
  const record = withoutDays(given, ahead);
  if (row === undefined && record.name === "") {
    const reason = "No supplier on record has this id, and this list has no names. Import the list of suppliers first.";
    return {
      kind: "faulty",
      supplier: id,
      base: 0n,
      payload: { ...blank, faults: [{ column: null, reason }, ...faults] },
      old: null,
    };
  }
  if (row === undefined) {
    const next = isFirst ? record : arrived(record, today);
    const changes = Object.entries(contentsOf(next)).map(([field, to]) => ({ field, from: null, to }));
    return { kind: "new", supplier: record.id, base: 0n, payload: payloadOf(about, null, next, changes), old: null };
  }
  const secret = vault.open(row.data_key, row.destinations, destinationsAt(row));
  const old = recordFrom(row.detail, secret);
  const whole = new Set([...columns].filter((column) => !ahead.includes(column)));
  const next = keepingRejected(old, merged(old, joinedWith(old, record, { isTheirs, addsAccounts }), whole, today));
  if (whole.has("bank_verified_on") && verifiesByFile(next, record.bankVerifiedOn))
    about.faults.push({ column: "bank_verified_on", reason: notByFile });
  const isSame = row.detail === detailOf(next) && secret === secretOf(next);
  const changes = isSame ? [] : changesBetween(old, next);
  const base = row.version;
  if (changes.length === 0) return { kind: "unchanged", supplier: next.id, base, payload: { ...blank, ...about }, old };
  return { kind: "changed", supplier: next.id, base, payload: payloadOf(about, old, next, changes), old };
}

const noteOf = ({ column, reason }: Payload["faults"][number]) => ({ column, reason });

const goneNote = {
  column: "id",
  reason: "The history has this supplier, but they are gone from the list. Ask an administrator before you apply this.",
};

const notByFile =
  "A file can’t verify the bank details of a supplier on record: the day is left out. Have them verified by a call.";

function payloadOf(
  { line, name, faults }: Pick<Payload, "line" | "name" | "faults">,
  old: SupplierRecord | null,
  record: SupplierRecord,
  changes: ImportRow["changes"],
): Payload {
  return {
    line,
    name,
    faults: [...faults, ...clearedForAll(old, record)],
    record: packed(record),
    changes,
  };
}

/** Keeps what the row doesn't replace. */
function joinedWith(
  old: SupplierRecord,
  record: SupplierRecord,
  { isTheirs, addsAccounts }: { readonly isTheirs: boolean; readonly addsAccounts: boolean },
): SupplierRecord {
  const fresh = record.accounts.filter((account) => !old.accounts.some((held) => sameAccount(held, account)));
  return {
    ...record,
    // People added them; a system exports one at most.
    ...(isTheirs && { aliases: [...new Set([...old.aliases, ...record.aliases])] }),
    ...(addsAccounts && { accounts: [...old.accounts, ...fresh] }),
  };
}

function withoutDays(record: SupplierRecord, columns: ReturnType<typeof daysAhead>): SupplierRecord {
  return {
    ...record,
    bankVerifiedOn: columns.includes("bank_verified_on") ? null : record.bankVerifiedOn,
    bankChangedOn: columns.includes("bank_changed_on") ? null : record.bankChangedOn,
    phoneChangedOn: columns.includes("phone_changed_on") ? null : record.phoneChangedOn,
  };
}
