import type { Evidence } from "../../../src/analysis/evidence/evidence";
import type { Authentication } from "../../../src/analysis/facts";
import type { AnySignal } from "../../../src/analysis/signals/define";
import type { Finding } from "../../../src/analysis/signals/finding";
import type { ParameterValues } from "../../../src/analysis/signals/parameters";
import type { Strength } from "../../../src/analysis/terms";
import { en, sentence } from "../../../src/report";
import { ask } from "./kit";

/** Results that our own side stamped: none, but for those given. */
export function authentication(fields: Partial<Authentication> = {}): Authentication {
  return {
    spf: null,
    dkim: null,
    dmarc: null,
    compauth: null,
    headerFrom: null,
    dkimDomains: [],
    below: false,
    ignored: 0,
    ...fields,
  };
}

/** One question to a signal, and its answer. */
export interface Row {
  readonly story: string;
  /** What was found. Everything else is there and empty. */
  readonly given: Parameters<typeof ask>[1];
  /** Evidence that is missing in part, or failed. */
  readonly raw?: Partial<Evidence>;
  /** The outcome, and the message key where there is one: "suspicious differs", "cannotTell". */
  readonly says: string;
  readonly params?: Partial<ParameterValues>;
  readonly cause?: string;
  readonly strength?: Strength;
  readonly quotes?: readonly string[];
  /** Codes of the reasons of a `cannotTell`. */
  readonly reasons?: readonly string[];
}

/** What a finding says, as rows write it. */
function said({ signal, outcome, message }: Finding): string {
  return message.startsWith(`${signal}.`) ? `${outcome} ${message.slice(signal.length + 1)}` : message;
}

/** The parameters that a signal declares for what a row says: exactly these are carried. */
function declared({ suspicious, clear }: AnySignal, says: string): readonly string[] {
  const key = says.split(" ")[1] ?? "";
  return { ...suspicious, ...clear }[key] ?? [];
}

function check(signal: AnySignal, row: Row): void {
  const finding = ask(signal, row.given, row.raw);
  const reasons = finding.reasons.map(({ code }) => code);
  expect({ says: said(finding), reasons }).toEqual({
    says: row.says,
    // What a signal says of its own accord carries no reason, but where it cannot tell.
    reasons: row.reasons ?? (finding.outcome === "cannotTell" ? reasons : []),
  });
  expect(Object.keys(finding.params).sort()).toEqual([...declared(signal, row.says)].sort());
  if (row.params !== undefined) expect(finding.params).toMatchObject(row.params);
  if (row.cause !== undefined) expect(finding.cause).toBe(row.cause);
  if (row.strength !== undefined) expect(finding.strength).toBe(row.strength);
  if (row.quotes !== undefined) expect(finding.quotes.map(({ text }) => text)).toEqual(row.quotes);
  // Words are there, and each of their places is filled.
  expect(sentence(finding, en)).toMatch(/^[^{}]+\.$/);
}

/** Evidence that a signal needs without looking at it: where no one set up records, or they can't be asked, it has nothing to say. */
const standsOn: Readonly<Record<string, readonly (keyof Evidence)[]>> = {
  "destination-of-another": ["payeePairs"],
  "supplier-unknown": ["payeePairs"],
};

/** The signal, with the names of what it looks at put down. */
function watched(signal: AnySignal, looked: Set<string>): AnySignal {
  const watch = <T extends object>(evidence: T): T =>
    new Proxy(evidence, {
      get(target, key): unknown {
        looked.add(String(key));
        return Reflect.get(target, key);
      },
    });
  return { ...signal, check: (evidence, say) => signal.check(watch(evidence), say) };
}

/**
 * Asks a signal each row's question. Then holds the whole against the signal: all that it declares to say was said, and
 * it looks at all of the evidence that it needs: it couldn't tell where a piece is missing that it doesn't look at.
 */
export function judges(signal: AnySignal, rows: readonly Row[]): void {
  describe(signal.id, () => {
    test.each(rows.map((row) => [row.story, row] as const))("%s", (_, row) => {
      check(signal, row);
    });

    test("the rows reach everything that it can say", () => {
      const reached = new Set(rows.map(({ says }) => says.split(" ")[1] ?? ""));
      const all = [...Object.keys(signal.suspicious), ...Object.keys(signal.clear)];
      expect(all.filter((key) => !reached.has(key))).toEqual([]);
    });

    test("needs what it looks at, and nothing else", () => {
      const looked = new Set<string>();
      for (const { given, raw } of rows) ask(watched(signal, looked), given, raw);
      expect([...looked, ...(standsOn[signal.id] ?? [])].sort()).toEqual([...signal.needs].sort());
    });
  });
}
