import type { Supplier } from "../../../contract";
import { accountShown, type FieldName } from "../../shown";

/** Offsets in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The field in which it was found, where it isn't the name. */
export interface Hit extends Span {
  readonly field: FieldName | "id";
  readonly text: string;
}

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Ignores case and accents. Null if not found. */
export function spanOf(text: string, q: string): Span | null {
  const wanted = folded(q.trim());
  if (wanted === "") return null;
  const letters = Array.from(text);
  const plain = letters.map((letter) => folded(letter));
  const at = plain.join("").indexOf(wanted);
  if (at === -1) return null;
  let [start, passed, length] = [-1, 0, 0];
  for (const [index, each] of plain.entries()) {
    if (start === -1 && passed + each.length > at) start = length;
    if (passed >= at + wanted.length) return { start, end: length };
    passed += each.length;
    length += letters[index]?.length ?? 0;
  }
  return start === -1 ? null : { start, end: length };
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Null if the name has it, or no field shows it. */
export function hitOf(supplier: Supplier, q: string): Hit | null {
  if (q.trim() === "" || spanOf(supplier.name, q) !== null) return null;
  const { id, aliases, domains, emails, taxIds, accounts, sharedAccounts } = supplier;
  const fields: readonly (readonly [Hit["field"], readonly string[]])[] = [
    ["id", [id]],
    ["aliases", aliases],
    ["domains", domains],
    ["emails", emails],
    ["tax_ids", taxIds],
    ["accounts", [...accounts, ...sharedAccounts].map(accountShown)],
  ];
  for (const [field, texts] of fields) {
    for (const text of texts) {
      const span = spanOf(text, q);
      if (span !== null) return { field, text, ...span };
      if (bare(q).length > 3 && folded(bare(text)).includes(folded(bare(q))))
        return { field, text, start: 0, end: text.length };
    }
  }
  return null;
}
