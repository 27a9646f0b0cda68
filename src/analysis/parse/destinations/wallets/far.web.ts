/** As far.ts, loaded by need. */
import { late } from "../../../../late";

/** What works out the check digits of wallets: digests and encodings that few messages ask for. */
export const walletChecks = late(() => import(/* webpackChunkName: "wallets" */ "./checkBytes"));
