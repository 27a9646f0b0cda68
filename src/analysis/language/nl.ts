import type { Language } from "./language";
import { nlMarks } from "./marks";

/** Dutch. */
export const nl: Language = {
  ...nlMarks,
  concepts: {},
};
