import { late } from "../../names";

/** As late.ts, loaded by need. */
export const formats = late(() => import(/* webpackChunkName: "formats" */ "./formats"));
