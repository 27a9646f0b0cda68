/** As far.ts, loaded by need. */
import { late } from "../../../names";

/** What finds and compares payment links, wallets, aliases and cheques, and accounts written in words. */
export const others = late(() => import(/* webpackChunkName: "destinations" */ "./search"));
