/** Formats that few messages need, so that a page loads them by need: see ../late.ts. */
export { readCalendar } from "./calendar";
export { takeEnclosed } from "./enclosed";
export { readMsg } from "./msg";
export { openOther, type Kind, type Readers } from "./open";
export { readTnef } from "./tnef";
