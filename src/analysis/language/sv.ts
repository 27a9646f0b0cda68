import type { Language } from "./language";
import { svMarks } from "./marks";

/** Swedish. */
export const sv: Language = {
  ...svMarks,
  concepts: {},
};
