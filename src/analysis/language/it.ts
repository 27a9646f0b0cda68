import type { Language } from "./language";
import { itMarks } from "./marks";

/** Italian. */
export const it: Language = {
  ...itMarks,
  concepts: {},
};
