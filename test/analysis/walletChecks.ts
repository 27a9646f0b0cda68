import * as checkBytes from "../../src/analysis/parse/destinations/wallets/checkBytes";

/** What works out the check digits of wallets, at hand. */
export const walletChecks = () => checkBytes;
