/** As far.ts, loaded by need. */
import { late } from "../../../names";

/** Style sheets, seldom colours and shapes. */
export const seldom = late(() => import(/* webpackChunkName: "styles" */ "./stylesheets"));
