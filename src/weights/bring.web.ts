import type { Check } from "./bring";
import { failed, type Failed } from "./failure";

/** What is used of a browser's cache and `fetch`, which the compiler doesn't know here. */
interface Store {
  match(address: string): Promise<Response | undefined>;
  put(address: string, response: Response): Promise<void>;
  delete(address: string): Promise<boolean>;
  keys(): Promise<readonly { readonly url: string }[]>;
}
declare function fetch(address: URL, options: { readonly cache: "default" | "reload" }): Promise<Response>;
declare const location: { readonly href: string };
declare const caches: { open(name: string): Promise<Store> } | undefined;

const storeName = "remit-guard-weights";

/** The cache; null if the browser has none or refuses it, as it may in a frame. */
async function openStore(): Promise<Store | null> {
  try {
    return typeof caches === "undefined" ? null : await caches.open(storeName);
  } catch {
    return null;
  }
}

const bytesOf = async (response: Response): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await response.arrayBuffer());

async function kept(store: Store, address: string, isRight: Check): Promise<Uint8Array | null> {
  try {
    const response = await store.match(address);
    const bytes = response && (await bytesOf(response));
    return bytes && (await isRight(bytes)) ? bytes : null;
  } catch {
    return null;
  }
}

async function keep(store: Store, address: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    for (const { url } of await store.keys()) await store.delete(url);
    await store.put(address, new Response(bytes));
  } catch {
    // It is fetched again.
  }
}

/** As in bring.ts, for pages: kept under the digest, if one is given. */
export async function bring(
  place: string,
  name: string | null,
  isRight: Check,
): Promise<{ readonly bytes: Uint8Array } | Failed> {
  const address = new URL(place, location.href);
  const key = new URL(`?sha256=${String(name)}`, address).href;
  const store = name === null ? null : await openStore();
  const known = store && (await kept(store, key, isRight));
  if (known) return { bytes: known };
  const fetched = async (
    cache: "default" | "reload",
  ): Promise<{ readonly bytes: Uint8Array<ArrayBuffer> } | Failed> => {
    const response = await fetch(address, { cache });
    const { status } = response;
    if (!response.ok) return failed(status === 404 || status === 410 ? "missing" : "refused", `${place}: ${status}`);
    const bytes = await bytesOf(response);
    return (await isRight(bytes)) ? { bytes } : failed("altered", place);
  };
  try {
    let brought = await fetched("default");
    // An altered copy may be in the browser's cache for a year.
    if ("failure" in brought && brought.failure === "altered") brought = await fetched("reload");
    if (store && "bytes" in brought) await keep(store, key, brought.bytes);
    return brought;
  } catch (error) {
    return failed("refused", error);
  }
}
