/** What sentences do, as notions near each other. One list an act, or a way to do it. */
import type { Pattern } from "../matching/pattern";
import { asksToPay } from "./ask";
import { contacts } from "./contacts";
import { departures } from "./departure";
import { newDestination } from "./destination";
import { newDetails } from "./details";
import { others } from "./others";

/** All patterns. */
export const patterns: readonly Pattern[] = [
  ...newDetails,
  ...newDestination,
  ...departures,
  ...asksToPay,
  ...contacts,
  ...others,
];
