import type { Language } from "./language";
import { frMarks } from "./marks";

/** French. */
export const fr: Language = {
  ...frMarks,
  concepts: {},
};
