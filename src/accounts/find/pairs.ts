import type { Scheme } from "../account";
import type { BankCode, Hit, Numbered } from "./found";
import { twoPartAccount } from "../form/canonical";

const REACH = 300;
/** Longer blocks are cut: every number is compared with every code of its block. */
const MAX_IN_BLOCK = 60;
type Item = { readonly code: BankCode } | { readonly number: Numbered };
const placeOf = (item: Item): { start: number; end: number } => ("code" in item ? item.code : item.number);

function blocks(codes: readonly BankCode[], numbers: readonly Numbered[]): Item[][] {
  const items: Item[] = [...codes.map((code) => ({ code })), ...numbers.map((number) => ({ number }))];
  items.sort((a, b) => placeOf(a).start - placeOf(b).start);
  const all: Item[][] = [];
  let end = -Infinity;
  for (const item of items) {
    if (placeOf(item).start - end > REACH || (all.at(-1)?.length ?? 0) >= MAX_IN_BLOCK) all.push([]);
    all.at(-1)?.push(item);
    end = Math.max(end, placeOf(item).end);
  }
  return all;
}

const LENGTHS: Readonly<Partial<Record<Scheme, readonly [number, number]>>> = {
  "gb-sort": [6, 10],
  "au-bsb": [4, 10],
  "ca-eft": [5, 12],
  br: [4, 14],
  za: [6, 13],
  sg: [5, 14],
  hk: [6, 12],
  jp: [4, 8],
};

/** True if an account number has a length that fits the bank code. */
export const fits = ({ scheme }: BankCode, { value }: Numbered): boolean => {
  const [least, most] = LENGTHS[scheme] ?? [4, 18];
  return value.length >= least && value.length <= most;
};

const gap = (code: BankCode, number: Numbered): number =>
  code.start < number.start ? number.start - code.end : code.start - number.end;

/** In a block that starts with a code, the last ones before the number. */
function codesOf(number: Numbered, codes: readonly BankCode[], numbers: readonly Numbered[]): BankCode[] {
  const [first] = codes;
  const [top] = numbers;
  if (first === undefined || top === undefined) return [];
  if (first.start > top.start) {
    if (codes.length === numbers.length) return codes.slice(numbers.indexOf(number)).slice(0, 1);
    return [...codes].sort((a, b) => gap(a, number) - gap(b, number)).slice(0, 1);
  }
  const before = codes.filter(({ start }) => start < number.start);
  const last = before.at(-1);
  const previous = numbers.filter(({ start }) => start < (last?.start ?? 0)).at(-1)?.start ?? -1;
  return before.filter(({ scheme, start }) => scheme === last?.scheme && start > previous);
}

/** After a blank line, another number belongs to another bank's code. */
function parted(text: string, code: BankCode, number: Numbered, numbers: readonly Numbered[]): boolean {
  const earlier = numbers.filter(({ start }) => start > code.start && start < number.start).at(-1);
  return earlier !== undefined && /\n[ \t>|]*\r?\n/.test(text.slice(earlier.end, number.start));
}

/** Paired accounts, and the codes and numbers left over. */
export interface Paired {
  readonly hits: Hit[];
  readonly codes: BankCode[];
  readonly numbers: Numbered[];
}

/** The account of a bank code and a number. */
export function pairHit(
  code: BankCode,
  number: Pick<Numbered, "value" | "start" | "end"> & { label: Hit["label"] },
): Hit {
  return {
    account: twoPartAccount(code.scheme, code.bank, number.value),
    start: Math.min(code.start, number.start),
    end: Math.max(code.end, number.end),
    label: number.label ?? code.label,
  };
}

/** In either order. Linear, since blocks are bounded. */
export function pair(text: string, codes: readonly BankCode[], numbers: readonly Numbered[]): Paired {
  const paired: Paired = { hits: [], codes: [], numbers: [] };
  for (const block of blocks(codes, numbers)) {
    const here = block.flatMap((item) => ("code" in item ? [item.code] : []));
    const named = block.flatMap((item) => ("number" in item ? [item.number] : []));
    const used = new Set<BankCode>();
    for (const number of named) {
      const own = codesOf(number, here, named).filter(
        (code) => gap(code, number) <= REACH && fits(code, number) && !parted(text, code, number, named),
      );
      for (const code of own) {
        used.add(code);
        paired.hits.push(pairHit(code, number));
      }
      if (own.length === 0) paired.numbers.push(number);
    }
    paired.codes.push(...here.filter((code) => !used.has(code)));
  }
  return paired;
}
