import { once } from "../../names";
import * as all from "./formats";

/** The readers of formats that few messages need. A page loads them by need: late.web.ts stands there for this file. */
export const formats = once(() => all);
