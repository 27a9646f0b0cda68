/** Formats that few messages need: the first one that does has them loaded (../index.ts). */
export { readCalendar } from "./calendar";
export { takeEnclosed } from "./enclosed";
export { readMsg } from "./msg";
export { openOther, type Kind, type Readers } from "./open";
export { readTnef } from "./tnef";
