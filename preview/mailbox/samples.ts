import { stories } from "../stories";
import type { Reader } from "../reading/reader";
import { type Fetch, loadServed, type Served } from "../service/served";
import type { NewEntry, PolicyInUse, SupplierList } from "./entry";

/** The mailbox that comes with the preview. */
export interface Samples {
  readonly entries: readonly NewEntry[];
  readonly suppliers: SupplierList;
  readonly policy: PolicyInUse;
  /** The supplier service, in place of the supplier list of the samples. */
  readonly served: Served;
}

/** The day on which the samples play: three days after the first was sent. Milliseconds since 1970. */
export const samplesNow = Date.UTC(2026, 9, 5, 12);

const folder = "./samples/";
const suppliersFile = "suppliers.csv";
const policyFile = "policy.json";
const maxSamples = 100;

/**
 * Loads the samples from the page's folder.
 * @throws {Error} where one can’t be had: they come with the page, so all of them are there or something is broken.
 */
export async function loadSamples(get: Fetch, reader: Reader): Promise<Samples> {
  const names = namesOf(await (await fetched(get, "index.json")).json());
  const [entries, suppliers, policy, served] = await Promise.all([
    Promise.all(names.map((name) => loadMessage(get, reader, name))),
    loadSuppliers(get, reader),
    loadPolicy(get, reader),
    loadServed(get),
  ]);
  return { entries, suppliers, policy, served };
}

function namesOf(index: unknown): readonly string[] {
  if (!Array.isArray(index)) throw new Error("index.json is not an array");
  const names = index.filter((name: unknown): name is string => typeof name === "string" && name.endsWith(".eml"));
  if (names.length === 0) throw new Error("index.json names no message");
  return names.slice(0, maxSamples);
}

async function fetched(get: Fetch, name: string): Promise<Response> {
  const response = await get(`${folder}${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

async function bytesOf(get: Fetch, name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(get, name)).arrayBuffer());
}

async function loadMessage(get: Fetch, reader: Reader, name: string): Promise<NewEntry> {
  const piece = { bytes: await bytesOf(get, name), cut: false };
  const outcome = await reader.ask({ ask: "listing", piece });
  if ("failure" in outcome) throw new Error(`${name}: ${outcome.failure}`);
  return { name, piece, listing: outcome.value, story: stories[name] ?? null, own: false };
}

async function loadSuppliers(get: Fetch, reader: Reader): Promise<SupplierList> {
  const bytes = await bytesOf(get, suppliersFile);
  const outcome = await reader.ask({ ask: "suppliers", bytes, name: suppliersFile });
  if ("failure" in outcome) throw new Error(`${suppliersFile}: ${outcome.failure}`);
  return { ...outcome.value, name: suppliersFile, own: false };
}

async function loadPolicy(get: Fetch, reader: Reader): Promise<PolicyInUse> {
  const outcome = await reader.ask({ ask: "policy", bytes: await bytesOf(get, policyFile) });
  if ("failure" in outcome) throw new Error(`${policyFile}: ${outcome.failure}`);
  if ("errors" in outcome.value) throw new Error(`${policyFile}: ${outcome.value.errors.join(" ")}`);
  return { name: policyFile, own: false, policy: outcome.value.policy };
}
