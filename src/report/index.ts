/** Reports in words: sentences, comparisons, the next step, in the reader's language. Pure. */
export { en, loadWords, locales, type Words } from "./locales";
export { shownPerson } from "./sections/people";
export { fill, reasonText, sentence, tame } from "./sentence";
export { reportJson, type ReportJson } from "./json";
export { summary, type Summary } from "./summary";
export { viewOf } from "./viewOf";
export type * from "./view";
