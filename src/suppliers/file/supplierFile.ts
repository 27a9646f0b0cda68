import type { SupplierRecord } from "../../analysis";
import type { Column } from "./columns";
import { CrossRows } from "./crossRows";
import { readCsv } from "./csv";
import { decode } from "./decode";
import { type Fault, FaultList, quoted } from "./fault";
import { readJson } from "./json";
import type { Layout } from "./layout";
import { maxFileBytes } from "./limits";
import type { Mapping } from "./mapping";
import { readRecord } from "./record";
import type { Row, RowSink } from "./sink";
import { isWorkbook, type OpenWorkbook, readWorkbook } from "./workbook";

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

/** A row of the file, as it is handed to whoever wants each with its line. */
export interface ReadRow {
  /** On which it begins. */
  readonly line: number;
  /** Null where it is left out whole. */
  readonly record: SupplierRecord | null;
  /** As the file has them, at most 200 characters; null where it has none, or the row's cells can't be told apart. */
  readonly id: string | null;
  readonly name: string | null;
  /** The row's own, no more than 50. */
  readonly faults: readonly Fault[];
  /** Columns that the row has, and of which nothing was left out. An empty status is none: it takes no block away. */
  readonly columns: ReadonlySet<Column>;
  /** Is it of another system? Its aliases come on top of those on record, since a system keeps one at most. */
  readonly isTheirs: boolean;
}

/** What the reader of a supplier file may be told. */
export interface SupplierFileOptions {
  /** Is handed each row, taken or not, in the file's order. */
  readonly onRow?: (row: ReadRow) => void;
  /** Is handed each fault that no row has, before the bound on faults. */
  readonly onFileFault?: (fault: Fault) => void;
  /** False for who takes the rows as they come: then the file's `records` stay empty. */
  readonly keep?: boolean;
  /** What somebody says of the file's columns. */
  readonly mapping?: Mapping | null;
  /** Reads Excel workbooks; without it they are refused. */
  readonly openWorkbook?: OpenWorkbook | null;
  /** Is told how the columns were understood; not for JSON, which has names of ours alone. */
  readonly onLayout?: (layout: Layout) => void;
  /** Takes rows of lists that name nobody, with an empty name: for who knows their suppliers. Default: they are left out. */
  readonly mayLackNames?: boolean;
}

/** Faults of one row that are handed out. */
const maxRowFaults = 50;

/**
 * Reads a supplier file, CSV, JSON or a workbook, told by its content: our own form, or a list of an accounting system. Never throws for what the file holds: a faulty field is
 * reported with line, column and reason and left out; a row without id or name, or with an id that stands before, is
 * left out whole.
 * @param name the file's name, to speak of it
 */
export function readSupplierFile(bytes: Uint8Array, name: string, options: SupplierFileOptions = {}): SupplierFile {
  const steps = readSupplierFileInSteps(bytes, name, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, a few rows at a time, for who does something else between: yields nothing, and returns the file at its end. */
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
  /** Since the row before. */
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
    // Nobody has their number for a name: it serves while the row is read.
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
      const reason = `${quoted(record.id)} stands on line ${first} already. The row is left out.`;
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
