import { once } from "../../names";
import { others } from "./others";

/** Frequent short words of languages that are not read. A page loads them by need: unread.web.ts stands there for this file. */
export const unread = once(() => others);
