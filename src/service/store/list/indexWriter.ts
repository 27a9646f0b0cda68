import { slipKeys } from "../../../suppliers";
import { listed, listedTexts, type Tx } from "../connection/connect";
import { hashKey, domainKey, type Indexed } from "./indexed";

interface Word {
  readonly word: string;
  names: number;
}

/** Per statement; and words or domains, which make a few each. */
const stretch = 20_000;
const wordStretch = 1_000;

function* parts<T>(all: readonly T[], size = stretch): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** Rows of some records' own. */
export class IndexBatch {
  readonly keys: { readonly key: bigint; readonly supplier: bigint }[] = [];
  readonly bearers: {
    readonly word: bigint;
    readonly supplier: bigint;
    readonly name: number;
    readonly words: number;
  }[] = [];

  add(supplier: bigint, { keys, names }: Indexed): void {
    for (const key of keys) this.keys.push({ key, supplier });
    for (const [name, { words, count }] of names.entries())
      for (const word of words.keys()) this.bearers.push({ word, supplier, name, words: count });
  }
}

/** What records share is counted, and written by {@link finish}. The caller must hold the history's end. */
export class IndexWriter {
  readonly #words = new Map<bigint, Word>();
  readonly #added = new Map<string, ReadonlySet<bigint>>();
  readonly #removed = new Map<string, ReadonlySet<bigint>>();
  #names = 0;

  constructor(private readonly tx: Tx) {}

  count({ domains, names }: Indexed): void {
    for (const { words } of names) for (const [word, text] of words) this.#count(word, text, 1);
    for (const { domain, keys } of domains) this.#added.set(domain, keys);
    this.#names += names.length;
  }

  discount({ domains, names }: Indexed): void {
    for (const { words } of names) for (const [word, text] of words) this.#count(word, text, -1);
    for (const { domain, keys } of domains) this.#removed.set(domain, keys);
    this.#names -= names.length;
  }

