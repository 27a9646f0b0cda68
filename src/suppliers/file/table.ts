import type { Column } from "./columns";
import { type Head, readHead } from "./head";
import { type Layout, Samples } from "./layout";
import type { Mapping } from "./mapping";
import type { RowSink } from "./sink";
import { TheirRows, type Unreadable } from "./theirRows";

/** What a table is read with. */
export interface TableOptions {
  readonly mapping: Mapping | null;
  readonly sink: RowSink;
  /** If unquoted delimiters may have moved cells; null if cells can't move. */
  readonly moved: string | null;
  readonly sheet?: string;
}

const nothing: Unreadable = new Map();

/** In our form each row is a supplier; in others', several may be one. */
export class Table {
  readonly #head: Head;
  readonly #options: TableOptions;
  readonly #samples: Samples;
  readonly #theirs: TheirRows | null;

  constructor(header: readonly string[], line: number, options: TableOptions) {
    this.#options = options;
    this.#head = readHead(header, line, options.mapping, options.sink);
    this.#samples = new Samples(this.#head.columns);
    this.#theirs = this.#head.isOwn ? null : new TheirRows(this.#head, options.sink);
  }

  row(cells: readonly string[], line: number, unreadable = nothing): void {
    this.#samples.add(cells);
    if (!this.#head.usable) return;
    const { sink, moved } = this.#options;
    const width = this.#head.columns.length;
    // Even if the last ones are empty: an unquoted "Oakes, Sons" moves all cells after it.
    if (moved !== null && cells.length > width) {
      const reason = `The row has ${cells.length} cells and the header ${width}: a cell that contains ${moved} must be in quotation marks. The row is left out.`;
      return sink.reject(line, null, reason);
    }
    const short = moved !== null && cells.length < width;
    if (short) {
      const reason = `The row has ${cells.length} cells and the header ${width}; the missing ones count as empty.`;
      sink.fault(line, null, reason);
    }
    if (this.#theirs !== null) this.#theirs.add(cells, line, unreadable);
    else this.#own(cells, line, unreadable, short);
  }

  *end(): Generator<void, void> {
    if (this.#theirs !== null) yield* this.#theirs.end();
    const { system, isOwn, usable } = this.#head;
    this.#options.sink.describe({
      system: system?.id ?? (!isOwn ? "mapping" : usable ? "supplier-file" : null),
      title: system?.title ?? null,
      sheet: this.#options.sheet ?? null,
      columns: this.#samples.list(),
    } satisfies Layout);
  }

  #own(cells: readonly string[], line: number, unreadable: Unreadable, short: boolean): void {
    const named = new Map<Column, string>();
    const inPart = new Set<Column>();
    this.#head.columns.forEach(({ meaning }, at) => {
      // Our own form has only our columns.
      const column = meaning as Column | null;
      const lost = unreadable.get(at);
      if (column !== null && lost !== undefined) {
        inPart.add(column);
        this.#options.sink.fault(line, column, lost);
      }
      const cell = cells[at] ?? (this.#options.moved === null ? "" : undefined);
      if (column !== null && cell !== undefined && lost === undefined) named.set(column, cell);
    });
    this.#options.sink.take({ line, cells: named, faulty: short || inPart.size > 0, inPart });
  }
}
