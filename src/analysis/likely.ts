import { seldom } from "./parse/html/far";
import { quoteWords } from "./parse/thread/words/far";

/** What is loaded by need and asked for by many messages: the words around quotations, and what reads style sheets. */
export const likely: readonly (() => unknown)[] = [quoteWords, seldom];
