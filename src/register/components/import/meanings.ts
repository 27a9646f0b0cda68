import type { FileColumn } from "../../../contract";
import { fieldName } from "../../shown";
import { mayRepeat } from "../../../suppliers";
import type { RegisterWords } from "../../messages";

/** What a column holds, in the reader's language. */
export function meaningName(meaning: string, words: RegisterWords): string {
  const { parts } = words.imports.columns;
  return Object.hasOwn(parts, meaning) ? parts[meaning as keyof typeof parts] : fieldName(meaning, words);
}

/** In the columns' order; null: left out. */
export type Chosen = readonly (string | null)[];

/** A meaning chosen twice that only one column may have; or null. */
export function twiceIn(chosen: Chosen): string | null {
  const single = chosen.filter((meaning) => meaning !== null && !mayRepeat(meaning));
  return single.find((meaning, at) => single.indexOf(meaning) !== at) ?? null;
}

/** Only columns that differ from their names; null for none. */
export function mappingOf(
  columns: readonly FileColumn[],
  chosen: Chosen,
): Readonly<Record<string, string | null>> | null {
  const other = columns.flatMap(({ column, recognised }, at): [string, string | null][] => {
    const meaning = chosen[at] ?? null;
    return meaning === recognised ? [] : [[column, meaning]];
  });
  return other.length === 0 ? null : Object.fromEntries(other);
}
