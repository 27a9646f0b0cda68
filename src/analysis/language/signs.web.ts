import { late } from "../../names";

/** As signs.ts, loaded by need. */
export const signs = late(async () => (await import(/* webpackChunkName: "signs" */ "./signTable")).signTable);
