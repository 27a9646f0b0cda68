import type { Store } from "../../../src/service/store";

/** A store over no database that holds nothing. It answers what apps ask of every store, and what it is given. */
export function storeStub(given: Partial<Store> = {}): Store {
  const usual: Partial<Store> = {
    ready: async () => ({ ok: true }),
    lookup: async () => ({ state: "found", matches: [], owners: [] }),
    noteLookup: async () => undefined,
    supplier: async () => null,
    suppliers: async () => ({ items: [], next: null }),
    historyHead: async () => null,
    close: async () => undefined,
  };
  // A test that asks for more gets a fault, and names it.
  return { ...usual, ...given } as Store;
}
