import { suppliers, history, imports, lastSeen, rotation, indexState } from "./first";
import { proposals, slipWords, importReview, proposalIndex, historyPeople, cases, callOutcomes } from "./later";

/** Runs as one transaction, once, and is never altered afterwards. */
interface Migration {
  /** From 1, without gaps. */
  readonly version: number;
  readonly name: string;
  readonly statements: string;
}

/** In order. Forward only: to go back, restore a backup. */
export const migrations: readonly Migration[] = Object.entries({
  ...{ suppliers, history, imports, lastSeen, rotation, indexState },
  ...{ proposals, slipWords, importReview, proposalIndex, historyPeople, cases, callOutcomes },
}).map(([name, statements], at) => ({ version: at + 1, name, statements }));

/** The version of the schema that this program knows. */
export const latest = migrations.length;
