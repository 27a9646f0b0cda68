import type { Change, Import, ImportRow, RowKind } from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import type { CellPlace } from "../secrets/crypto";
import { detailOf, recordFrom, secretOf } from "../rows";
import type { ByColumns, Who } from "../store";

/** An import in the history. */
export function importDetail({ id, file, digest, by_oid, by_name, ...row }: ImportRecord) {
  return { import: id, file, digest, sentBy: { oid: by_oid, name: by_name }, counts: countsOf(row) };
}

/** Rows by kind. */
export const countsOf = (row: Pick<ImportRecord, `${RowKind}_rows`>): Import["counts"] => ({
  new: Number(row.new_rows),
  changed: Number(row.changed_rows),
  unchanged: Number(row.unchanged_rows),
  faulty: Number(row.faulty_rows),
});

/** May name accounts. */
export interface Payload {
  readonly line: number;
  readonly name: string | null;
  /** As in the list; null if the row changes nothing. */
  readonly record: readonly [detail: string, secret: string] | null;
  readonly changes: readonly Change[];
  readonly faults: ImportRow["faults"];
}

/** Binds a payload to what its row does to the list. */
export const payloadAt = (
  id: string,
  { number, kind, base_version }: Pick<ImportLine, "number" | "kind" | "base_version">,
): CellPlace => ({ table: "import_row", row: `${id}:${number}:${kind}:${base_version}`, column: "payload" });

/** Binds a file's faults to the file and its sender. */
export const faultsAt = ({
  id,
  digest,
  by_oid,
  by_employee,
}: Pick<ImportRecord, "id" | "digest" | "by_oid" | "by_employee">): CellPlace => ({
  table: "import",
  row: JSON.stringify([id, digest, by_oid, by_employee]),
  column: "faults",
});

/** What is known about a file as a whole. */
export interface Said extends Required<Pick<Import, "faults" | "layout">> {
  /** Null: none is needed. Saved for other files once this one is applied. */
  readonly mapping?: Readonly<Record<string, string | null>> | null | undefined;
}

/** {@link Said} as it is stored. */
export const packedSaid = (said: Said): string => JSON.stringify(said);

/** Old imports stored only faults. */
export function saidIn(text: string): Said {
  const kept = JSON.parse(text) as Said | Import["faults"];
  return "layout" in kept ? kept : { faults: kept, layout: null };
}

/** A record for a payload. */
export const packed = (record: SupplierRecord): Payload["record"] => [detailOf(record), secretOf(record)];

/** A payload's record; null if it has none. */
export function recordIn({ record }: Payload): SupplierRecord | null {
  return record === null ? null : recordFrom(record[0], record[1]);
}

/** The row of an import. */
export interface ImportRecord extends ByColumns, Who<"applied">, Who<"rejected"> {
  readonly id: string;
  readonly state: Import["state"];
  readonly file: string;
  readonly digest: string;
  readonly at: Date;
  readonly new_rows: bigint;
  readonly changed_rows: bigint;
  readonly unchanged_rows: bigint;
  readonly faulty_rows: bigint;
  readonly data_key: bigint;
  readonly faults: Buffer;
  readonly applied_at: Date | null;
  readonly proposed_at: Date | null;
  readonly rejected_at: Date | null;
  readonly rejected_why: string | null;
  readonly noted_rows: bigint;
  readonly paying_rows: bigint;
}

/** A row of an import's file. */
export interface ImportLine {
  readonly number: bigint;
  readonly kind: RowKind;
  readonly supplier: string | null;
  readonly base_version: bigint;
  readonly data_key: bigint;
  readonly payload: Buffer;
}
