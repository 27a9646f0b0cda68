import Fuse from "fuse.js";
import MiniSearch from "minisearch";

/**
 * A search by somebody else's library over the same names: the place of the best answer in the list of suppliers, or null.
 * @typedef {object} Peer
 * @property {string} name
 * @property {number} built Milliseconds that its index took.
 * @property {(query: string) => number | null} best
 */

/** @param {readonly { name: string, aliases: readonly string[] }[]} records @returns {Peer} */
export function fuse(records) {
  const entries = records.flatMap(({ name, aliases }, at) => [name, ...aliases].map((text) => ({ text, at })));
  const start = performance.now();
  const index = new Fuse(entries, { keys: ["text"], ignoreLocation: true, threshold: 0.4 });
  const built = performance.now() - start;
  return { name: "fuse.js", built, best: (query) => index.search(query, { limit: 1 })[0]?.item.at ?? null };
}

/** @param {readonly { name: string, aliases: readonly string[] }[]} records @returns {Peer} */
export function minisearch(records) {
  const start = performance.now();
  const index = new MiniSearch({ fields: ["names"], searchOptions: { fuzzy: 0.2, prefix: true } });
  index.addAll(records.map(({ name, aliases }, id) => ({ id, names: [name, ...aliases].join(" ") })));
  const built = performance.now() - start;
  return {
    name: "minisearch",
    built,
    best: (query) => /** @type {number | undefined} */ (index.search(query)[0]?.id) ?? null,
  };
}
