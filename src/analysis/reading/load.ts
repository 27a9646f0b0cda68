import type * as later from "./later";

/** Few messages need it, and no first verdict does. Rejects where it doesn't come. */
export const loadReading = (): Promise<typeof later> => import(/* webpackChunkName: "meaning" */ "./later");
