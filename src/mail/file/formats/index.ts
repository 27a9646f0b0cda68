/** Formats that few messages need, so that a page loads them by need: see ../late.ts. */
export { readCalendar } from "./calendar";
export { openCms } from "./cms";
export { readMsg } from "./msg";
export { addTnef, readTnef } from "./tnef";
