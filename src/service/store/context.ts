import type { Sql } from "./connect";
import type { ServiceKeys } from "./keyFile";
import type { Vault } from "./vault";

/** What the store's parts work with. */
export interface Context {
  /** For what is answered at once. */
  readonly sql: Sql;
  /** For what takes its time. */
  readonly slow: Sql;
  readonly keys: ServiceKeys;
  readonly vault: Vault;
}
