/** Loaded with the first message that needs one (../index.ts). */
export { readCalendar } from "./calendar";
export { takeEnclosed } from "./open";
export { readMsg } from "./msg";
export { openOther, type Kind, type Readers } from "./open";
export { readTnef } from "./tnef";
