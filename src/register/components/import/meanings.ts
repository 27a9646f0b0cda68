import type { FileColumn } from "../../../contract";
import { fieldName } from "../../shown";
import { mayRepeat } from "../../../suppliers";
import type { RegisterWords } from "../../messages";

/** What a column holds, in the reader's language. */
export function meaningName(meaning: string, words: RegisterWords): string {
  const { parts } = words.imports.columns;
  return Object.hasOwn(parts, meaning) ? parts[meaning as keyof typeof parts] : fieldName(meaning, words);
}

/** What somebody chose for the columns of a file, in their order; null: it is left out. */
export type Chosen = readonly (string | null)[];

/** What two columns hold of which one alone can; null where there is none. */
export function twiceIn(chosen: Chosen): string | null {
  const single = chosen.filter((meaning) => meaning !== null && !mayRepeat(meaning));
  return single.find((meaning, at) => single.indexOf(meaning) !== at) ?? null;
}

/** What is sent of it: the columns that hold something else than their names say; null where none does. */
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
