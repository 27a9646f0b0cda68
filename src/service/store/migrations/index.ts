import { suppliers } from "./001-suppliers";
import { history } from "./002-history";
import { imports } from "./003-imports";
import { lastSeen } from "./004-last-seen";
import { rotation } from "./005-rotation";
import { indexState } from "./006-index-state";
import { proposals } from "./007-proposals";
import { slipWords } from "./008-slip-words";
import { importReview } from "./009-import-review";
import { proposalIndex } from "./010-proposal-index";
import { historyPeople } from "./011-history-people";
import { cases } from "./012-cases";

/** Runs as one transaction, once, and is never altered afterwards. */
interface Migration {
  /** From 1, without gaps. */
  readonly version: number;
  readonly name: string;
  readonly statements: string;
}

/** In order. Forward only: to go back, restore a backup. */
export const migrations: readonly Migration[] = Object.entries({
  suppliers,
  history,
  imports,
  lastSeen,
  rotation,
  indexState,
  proposals,
  slipWords,
  importReview,
  proposalIndex,
  historyPeople,
  cases,
}).map(([name, statements], at) => ({ version: at + 1, name, statements }));

/** The version of the schema that this program knows. */
export const latest = migrations.length;
