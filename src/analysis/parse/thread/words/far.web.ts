/** As far.ts, loaded by need. */
import { late } from "../../../../names";

/** The words around quotations, in all languages. */
export const quoteWords = late(() => import(/* webpackChunkName: "quotes" */ "./compiled"));
