import { type Column, columns, maxColumns } from "./columns";
import { quoted } from "./fault";
import { headerKey, mayRepeat, type Meaning, type Part, parts } from "./systems/system";

/** The given meanings of columns, by {@link headerKey}. */
export interface Mapping {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly names: ReadonlyMap<string, string>;
}

const maxFaults = 20;

const known: ReadonlySet<string> = new Set<string>([...columns, ...parts]);
const isMeaning = (text: string): text is Column | Part => known.has(text);

/** JSON, from a file's columns to ours, a part of an account, or null. Others keep their system's meaning. */
export function readMapping(json: string): { readonly mapping: Mapping } | { readonly faults: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return { faults: ["The mapping is not valid JSON."] };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { faults: ['The mapping is a JSON object: { "their column": "our column" or null }.'] };
  const entries = Object.entries(value);
  if (entries.length === 0) return { faults: ["The mapping names no column."] };
  if (entries.length > maxColumns) return { faults: [`The mapping names more than ${maxColumns} columns.`] };
  const meanings = new Map<string, Meaning>();
  const names = new Map<string, string>();
  const faults: string[] = [];
  for (const [name, given] of entries) {
    const fault = faultOf(name, given, meanings, names);
    if (fault !== null) faults.push(fault);
    else {
      names.set(headerKey(name), name);
      meanings.set(headerKey(name), given as Meaning);
    }
  }
  return faults.length === 0 ? { mapping: { meanings, names } } : { faults: faults.slice(0, maxFaults) };
}

function faultOf(
  name: string,
  given: unknown,
  meanings: ReadonlyMap<string, Meaning>,
  names: ReadonlyMap<string, string>,
): string | null {
  const key = headerKey(name);
  if (key === "") return `${quoted(name)} is no column's name.`;
  const twin = names.get(key);
  if (twin !== undefined) return `${quoted(name)} and ${quoted(twin)} are one column: case and signs don't matter.`;
  if (given === null) return null;
  if (typeof given !== "string" || !isMeaning(given)) {
    const what =
      typeof given === "string" ? `${quoted(given)} is no column of ours` : "a column's name or null is expected";
    return `${quoted(name)}: ${what}. There are ${[...known].join(", ")}.`;
  }
  if (mayRepeat(given)) return null;
  const other = [...meanings].find(([, meaning]) => meaning === given)?.[0];
  return other === undefined
    ? null
    : `${quoted(name)} and ${quoted(names.get(other) ?? other)} can't both be ${given}.`;
}
