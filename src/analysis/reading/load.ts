import type * as later from "./later";

/** Loads what is between a message and the wording model: few messages need it, and no first verdict does. Rejects where it doesn't come. */
export const loadReading = (): Promise<typeof later> => import(/* webpackChunkName: "meaning" */ "./later");
