import type { SupplierRecord } from "../../analysis";
import type { IndexKey } from "../indexes/indexRows";
import type { Known, PlacedRecord, StoredBearer, Wants } from "./indexStore";

const idOf = ([kind, key]: IndexKey): string => `${kind}:${key}`;

/** What one lookup knows of the list so far, and what it wants to know next. */
export class Knowledge {
  readonly #keys = new Set<string>();
  readonly #found = new Map<number, PlacedRecord>();
  /** Asked for by place; only their names count. */
  readonly #placed = new Map<number, PlacedRecord>();
  readonly #imitated = new Map<string, string[]>();
  readonly #slips = new Map<string, string[]>();
  readonly #words = new Map<string, number>();
  readonly #bearers = new Map<string, readonly StoredBearer[]>();
  #names = 0;

  readonly #wanted = {
    keys: new Map<string, IndexKey>(),
    imitated: new Set<string>(),
    slips: new Set<string>(),
    words: new Set<string>(),
    bearers: new Set<string>(),
    places: new Set<number>(),
  };

  /** An unknown key becomes wanted. */
  hasKey(key: IndexKey): boolean {
    const id = idOf(key);
    if (this.#keys.has(id)) return true;
    this.#wanted.keys.set(id, key);
    return false;
  }

  /** In list order. */
  records(): readonly (PlacedRecord & { readonly isFound: boolean })[] {
    return [...new Map([...this.#placed, ...this.#found]).values()]
      .sort((a, b) => a.place - b.place)
      .map((one) => ({ ...one, isFound: this.#found.has(one.place) }));
  }

  get recordCount(): number {
    return this.#found.size + this.#placed.size;
  }

  /** Makes records that words led to found ones, to look up their accounts. @returns whether any was new */
  take(records: readonly SupplierRecord[]): boolean {
    const matched = new Set(records);
    const fresh = [...this.#placed.values()].filter(
      ({ place, record }) => matched.has(record) && !this.#found.has(place),
    );
    for (const one of fresh) this.#found.set(one.place, one);
    return fresh.length > 0;
  }

  /** Null if unknown; then it becomes wanted. */
  recordAt(place: number): SupplierRecord | null {
    const known = this.#found.get(place) ?? this.#placed.get(place);
    if (known === undefined) this.#wanted.places.add(place);
    return known?.record ?? null;
  }

  imitated(key: string): readonly string[] {
    return known(this.#imitated, this.#wanted.imitated, key);
  }

  under(slip: string): readonly string[] {
    return known(this.#slips, this.#wanted.slips, slip);
  }

  /** 0 while unknown. */
  namesWith(word: string): number {
    const names = this.#words.get(word);
    if (names === undefined) this.#wanted.words.add(word);
    return names ?? 0;
  }

  bearers(word: string): readonly StoredBearer[] {
    return known(this.#bearers, this.#wanted.bearers, word);
  }

  get names(): number {
    return this.#names;
  }

  /** Since the last call; null for nothing. */
  takeWants(): Wants | null {
    const { keys, imitated, slips, words, bearers, places } = this.#wanted;
    const wants: Wants = {
      ...{ keys: [...keys.values()], imitated: [...imitated], slips: [...slips] },
      ...{ words: [...words], bearers: [...bearers], places: [...places] },
    };
    for (const each of [keys, imitated, slips, words, bearers, places]) each.clear();
    return Object.values(wants).every((list: readonly unknown[]) => list.length === 0) ? null : wants;
  }

  learn(wants: Wants, told: Known): void {
    for (const key of wants.keys) this.#keys.add(idOf(key));
    // Keep the known object: caches go by it.
    const first = (one: PlacedRecord): PlacedRecord => this.#found.get(one.place) ?? this.#placed.get(one.place) ?? one;
    for (const one of told.placed) this.#placed.set(one.place, first(one));
    for (const one of told.records) this.#found.set(one.place, first(one));
    for (const key of wants.imitated) this.#imitated.set(key, []);
    for (const { key, domain } of told.imitated) this.#imitated.get(key)?.push(domain);
    for (const key of wants.slips) this.#slips.set(key, []);
    for (const { key, word } of told.slips) this.#slips.get(key)?.push(word);
    for (const word of wants.words) this.#words.set(word, 0);
    for (const { word, names } of told.words) this.#words.set(word, names);
    for (const word of wants.bearers) this.#bearers.set(word, []);
    for (const { word, names } of told.bearers) this.#bearers.set(word, names);
    this.#names = told.names ?? this.#names;
  }
}

function known<T>(map: ReadonlyMap<string, readonly T[]>, wanted: Set<string>, key: string): readonly T[] {
  const found = map.get(key);
  if (found === undefined) wanted.add(key);
  return found ?? [];
}
