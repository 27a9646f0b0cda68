/** The search for destinations that are no account. A page loads it by need: far.web.ts stands there for this file. */
import { once } from "../../../names";
import * as search from "./search";

/** What finds and compares payment links, wallets, aliases and cheques, and accounts written in words. */
export const others = once(() => search);
