/** Reads style sheets and seldom style. A page loads it by need: far.web.ts stands there for this file. */
import { once } from "../../../names";
import * as read from "./stylesheets";

/** Style sheets, seldom colours and shapes. */
export const seldom = once(() => read);
