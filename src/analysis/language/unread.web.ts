import { late } from "../../names";

/** As unread.ts, loaded by need. */
export const unread = late(async () => (await import(/* webpackChunkName: "unread" */ "./others")).others);
