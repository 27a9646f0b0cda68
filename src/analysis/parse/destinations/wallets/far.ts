/** The check digits of wallets. A page loads them by need: far.web.ts stands there for this file. */
import { once } from "../../../../late";
import * as checks from "./checkBytes";

/** What works out the check digits of wallets: digests and encodings that few messages ask for. */
export const walletChecks = once(() => checks);
