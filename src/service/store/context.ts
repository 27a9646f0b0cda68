import type { Registers } from "../registers/registers";
import type { CasePolicy, Lookup } from "./store";
import type { Sql } from "./connection/connect";
import type { ServiceKeys } from "./secrets/keyFile";
import type { Vault } from "./secrets/vault";

/** What the store's parts work with. */
export interface Context {
  /** For immediate answers. */
  readonly sql: Sql;
  /** For long work. */
  readonly slow: Sql;
  /** For short writes. */
  readonly writes: Sql;
  readonly lookup: Lookup;
  readonly keys: ServiceKeys;
  readonly vault: Vault;
  /** After a change, days without call-backs to a phone number. */
  readonly coolOffDays: number;
  readonly cases: CasePolicy;
  readonly requireEmployeeId: boolean;
  readonly registers: Registers | null;
}
