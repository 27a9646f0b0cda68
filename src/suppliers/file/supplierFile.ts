import type { SupplierRecord } from "../../analysis";
import type { Column } from "./columns";
import { CrossRows } from "./crossRows";
import { readCsv } from "./csv";
import { decode } from "./decode";
import { type Fault, FaultList, quoted } from "./fault";
import { readJson } from "./json";
import type { Layout } from "./layout";
import type { Mapping } from "./mapping";
import { readRecord } from "./record";
import type { Row, RowSink } from "./sink";
import { isWorkbook, type OpenWorkbook, readWorkbook } from "./workbook";

/** The usable records of a supplier file, and its faults. */
export interface SupplierFile {
  readonly records: readonly SupplierRecord[];
  /** By line. Some are warnings. */
  readonly faults: readonly Fault[];
  readonly taken: number;
  /** Rows without a faulty field or entry. */
  readonly inPart: number;
  readonly notTaken: number;
}

/** A row of the file. */
export interface ReadRow {
  /** From 1; the row's first. */
  readonly line: number;
  readonly record: SupplierRecord | null;
  /** As in the file, at most 200 characters; null if missing or unreadable. */
  readonly id: string | null;
  readonly name: string | null;
  /** At most 50. */
  readonly faults: readonly Fault[];
  /** Complete ones. An empty status doesn't count, so that it doesn't unblock. */
  readonly columns: ReadonlySet<Column>;
  /** Another system exports one alias at most: it is added to those on record. */
  readonly isTheirs: boolean;
}

/** Options for reading a supplier file. */
export interface SupplierFileOptions {
  /** Called for every row, in the file's order. */
  readonly onRow?: (row: ReadRow) => void;
  /** Receives every fault that belongs to no row, without a bound. */
  readonly onFileFault?: (fault: Fault) => void;
  /** False if `onRow` is enough: `records` stays empty. */
  readonly keep?: boolean;
  readonly mapping?: Mapping | null;
  /** Without it, workbooks are refused. */
  readonly openWorkbook?: OpenWorkbook | null;
  readonly onLayout?: (layout: Layout) => void;
  /** Takes rows without names, for callers who know the suppliers. */
  readonly mayLackNames?: boolean;
}

/** Bytes of a supplier file. */
const maxFileBytes = 64 * 1024 * 1024;
const maxRowFaults = 50;

