import { charsetOfCodePage } from "../../../codecs";

/** Charset of a Windows code page; `cp` and its number if unsupported. Null for none. */
export function labelOfPage(page: number | null): string | null {
  // 0 and 1 mean the sender's own default.
  return page === null || page <= 1 ? null : (charsetOfCodePage(page) ?? `cp${page}`);
}
