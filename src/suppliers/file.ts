import type { SupplierRecord } from "../analysis";
import type { Row, RowSink } from "./columns";
import { CrossRows } from "./crossRows";
import { readCsv } from "./csv";
import { decode } from "./decode";
import { type Fault, FaultList, quoted } from "./fault";
import { readJson } from "./json";
import { maxFileBytes, maxRows } from "./limits";
import { type IsSharedDomain, readRecord } from "./record";

/** A supplier file as read: what can be used, and what is wrong with the rest. */
export interface SupplierFile {
  readonly records: readonly SupplierRecord[];
  /** By line. Some are warnings, of which nothing was left out. */
  readonly faults: readonly Fault[];
  /** Rows taken whole. */
  readonly taken: number;
  /** Rows taken without a field or an entry that was faulty. */
  readonly inPart: number;
  /** Rows left out. */
  readonly notTaken: number;
}

/** What the reader of a supplier file may be told. */
export interface SupplierFileOptions {
  /** Refuses such a domain as a supplier's own: whoever has a mailbox there would pass for the supplier. Default: none. */
  readonly isSharedDomain?: IsSharedDomain;
}

/**
 * Reads a supplier file, CSV or JSON, told by its content. Never throws for what the file holds: a faulty field is
 * reported with line, column and reason and left out; a row without id or name, or with an id that stands before, is
 * left out whole.
 * @param name the file's name, to speak of it
 */
export function readSupplierFile(bytes: Uint8Array, name: string, options: SupplierFileOptions = {}): SupplierFile {
  const collector = new Collector(options.isSharedDomain ?? (() => false));
  if (bytes.length > maxFileBytes) {
    collector.fault(1, null, `${quoted(name)} is larger than ${maxFileBytes / 1024 / 1024} MiB and was not read.`);
    return collector.result();
  }
  const decoded = decode(bytes, name);
  if ("error" in decoded) collector.fault(1, null, decoded.error);
  else {
    const text = decoded.text;
    if (decoded.warning !== null) collector.fault(1, null, decoded.warning);
    if (/\S/.exec(text) === null) collector.fault(1, null, "The file is empty.");
    else if (/^\s*[[{]/.test(text)) readJson(text, collector);
    else readCsv(text, collector);
  }
  return collector.result();
}

class Collector implements RowSink {
  readonly #records: SupplierRecord[] = [];
  readonly #faults = new FaultList();
  readonly #lines = new Map<string, number>();
  readonly #crossRows = new CrossRows();
  readonly #isSharedDomain: IsSharedDomain;
  #inPart = 0;
  #notTaken = 0;

  constructor(isSharedDomain: IsSharedDomain) {
    this.#isSharedDomain = isSharedDomain;
  }

  take(row: Row): void {
    let faulty = row.faulty;
    const record = readRecord(row, this.#isSharedDomain, (column, reason) => {
      faulty = true;
      this.fault(row.line, column, reason);
    });
    if (record === null) {
      const column = isBlank(row, "id") ? "id" : isBlank(row, "name") ? "name" : null;
      const what = column === null ? "a usable id and name" : column === "id" ? "an id" : "a name";
      return this.reject(row.line, column, `A row without ${what} is left out.`);
    }
    const first = this.#lines.get(record.id);
    if (first !== undefined) {
      return this.reject(row.line, "id", `${quoted(record.id)} stands on line ${first} already. The row is left out.`);
    }
    this.#lines.set(record.id, row.line);
    this.#crossRows.add(record, row.line, this.#faults);
    this.#records.push(record);
    if (faulty) this.#inPart += 1;
  }

  fault(line: number, column: string | null, reason: string): void {
    this.#faults.add(line, column, reason);
  }

  reject(line: number, column: string | null, reason: string): void {
    this.#notTaken += 1;
    this.fault(line, column, reason);
  }

  skip(line: number, rows: number): void {
    this.#notTaken += rows;
    this.fault(line, null, `Only the first ${maxRows} rows were read; ${rows} more are left out.`);
  }

  result(): SupplierFile {
    const records = this.#records;
    const taken = records.length - this.#inPart;
    return { records, faults: this.#faults.list(), taken, inPart: this.#inPart, notTaken: this.#notTaken };
  }
}

function isBlank(row: Row, column: "id" | "name"): boolean {
  const cell = row.cells.get(column);
  return typeof cell !== "string" || cell.trim() === "";
}
