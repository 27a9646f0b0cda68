import type { Config } from "./config/config";
import { Registers } from "./registers/registers";
import { createStore } from "./store";
import type { DatabaseOptions } from "./store/database";
import { keysOf, readKeyFile, type ServiceKeys } from "./store/secrets/keyFile";
import type { Store } from "./store";

/** A running one, or the service's own in its data folder. */
export function databaseOf({ databaseUrl, databaseOwnerUrl, dataDir }: Config): DatabaseOptions {
  return databaseUrl === null ? { folder: dataDir } : { url: databaseUrl, ownerUrl: databaseOwnerUrl };
}

/** The keys of a configuration. */
export function serviceKeysOf({ keys }: Config): ServiceKeys {
  return typeof keys === "string" ? readKeyFile(keys) : keysOf(keys, "The configuration's `keys`");
}

/** @throws {StartFault} that says what to do */
export async function openStore(config: Config): Promise<Store> {
  const { requireEmployeeId, coolOffDays, cases } = config;
  const registers = config.registers === null ? null : new Registers(config.registers);
  const database = databaseOf(config);
  return createStore({ database, keys: serviceKeysOf(config), requireEmployeeId, coolOffDays, cases, registers });
}
