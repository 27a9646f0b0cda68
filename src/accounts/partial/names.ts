import { banks } from "../data/banks";
import { isOthers } from "./others";
import type { FoundPartial } from "./partial";

const reach = 60;

const about =
  /(?<![\p{L}])(?:bank|banque|banc[ao]|account|acct|a\/c|pay|transfer|remit|wire|mov(?:e|ing)|switch|chang|konto|hausbank|wechs|gewechs|überw|zahl|compte|pass[eé]|vire[mz]|règl|cuenta|cambi|transfi|pag[aou]|conto|bonific|conta|mud[aá]|rekening|overgestap|overmak|betaa?l|byt[te]|fly[t]|skift|rachun|kont[aoie]|przen|przel|zmien|tili|vaihd|siirt|maks|účet|účt|přeš|převed|změn|zaplat)/iu;

const marks = /[\\^$.*+?()[\]{}|]/g;
const bankOf = new Map(banks.flatMap((bank) => bank.names.map((name) => [name, bank] as const)));
const names = [...bankOf.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(marks, "\\$&"));
const named = new RegExp(`(?<![\\p{L}\\p{N}@.-])(?:${names.join("|")})(?![\\p{L}\\p{N}@]|[.-]\\p{L})`, "gu");

/** "Your bank" is the reader's own. */
export function findBankNames(text: string): FoundPartial[] {
  const found: FoundPartial[] = [];
  for (const match of text.matchAll(named)) {
    const bank = bankOf.get(match[0]);
    const before = sentenceBefore(text, match.index);
    if (bank === undefined || !about.test(before) || isOthers(text, match.index)) continue;
    found.push({ partial: { kind: "bank", bank }, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  return before.split(/[.!?]\s|\n/).at(-1) ?? "";
}
