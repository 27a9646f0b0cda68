import type { Language } from "./language";
import { plMarks } from "./marks";

/** Polish. */
export const pl: Language = {
  ...plMarks,
  concepts: {},
};
