import type { Registers } from "../registers/registers";
import type { CasePolicy } from "./cases/contract";
import type { Sql } from "./connection/connect";
import type { ServiceKeys } from "./secrets/keyFile";
import type { Vault } from "./secrets/vault";

/** What the store's parts work with. */
export interface Context {
  /** For what is answered at once. */
  readonly sql: Sql;
  /** For what takes its time. */
  readonly slow: Sql;
  /** For what is written soon, once it is its turn. */
  readonly writes: Sql;
  readonly keys: ServiceKeys;
  readonly vault: Vault;
  /** Days for which a telephone number that was changed serves for no call-back. */
  readonly coolOffDays: number;
  /** When a case needs another person, and how long nothing is paid after its release. */
  readonly cases: CasePolicy;
  /** Does an account without an employee id pass for nobody else? */
  readonly requireEmployeeId: boolean;
  /** State registers of accounts; null: none is asked. */
  readonly registers: Registers | null;
}
