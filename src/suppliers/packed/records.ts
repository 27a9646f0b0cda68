import type { Account } from "../../accounts";
import type { SupplierRecord } from "../../analysis";
import type { SectionReader } from "./layout";
import { Texts } from "./texts";

type PackedAccount = readonly [Account["scheme"], string, string | null];
const packed = ({ scheme, value, bank }: Account): PackedAccount => [scheme, value, bank];
const unpacked = ([scheme, value, bank]: PackedAccount): Account => ({ scheme, value, bank });

/** In a fixed order, without names, as JSON. */
export function packRecord(record: SupplierRecord): string {
  const { id, name, aliases, domains, emails, phones, country, taxIds, kind, status } = record;
  return JSON.stringify([
    ...[id, name, aliases, domains, emails, phones, country, taxIds, kind, status],
    record.accounts.map(packed),
    record.sharedAccounts.map(packed),
    record.rejectedAccounts.map(packed),
    ...[record.otherDestinations, record.bankVerifiedOn, record.bankChangedOn, record.phoneChangedOn, record.notes],
  ]);
}

type Fields = readonly [
  string,
  string,
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  string | null,
  readonly string[],
  SupplierRecord["kind"],
  SupplierRecord["status"],
  readonly PackedAccount[],
  readonly PackedAccount[],
  readonly PackedAccount[],
  readonly string[],
  string | null,
  string | null,
  string | null,
  string | null,
];

function unpackRecord(text: string): SupplierRecord {
  const [id, name, aliases, domains, emails, phones, country, taxIds, kind, status, ...more] = JSON.parse(
    text,
  ) as Fields;
  const [accounts, shared, rejected, otherDestinations, bankVerifiedOn, bankChangedOn, phoneChangedOn, notes] = more;
  return {
    ...{ id, name, aliases, domains, emails, phones, country, taxIds, kind, status },
    accounts: accounts.map(unpacked),
    sharedAccounts: shared.map(unpacked),
    rejectedAccounts: rejected.map(unpacked),
    ...{ otherDestinations, bankVerifiedOn, bankChangedOn, phoneChangedOn, notes },
  };
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
