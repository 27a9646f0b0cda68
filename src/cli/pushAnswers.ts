/** What is used of an import's answer. */
export interface Sent {
  readonly id: string;
  readonly counts: Readonly<Record<"new" | "changed" | "unchanged" | "faulty", number>>;
  readonly faults: readonly { readonly line: number; readonly column: string | null; readonly reason: string }[];
  /** How the columns were understood, a line each. */
  readonly layout: readonly string[];
}

/** What is used of a row of it. */
export interface SentRow {
  readonly kind: string;
  readonly line: number;
  readonly supplier: string | null;
  readonly name: string | null;
  readonly changes: readonly { readonly field: string; readonly from: string; readonly to: string }[];
  readonly faults: readonly { readonly column: string | null; readonly reason: string }[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const count = (value: unknown): number => (typeof value === "number" && Number.isSafeInteger(value) ? value : 0);

/** A text on one line, without what a terminal would take for a command. */
function plain(value: unknown): string {
  const text =
    typeof value === "string"
      ? value
      : Array.isArray(value)
        ? value.join(", ")
        : value === null || value === undefined
          ? ""
          : JSON.stringify(value);
  return text.slice(0, 2_000).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\u00b7");
}

const orNull = (value: unknown): string | null => (typeof value === "string" ? plain(value) : null);
const valueOf = (value: unknown): string => {
  const text = plain(value);
  return text === "" ? "(none)" : text;
};

/** The service's answer to a file; null where it is something else. */
export function asImport(value: unknown): Sent | null {
  if (!isFields(value) || typeof value["id"] !== "string" || !isFields(value["counts"])) return null;
  const counts = value["counts"];
  return {
    id: value["id"],
    counts: {
      new: count(counts["new"]),
      changed: count(counts["changed"]),
      unchanged: count(counts["unchanged"]),
      faulty: count(counts["faulty"]),
    },
    faults: listOf(value["faults"]).map(({ line, column, reason }) => ({
      line: count(line),
      column: orNull(column),
      reason: plain(reason),
    })),
    layout: layoutOf(value["layout"]),
  };
}

function layoutOf(value: unknown): readonly string[] {
  if (!isFields(value) || value["system"] === null || value["system"] === "supplier-file") return [];
  const used = listOf(value["columns"]).filter(({ meaning }) => meaning !== null);
  const title = orNull(value["title"]) ?? "the mapping says";
  return [
    `read as ${title}.`,
    ...used.map(({ column, meaning, samples }) => {
      const values = Array.isArray(samples) ? samples.map(plain).join(" | ") : "";
      return `${plain(column)} = ${plain(meaning)}: ${values}`;
    }),
  ];
}

/** Rows of an import; null where the answer is something else. */
export function asRows(value: unknown): readonly SentRow[] | null {
  if (!isFields(value)) return null;
  return listOf(value["rows"]).map(({ line, kind, supplier, name, changes, faults }) => ({
    line: count(line),
    kind: plain(kind),
    supplier: orNull(supplier),
    name: orNull(name),
    changes: listOf(changes).map(({ field, from, to }) => ({
      field: plain(field),
      from: valueOf(from),
      to: valueOf(to),
    })),
    faults: listOf(faults).map(({ column, reason }) => ({ column: orNull(column), reason: plain(reason) })),
  }));
}

/** What a problem document (RFC 9457) says; null where it is none. */
export function asProblem(value: unknown): string | null {
  return isFields(value) ? (orNull(value["detail"]) ?? orNull(value["title"])) : null;
}
