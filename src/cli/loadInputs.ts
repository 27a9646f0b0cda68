import { defaultPolicy } from "../analysis";
import type { ScanOptions } from "./options";
import type { WorkerSetup } from "./protocol";

/**
 * What the options name beside the messages. Each reader is a file of its own, loaded by need: what judges a message stands
 * in the threads, and a run starts sooner without it.
 * @throws {InputError} for files that cannot be used, and for a supplier service that can't be asked.
 */
export async function loadInputs(
  { suppliers, policy, history }: ScanOptions,
  warn: (line: string) => void,
): Promise<Pick<WorkerSetup, "suppliers" | "history" | "policy">> {
  const readPolicy = async (path: string) =>
    (await import(/* webpackChunkName: "policy" */ "./policy")).policyFrom(path);
  const readSuppliers = async (path: string) =>
    /^https?:/i.test(path)
      ? (await import(/* webpackChunkName: "service" */ "./service")).serviceFrom(path, process.env)
      : (await import(/* webpackChunkName: "suppliers" */ "./inputs")).suppliersFrom(path, warn);
  const readHistory = async (path: string) =>
    (await import(/* webpackChunkName: "history" */ "./history")).historyFrom(path, warn);
  return {
    policy: policy === null ? defaultPolicy : await readPolicy(policy),
    suppliers: suppliers === null ? null : await readSuppliers(suppliers),
    history: history === null ? null : await readHistory(history),
  };
}
