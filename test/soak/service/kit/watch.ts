import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Clues } from "../../../../src/analysis";
import { noClues, supplier } from "../../../suppliers/made";
import type { Api, Person } from "./api";
import { fileOf } from "./files";

/** On record from the first, and never changed: anyone who asks for it gets it, or is told that he can't. */
export const anchor = fileOf([
  supplier({
    id: "ANCHOR",
    name: "Quayside Chandlery Ltd",
    domains: ["quayside-chandlery.example"],
    accounts: [{ scheme: "gb-sort", bank: "200000", value: "55779911" }],
  }),
]);
const [record] = anchor.records;
const clues: Clues = {
  ...noClues,
  domains: ["quayside-chandlery.example"],
  accounts: [{ scheme: "gb-sort", bank: "200000", value: "55779911" }],
};
const right = {
  state: "found",
  matches: [{ record, by: "domain", clue: "quayside-chandlery.example" }],
  owners: [{ account: 0, record, as: "account" }],
};

/** A lookup that was made. */
export interface Watched {
  /** When it was begun and answered, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly status: number;
  /** Neither the right answer nor one that says "not now". */
  readonly wrong: string | null;
}

/** Looks the anchor up again and again while something else happens. */
export class Watch {
  readonly #seen: Watched[] = [];
  readonly #running: Promise<void>[];
  #isOver = false;

  /** @param every milliseconds between two lookups of one of them */
  constructor(apiNow: () => Api, who: Person, at: { readonly once: number; readonly every: number }) {
    this.#running = Array.from({ length: at.once }, async () => {
      while (!this.#isOver) {
        this.#seen.push(await lookUp(apiNow(), who));
        await sleep(at.every);
      }
    });
  }

  /** What was seen since it was asked last. */
  taken(): readonly Watched[] {
    return this.#seen.splice(0);
  }

  /** Did one fail lately, or isn't one answered? */
  failedSince(ms: number): boolean {
    const lately = this.#seen.filter(({ to }) => to > Date.now() - ms);
    return lately.length === 0 || lately.some(({ status }) => status !== 200);
  }

  stop(): void {
    this.#isOver = true;
  }

  async end(): Promise<readonly Watched[]> {
    this.stop();
    await Promise.all(this.#running);
    return this.taken();
  }
}

async function lookUp(api: Api, who: Person): Promise<Watched> {
  const from = Date.now();
  const { status, type, body } = await api.lookup(who, clues);
  const to = Date.now();
  const isRight = status === 200 ? isDeepStrictEqual(body, right) : isNotNow(status, type);
  return { from, to, status, wrong: isRight ? null : `${status} ${type} ${JSON.stringify(body)}`.slice(0, 500) };
}

/** No connection, or a problem document that says to try again. */
const isNotNow = (status: number, type: string): boolean =>
  status === 0 || (status === 503 && type.startsWith("application/problem+json"));

/** Milliseconds from a moment until the last lookup that failed was answered; 0 where none failed. */
export function outage(since: number, seen: readonly Watched[]): number {
  return Math.max(0, ...seen.filter(({ status }) => status !== 200).map(({ to }) => to - since));
}

/** Milliseconds at a share of all, the highest at 1. */
function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

/** "p50 12, most 90" of some milliseconds. */
export const spread = (times: readonly number[]): string =>
  `p50 ${quantile(times, 0.5).toFixed(0)}, p99 ${quantile(times, 0.99).toFixed(0)}, most ${quantile(times, 1).toFixed(0)} ms`;
