import { ranges, rules } from "../data/modulusWeights";

/** A row of Vocalink's weight table. */
export interface ModulusRow {
  /** Range of sort codes, inclusive. */
  readonly start: number;
  readonly end: number;
  readonly method: "MOD10" | "MOD11" | "DBLAL";
  /** 1 to 14; 0 for none. */
  readonly exception: number;
  /** For six digits of the sort code and eight of the account. */
  readonly weights: readonly number[];
}

const methods = ["MOD10", "MOD11", "DBLAL"] as const;

function unpack(): readonly ModulusRow[] {
  const known = rules.split(";").map((rule) => {
    const [method = 0, exception = 0, ...weights] = rule.split(" ").map(Number);
    return { method: methods[method] ?? "MOD10", exception, weights };
  });
  let start = 0;
  return ranges.split(" ").flatMap((range) => {
    const [step, more, rule] = /^(\w+)(?:\+(\w+))?:(\w+)$/.exec(range)?.slice(1) ?? [];
    const numberOf = (digits = "0"): number => Number.parseInt(digits, 36);
    start += numberOf(step);
    const found = known[numberOf(rule)];
    return found === undefined ? [] : [{ start, end: start + numberOf(more), ...found }];
  });
}

let rows: readonly ModulusRow[] | null = null;

/** Vocalink's weight table by ascending start. Unpacked on first use. */
export const modulusRows = (): readonly ModulusRow[] => (rows ??= unpack());
