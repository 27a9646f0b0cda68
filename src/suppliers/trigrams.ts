// Finds the few names of many that could be meant, misspelt or in another order of words. Postings lie in two flat arrays:
// lean at 100,000 names.

const bucketBits = 18;
const buckets = 1 << bucketBits;
/** Postings looked at for one query; the rarest trigrams come first. */
const scanLimit = 40_000;
const queryGrams = 64;

/** An index of trigrams over token lists, each known by its position in what was given. */
export class TrigramIndex {
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;
  readonly #size: number;
  readonly #scores: Float32Array;

  constructor(names: readonly (readonly string[])[]) {
    this.#size = names.length;
    this.#scores = new Float32Array(names.length);
    this.#starts = new Uint32Array(buckets + 1);
    for (const tokens of names) for (const gram of gramsOf(tokens)) this.#starts[gram + 1] = this.#start(gram + 1) + 1;
    for (let i = 1; i <= buckets; i += 1) this.#starts[i] = this.#start(i) + this.#start(i - 1);
    this.#postings = new Uint32Array(this.#start(buckets));
    const next = this.#starts.slice();
    names.forEach((tokens, name) => {
      for (const gram of gramsOf(tokens)) {
        const at = next[gram] ?? 0;
        this.#postings[at] = name;
        next[gram] = at + 1;
      }
    });
  }

  /** The positions of at most `limit` names that share the rarest trigrams with the query, likeliest first. */
  candidates(tokens: readonly string[], limit: number): number[] {
    const grams = [...gramsOf(tokens)].sort((a, b) => this.#frequency(a) - this.#frequency(b)).slice(0, queryGrams);
    const touched: number[] = [];
    let scanned = 0;
    for (const gram of grams) {
      const frequency = this.#frequency(gram);
      scanned += frequency;
      if (scanned > scanLimit) break;
      const weight = Math.log(1 + this.#size / (frequency + 1));
      for (let at = this.#start(gram); at < this.#start(gram + 1); at += 1) {
        const name = this.#postings[at] ?? 0;
        const score = this.#scores[name] ?? 0;
        if (score === 0) touched.push(name);
        this.#scores[name] = score + weight;
      }
    }
    const best = this.#best(touched, limit);
    for (const name of touched) this.#scores[name] = 0;
    return best;
  }

  /** Scores fall into classes, so that no sort of ten thousand is needed. */
  #best(touched: readonly number[], limit: number): number[] {
    const score = (name: number): number => this.#scores[name] ?? 0;
    const top = touched.reduce((most, name) => Math.max(most, score(name)), 0);
    let cut = top / 3;
    let kept = touched.filter((name) => score(name) >= cut);
    while (kept.length > 4 * limit && cut < top) {
      cut = Math.min(top, cut * 1.2);
      kept = kept.filter((name) => score(name) >= cut);
    }
    return kept.sort((a, b) => score(b) - score(a) || a - b).slice(0, limit);
  }

  #start(bucket: number): number {
    return this.#starts[bucket] ?? 0;
  }

  #frequency(gram: number): number {
    return this.#start(gram + 1) - this.#start(gram);
  }
}

/** Buckets of the trigrams of each token with a mark at either end. Two trigrams in one bucket only cost a candidate. */
function gramsOf(tokens: readonly string[]): Set<number> {
  const grams = new Set<number>();
  for (const token of tokens) {
    const marked = `^${token}$`;
    for (let i = 0; i + 3 <= marked.length; i += 1) {
      let hash = 0;
      for (let j = i; j < i + 3; j += 1) hash = Math.imul(hash ^ marked.charCodeAt(j), 0x9e3779b1);
      grams.add(hash >>> (32 - bucketBits));
    }
  }
  return grams;
}