/** CSV, JSON or workbook, by content. Never throws for content: reports and leaves out what is faulty. */
export function readSupplierFile(bytes: Uint8Array, name: string, options: SupplierFileOptions = {}): SupplierFile {
  const steps = readSupplierFileInSteps(bytes, name, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** In steps of a few rows. */
export function* readSupplierFileInSteps(
  bytes: Uint8Array,
  name: string,
  options: SupplierFileOptions = {},
): Generator<void, SupplierFile> {
  const collector = new Collector(options);
  if (bytes.length > maxFileBytes) {
    collector.fault(1, null, `${quoted(name)} is larger than ${maxFileBytes / 1024 / 1024} MiB and was not read.`);
    return collector.result();
  }
  const { mapping = null, openWorkbook = null } = options;
  if (openWorkbook !== null && isWorkbook(bytes)) {
    yield* readWorkbook(openWorkbook(bytes, name), name, collector, mapping);
    return collector.result();
  }
  const decoded = decode(bytes, name);
  if ("error" in decoded) collector.fault(1, null, decoded.error);
  else {
    const text = decoded.text;
    if (decoded.warning !== null) collector.fault(1, null, decoded.warning);
    if (/\S/.exec(text) === null) collector.fault(1, null, "The file is empty.");
    else if (/^\s*[[{]/.test(text)) {
      if (mapping !== null) collector.fault(1, null, "The mapping isn't used: a JSON file has the names of ours.");
      yield* readJson(text, collector);
    } else yield* readCsv(text, collector, mapping);
  }
  return collector.result();
}

class Collector implements RowSink {
  readonly #records: SupplierRecord[] = [];
  readonly #faults = new FaultList();
  readonly #lines = new Map<string, number>();
  readonly #crossRows = new CrossRows();
  /** Since the last row. */
  #open: Fault[] = [];
  #rows = 0;
  #inPart = 0;
  #notTaken = 0;

  constructor(private readonly options: SupplierFileOptions) {}

  describe(layout: Layout): void {
    this.options.onLayout?.(layout);
  }

  take(given: Row): void {
    const faulty = new Set<Column>(given.inPart);
    const isNameless = given.isNameless === true && this.options.mayLackNames === true;
    // The id serves as name while the row is read.
    const row = isNameless ? { ...given, cells: new Map(given.cells).set("name", given.cells.get("id") ?? "") } : given;
    const read = readRecord(row, (column, reason) => {
      faulty.add(column);
      this.fault(row.line, column, reason);
    });
    const record = read !== null && isNameless ? { ...read, name: "" } : read;
    if (record === null) {
      const column = isBlank(row, "id") ? "id" : isBlank(row, "name") ? "name" : null;
      const what = column === null ? "a usable id and name" : column === "id" ? "an id" : "a name";
      return this.reject(row.line, column, `A row without ${what} is left out.`, row);
    }
    const first = this.#lines.get(record.id);
    if (first !== undefined) {
      const reason = `${quoted(record.id)} is on line ${first} already. The row is left out.`;
      return this.reject(row.line, "id", reason, row);
    }
    this.#lines.set(record.id, row.line);
    this.#crossRows.add(record, row.line, { add: (line, column, reason) => this.fault(line, column, reason) });
    if (this.options.keep !== false) this.#records.push(record);
    this.#rows += 1;
    if (row.faulty || faulty.size > 0) this.#inPart += 1;
    this.#hand(row.line, record, given, faulty);
  }

  fault(line: number, column: string | null, reason: string): void {
    this.#faults.add(line, column, reason);
    if (this.options.onFileFault !== undefined || this.#open.length < maxRowFaults)
      this.#open.push({ line, column, reason });
  }

  reject(line: number, column: string | null, reason: string, row?: Row): void {
    this.#notTaken += 1;
    this.fault(line, column, reason);
    this.#hand(line, null, row);
  }

  #hand(line: number, record: SupplierRecord | null, row?: Row, faulty?: ReadonlySet<Column>): void {
    const { onRow, onFileFault } = this.options;
    const faults = this.#open;
    this.#open = [];
    const isOwn = (fault: Fault): boolean => fault.line === line || row?.lines?.has(fault.line) === true;
    for (const fault of faults) if (!isOwn(fault)) onFileFault?.(fault);
    const own = faults.filter(isOwn).slice(0, maxRowFaults);
    const cell = (column: "id" | "name"): string | null => {
      const text = row?.cells.get(column);
      return typeof text === "string" && text.trim() !== "" ? text.trim().slice(0, 200) : null;
    };
    if (onRow === undefined) return;
    const columns = new Set([...(row?.cells.keys() ?? [])].filter((column) => faulty?.has(column) !== true));
    if (row !== undefined && isBlank(row, "status")) columns.delete("status");
    const name = record === null || record.name === "" ? cell("name") : record.name;
    const isTheirs = row?.lines !== undefined;
    onRow({ line, record, id: record?.id ?? cell("id"), name, faults: own, columns, isTheirs });
  }

  skip(line: number, read: number, rows: number): void {
    this.#notTaken += rows;
    this.fault(line, null, `Only the first ${read} rows were read; ${rows} more are left out.`);
  }

  result(): SupplierFile {
    for (const fault of this.#open) this.options.onFileFault?.(fault);
    const records = this.#records;
    const taken = this.#rows - this.#inPart;
    return { records, faults: this.#faults.list(), taken, inPart: this.#inPart, notTaken: this.#notTaken };
  }
}

function isBlank(row: Row, column: "id" | "name" | "status"): boolean {
  const cell = row.cells.get(column);
  return typeof cell !== "string" || cell.trim() === "";
}
