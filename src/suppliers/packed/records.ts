import type { Account } from "../../accounts";
import type { SupplierRecord } from "../../analysis";
import type { SectionReader } from "./layout";
import { Texts } from "./texts";

type PackedAccount = readonly [Account["scheme"], string, string | null];
const packed = ({ scheme, value, bank }: Account): PackedAccount => [scheme, value, bank];
const unpacked = ([scheme, value, bank]: PackedAccount): Account => ({ scheme, value, bank });

const identity = ["id", "name", "aliases", "domains", "emails", "phones", "country", "taxIds"] as const;
const dates = ["bankVerifiedOn", "bankChangedOn", "phoneChangedOn"] as const;
const plain = [...identity, "kind", "status", "otherDestinations", ...dates, "notes"] as const;
const accounts = ["accounts", "sharedAccounts", "rejectedAccounts"] as const;

/** In a fixed order, without names, as JSON. */
export function packRecord(record: SupplierRecord): string {
  return JSON.stringify([
    ...plain.map((field) => record[field]),
    ...accounts.map((field) => record[field].map(packed)),
  ]);
}

function unpackRecord(text: string): SupplierRecord {
  const values = JSON.parse(text) as readonly unknown[];
  const unpackedAt = (at: number): unknown => (values[plain.length + at] as readonly PackedAccount[]).map(unpacked);
  return Object.fromEntries([
    ...plain.map((field, at) => [field, values[at]]),
    ...accounts.map((field, at) => [field, unpackedAt(at)]),
  ]) as Pick<SupplierRecord, (typeof plain | typeof accounts)[number]>;
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
