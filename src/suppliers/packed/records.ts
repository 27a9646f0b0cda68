import type { Account } from "../../accounts";
import type { SupplierRecord } from "../../analysis";
import { emptyRecord, recordFields } from "../../contract";
import type { SectionReader } from "./layout";
import { Texts } from "./texts";

type PackedAccount = readonly [Account["scheme"], string, string | null];
const packed = ({ scheme, value, bank }: Account): PackedAccount => [scheme, value, bank];
const unpacked = ([scheme, value, bank]: PackedAccount): Account => ({ scheme, value, bank });

const isOfAccounts = (field: string): boolean => field.endsWith("ccounts");

/** In the order of the columns, without names, as JSON. */
export function packRecord(record: SupplierRecord): string {
  return JSON.stringify(
    recordFields.map((field) =>
      isOfAccounts(field) ? (record[field] as readonly Account[]).map(packed) : record[field],
    ),
  );
}

function unpackRecord(text: string): SupplierRecord {
  const values = JSON.parse(text) as readonly unknown[];
  const unpackedAt = (field: keyof SupplierRecord, at: number): unknown =>
    isOfAccounts(field) ? (values[at] as readonly PackedAccount[]).map(unpacked) : (values[at] ?? emptyRecord[field]);
  return Object.fromEntries(
    recordFields.map((field, at) => [field, unpackedAt(field, at)]),
  ) as unknown as SupplierRecord;
}

/** The records of a list by number, in list order. */
export interface RecordList {
  at(number: number): SupplierRecord;
  /** Undefined for a record of another list. */
  numberOf(record: SupplierRecord): number | undefined;
}

/** The same few are asked for again and again. */
const maxKept = 500;

/** The records by number, each read when it is asked for. */
export class RecordStore implements RecordList {
  readonly #texts: Texts;
  readonly #kept = new Map<number, SupplierRecord>();
  readonly #numbers = new WeakMap<SupplierRecord, number>();

  constructor(from: SectionReader) {
    this.#texts = new Texts(from);
  }

  at(number: number): SupplierRecord {
    const known = this.#kept.get(number);
    if (known !== undefined) return known;
    const record = unpackRecord(this.#texts.at(number));
    if (this.#kept.size >= maxKept) this.#kept.clear();
    this.#kept.set(number, record);
    this.#numbers.set(record, number);
    return record;
  }

  numberOf(record: SupplierRecord): number | undefined {
    return this.#numbers.get(record);
  }
}
