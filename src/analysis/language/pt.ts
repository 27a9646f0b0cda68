import type { Language } from "./language";
import { ptMarks } from "./marks";

/** Portuguese. */
export const pt: Language = {
  ...ptMarks,
  concepts: {},
};
