import { defaultPolicy } from "../analysis";
import type { ScanOptions } from "./options";
import type { WorkerSetup } from "./protocol";

/** Loads a chunk per input. @throws {InputError} for unusable files and an unreachable supplier service */
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
