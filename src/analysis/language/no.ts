import type { Language } from "./language";
import { noMarks } from "./marks";

/** Norwegian. */
export const no: Language = {
  ...noMarks,
  concepts: {},
};
