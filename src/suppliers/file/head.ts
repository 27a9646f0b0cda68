import { type Column, columnNamed, maxColumns, requiredColumns } from "./columns";
import type { Mapping } from "./mapping";
import type { RowSink } from "./sink";
import { isKnownHeader, systemOf } from "./systems";
import { headerKey, mayRepeat, type Meaning, type System } from "./systems/system";

/** A column of a table and its meaning. */
export interface HeadColumn {
  readonly name: string;
  readonly meaning: Meaning;
}

/** An interpreted header row. */
export interface Head {
  readonly line: number;
  readonly columns: readonly HeadColumn[];
  /** Null: our own form, or one that only a mapping explains. */
  readonly system: System | null;
  /** Then a row is a supplier. */
  readonly isOwn: boolean;
  readonly usable: boolean;
}

const hasOwn = (cells: readonly string[]): boolean => {
  const found = new Set(cells.map(columnNamed));
  return found.has("id") && found.has("name");
};

/** Ours, a known system's, or one with a mapped column. */
export function isHeader(cells: readonly string[], mapping: Mapping | null): boolean {
  if (mapping !== null && cells.some((cell) => mapping.meanings.has(headerKey(cell)))) return true;
  return hasOwn(cells) || systemOf(cells) !== null;
}

/** Whether a column name is known. */
export function isColumnName(cell: string, mapping: Mapping | null): boolean {
  return columnNamed(cell) !== null || isKnownHeader(cell) || mapping?.meanings.has(headerKey(cell)) === true;
}

/** Reports what can't be used. */
export function readHead(cells: readonly string[], line: number, mapping: Mapping | null, sink: RowSink): Head {
  if (cells.length > maxColumns) {
    sink.fault(line, null, `The header has ${cells.length} columns; no more than ${maxColumns} are read.`);
    return { line, columns: [], system: null, isOwn: true, usable: false };
  }
  const system = hasOwn(cells) ? null : systemOf(cells);
  return mapping === null && system === null
    ? readOwn(cells, line, sink)
    : readTheirs(cells, line, system, mapping, sink);
}

function readOwn(cells: readonly string[], line: number, sink: RowSink): Head {
  const seen = new Set<Column>();
  const columns = cells.map((cell): HeadColumn => {
    const column = columnNamed(cell);
    const name = cell.trim();
    if (column !== null && !seen.has(column)) {
      seen.add(column);
      return { name, meaning: column };
    }
    if (column !== null) sink.fault(line, column, "The column occurs twice; the second one is left out.");
    else if (name !== "") sink.fault(line, name.slice(0, 100), "The column is unknown and left out.");
    return { name, meaning: null };
  });
  for (const column of requiredColumns) {
    if (!seen.has(column)) sink.fault(line, column, "The column is missing.");
  }
  const usable = seen.has("id") && seen.has("name");
  if (!usable)
    sink.fault(line, null, `No row can be taken without id and name. A header row reads ${requiredColumns.join(",")}.`);
  return { line, columns, system: null, isOwn: true, usable };
}

function readTheirs(
  cells: readonly string[],
  line: number,
  system: System | null,
  mapping: Mapping | null,
  sink: RowSink,
): Head {
  const given = mapping?.meanings ?? new Map<string, Meaning>();
  const keys = cells.map(headerKey);
  for (const [key, name] of mapping?.names ?? []) {
    if (!keys.includes(key))
      sink.fault(line, name.slice(0, 100), "The mapping names this column, and the file has none.");
  }
  const taken = new Map<Exclude<Meaning, null>, string>();
  // The mapping has priority.
  const own = keys.map((key) => given.get(key) ?? null);
  const meanings = cells.map((cell, at): Meaning => {
    const key = keys[at] ?? "";
    const isGiven = given.has(key);
    const meaning = isGiven
      ? (own[at] ?? null)
      : system === null
        ? columnNamed(cell)
        : (system.columns.get(key) ?? null);
    if (meaning === null || mayRepeat(meaning)) return meaning;
    if (!isGiven && own.includes(meaning)) return null;
    const other = taken.get(meaning);
    if (other !== undefined) {
      sink.fault(
        line,
        cell.trim().slice(0, 100),
        `The column holds the same as ${other}, which is taken; this one is left out.`,
      );
      return null;
    }
    taken.set(meaning, cell.trim().slice(0, 100));
    return meaning;
  });
  const columns = cells.map((cell, at): HeadColumn => ({ name: cell.trim(), meaning: meanings[at] ?? null }));
  const unused = columns.filter(
    ({ name, meaning }, at) => name !== "" && meaning === null && !given.has(keys[at] ?? ""),
  );
  if (unused.length > 0) sink.fault(line, null, unusedColumns(unused.map(({ name }) => name)));
  const usable = canBeUsed(meanings, system);
  if (!usable) {
    sink.fault(
      line,
      null,
      "No row can be taken: no column holds the supplier's id, or none the name. A mapping can tell which do.",
    );
  } else if (!meanings.includes("name")) {
    sink.fault(line, null, "This list has accounts alone: they go to suppliers that are on record under the same id.");
  }
  return { line, columns, system, isOwn: false, usable };
}

function canBeUsed(meanings: readonly Meaning[], system: System | null): boolean {
  const [hasId, hasName] = [meanings.includes("id"), meanings.includes("name")];
  return (hasId && (hasName || system?.isNameless === true)) || (hasName && system?.mayLackId === true);
}

const maxNames = 60;

function unusedColumns(names: readonly string[]): string {
  const shown = names.slice(0, maxNames).map((name) => name.slice(0, 60));
  const more = names.length > shown.length ? `, and ${names.length - shown.length} more` : "";
  return `Not used: ${shown.join(", ")}${more}. A mapping can say what they hold, or that they are left out.`;
}
