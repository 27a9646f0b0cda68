import type { Language } from "./language";
import { fiMarks } from "./marks";

/** Finnish. */
export const fi: Language = {
  ...fiMarks,
  concepts: {},
};
