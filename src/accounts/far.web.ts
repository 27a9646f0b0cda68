/** As far.ts, loaded by need. */
import { late } from "../late";

/** Vocalink's table of sort codes, packed. */
export const modulusWeights = late(() => import(/* webpackChunkName: "sortcodes" */ "./data/modulusWeights"));
