import type { Language } from "./language";
import { csMarks } from "./marks";

/** Czech. */
export const cs: Language = {
  ...csMarks,
  concepts: {},
};