  #count(key: bigint, word: string, names: number): void {
    const known = this.#words.get(key);
    if (known === undefined) this.#words.set(key, { word, names });
    else known.names += names;
  }

  async remove(all: readonly { readonly supplier: bigint; readonly indexed: Indexed }[]): Promise<void> {
    const rows = new IndexBatch();
    for (const { supplier, indexed } of all) rows.add(supplier, indexed);
    for (const part of parts(rows.keys))
      await this.tx`delete from remit_guard.lookup_key l
        using unnest(${listed(part.map(({ key }) => key))}::bigint[], ${listed(part.map(({ supplier }) => supplier))}::bigint[])
          as k(key, supplier) where l.key = k.key and l.supplier = k.supplier`;
    for (const part of parts(rows.bearers))
      await this.tx`delete from remit_guard.name_word n
        using unnest(${listed(part.map(({ word }) => word))}::bigint[], ${listed(part.map(({ supplier }) => supplier))}::bigint[])
          as k(word, supplier) where n.word = k.word and n.supplier = k.supplier`;
  }

  /** In index order, which is fast. */
  async write({ keys, bearers }: IndexBatch): Promise<void> {
    await this.tx`insert into remit_guard.lookup_key (key, supplier)
      select key, supplier from unnest(${listed(keys.map(({ key }) => key))}::bigint[],
        ${listed(keys.map(({ supplier }) => supplier))}::bigint[]) as k(key, supplier) order by 1, 2
      on conflict do nothing`;
    await this.tx`insert into remit_guard.name_word (word, supplier, name, words)
      select word, supplier, name, words from unnest(${listed(bearers.map(({ word }) => word))}::bigint[],
        ${listed(bearers.map(({ supplier }) => supplier))}::bigint[], ${listed(bearers.map(({ name }) => name))}::smallint[],
        ${listed(bearers.map(({ words }) => words))}::smallint[]) as n(word, supplier, name, words) order by 1, 2, 3
      on conflict do nothing`;
  }

  /** Nothing may be counted afterwards. */
  async finish(): Promise<void> {
    if (this.#names !== 0) await this.tx`update remit_guard.totals set names = names + ${this.#names}::bigint`;
    const counted = [...this.#words].filter(([, { names }]) => names !== 0);
    for (const part of parts(counted, wordStretch)) await this.#writeWords(part);
    await this.#writeDomains();
  }

  async #writeWords(all: readonly (readonly [bigint, Word])[]): Promise<void> {
    const keys = listed(all.map(([key]) => key));
    const names = listed(all.map(([, word]) => word.names));
    const rows = await this.tx<{ key: bigint; names: bigint }[]>`
      update remit_guard.word w set names = w.names + k.names
      from unnest(${keys}::bigint[], ${names}::bigint[]) as k(key, names) where w.key = k.key
      returning w.key, w.names`;
    const known = new Set(rows.map(({ key }) => key));
    const fresh = all.filter(([key, word]) => !known.has(key) && word.names > 0);
    const gone = rows.filter((row) => row.names <= 0n).map(({ key }) => key);
    await this.tx`insert into remit_guard.word (key, word, names)
      select key, word, names from unnest(${listed(fresh.map(([key]) => key))}::bigint[],
        ${listedTexts(fresh.map(([, word]) => word.word))}::text[], ${listed(fresh.map(([, word]) => word.names))}::bigint[])
        as w(key, word, names) order by 1`;
    await this.#slips(
      fresh.map(([, { word }]) => word),
      true,
    );
    const texts = new Map(all);
    await this.#slips(
      gone.map((key) => texts.get(key)?.word ?? ""),
      false,
    );
    await this.tx`delete from remit_guard.word where key = any(${listed(gone)}::bigint[])`;
  }

  async #slips(words: readonly string[], isNew: boolean): Promise<void> {
    const slips = words.flatMap((word) =>
      slipKeys(word).map((slip) => ({ key: hashKey(slip, Buffer.alloc(0)), word })),
    );
    for (const part of parts(slips)) {
      const [keys, of] = [listed(part.map(({ key }) => key)), listedTexts(part.map(({ word }) => word))];
      if (isNew)
        await this.tx`insert into remit_guard.word_slip (key, word)
          select key, word from unnest(${keys}::bigint[], ${of}::text[]) as s(key, word) order by 1, 2
          on conflict do nothing`;
      else
        await this.tx`delete from remit_guard.word_slip s using unnest(${keys}::bigint[], ${of}::text[]) as k(key, word)
          where s.key = k.key and s.word = k.word`;
    }
  }

  async #writeDomains(): Promise<void> {
    for (const part of parts([...this.#added], wordStretch)) {
      const rows = part.flatMap(([domain, keys]) => [...keys].map((key) => ({ key, domain })));
      await this.tx`insert into remit_guard.imitation (key, domain)
        select key, domain from unnest(${listed(rows.map(({ key }) => key))}::bigint[],
          ${listedTexts(rows.map(({ domain }) => domain))}::text[]) as i(key, domain) order by 1, 2
        on conflict do nothing`;
    }
    // Domains of no supplier.
    const removed = [...this.#removed].filter(([domain]) => !this.#added.has(domain));
    for (const part of parts(removed, wordStretch)) {
      const held = await this.tx<{ key: bigint }[]>`
        select k.key from unnest(${listed(part.map(([domain]) => domainKey(domain)))}::bigint[]) as k(key)
        where exists (select 1 from remit_guard.lookup_key l where l.key = k.key)`;
      const stays = new Set(held.map(({ key }) => key));
      const rows = part
        .filter(([domain]) => !stays.has(domainKey(domain)))
        .flatMap(([domain, keys]) => [...keys].map((key) => ({ key, domain })));
      await this.tx`delete from remit_guard.imitation i
        using unnest(${listed(rows.map(({ key }) => key))}::bigint[], ${listedTexts(rows.map(({ domain }) => domain))}::text[])
          as k(key, domain) where i.key = k.key and i.domain = k.domain`;
    }
  }
}
