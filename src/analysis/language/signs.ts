import { once } from "../../names";
import { signTable } from "./signTable";

/** The signs of each language whose dictionary is loaded by need. A page loads them by need too: signs.web.ts stands there for this file. */
export const signs = once(() => signTable);
