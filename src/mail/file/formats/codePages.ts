import { charsetOfCodePage } from "../../../codecs";

/** The label of a code page of Windows; `cp` and its number where nobody here can read it. Null for none. */
export function labelOfPage(page: number | null): string | null {
  // 0 and 1 are "of this machine", whichever that was.
  return page === null || page <= 1 ? null : (charsetOfCodePage(page) ?? `cp${page}`);
}
