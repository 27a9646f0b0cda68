import type { Language } from "./language";
import { daMarks } from "./marks";

/** Danish. */
export const da: Language = {
  ...daMarks,
  concepts: {},
};
