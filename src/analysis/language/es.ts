import type { Language } from "./language";
import { esMarks } from "./marks";

/** Spanish. */
export const es: Language = {
  ...esMarks,
  concepts: {},
};
