/** Chance from a seed: the same numbers on every machine. */
export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to below `most`. mulberry32. @param {number} most */
  below(most) {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let word = this.#state;
    word = Math.imul(word ^ (word >>> 15), word | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) % most;
  }

  /** One of a list. @template T @param {readonly T[]} list @returns {T} */
  one(list) {
    return /** @type {T} */ (list[this.below(list.length)]);
  }

  /** One of a list whose first entries are the common ones, as with surnames. @template T @param {readonly T[]} list @returns {T} */
  common(list) {
    const share = this.below(10_000) / 10_000;
    return /** @type {T} */ (list[Math.floor(list.length * share * share * share)]);
  }

  /** True so many times of a hundred. @param {number} percent */
  chance(percent) {
    return this.below(100) < percent;
  }
}
