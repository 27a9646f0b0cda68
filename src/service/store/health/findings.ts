import { type Ailing, type HealthKind, healthKinds } from "../../../contract";

/** Rows of each kind that are kept to be read; the counts stay exact. */
const maxRows = 10_000;

const each = <T>(make: () => T): Record<HealthKind, T> =>
  Object.fromEntries(healthKinds.map((kind) => [kind, make()])) as Record<HealthKind, T>;

/** Whom a check of the list found, by kind. */
export class Findings {
  readonly counts = each(() => 0);
  readonly rows = each((): Ailing[] => []);
  readonly #latest: Partial<Record<HealthKind, string>> = {};

  constructor(private readonly max = maxRows) {}

  /** Takes one more. A record is told of once, whatever it has of one kind: its finds come one after the other. */
  add(kind: HealthKind, one: Ailing): void {
    if (this.#latest[kind] === one.supplier) return;
    this.#latest[kind] = one.supplier;
    this.counts[kind] += 1;
    const rows = this.rows[kind];
    if (rows.length < this.max) rows.push(one);
  }
}
