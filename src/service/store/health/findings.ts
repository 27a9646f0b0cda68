import { type Ailing, type HealthKind, healthKinds } from "../../../contract";

/** Per kind; the counts are exact. */
const maxRows = 10_000;

const each = <T>(make: () => T): Record<HealthKind, T> =>
  Object.fromEntries(healthKinds.map((kind) => [kind, make()])) as Record<HealthKind, T>;

/** Records with health problems, by kind. */
export class Findings {
  readonly counts = each(() => 0);
  readonly rows = each((): Ailing[] => []);
  readonly #latest: Partial<Record<HealthKind, string>> = {};

  constructor(private readonly max = maxRows) {}

  /** Once per kind. A record's findings must be added together. */
  add(kind: HealthKind, one: Ailing): void {
    if (this.#latest[kind] === one.supplier) return;
    this.#latest[kind] = one.supplier;
    this.counts[kind] += 1;
    const rows = this.rows[kind];
    if (rows.length < this.max) rows.push(one);
  }
}
