/** Characters around an image's width in which its height is sought. */
const around = 400;
/** Images inspected; with more, the answer is yes. */
const maxInspected = 50_000;

/**
 * True if the file has an image with more pixels than this, which pdf.js silently leaves out. Stream dictionaries are
 * always in plain text, even in encrypted files (PDF 32000-1, 7.5.7). An indirect width isn't written by honest
 * programs and counts as too large.
 */
export function hasHugeImage(text: string, pixels: number): boolean {
  const sign = "/Width";
  let at = text.indexOf(sign);
  for (let count = 0; at >= 0; count++) {
    if (count > maxInspected) return true;
    const width = /^\/Width\s{0,4}(\d{1,9})(\s{1,4}\d{1,5}\s{1,4}R)?/.exec(text.slice(at, at + 40));
    if (width?.[2] !== undefined) return true;
    const wide = Number(width?.[1] ?? 0);
    const near = text.slice(Math.max(0, at - around), at + around);
    for (const [, height] of near.matchAll(/\/Height\s{0,4}(\d{1,9})/g))
      if (wide * Number(height) > pixels) return true;
    at = text.indexOf(sign, at + sign.length);
  }
  return false;
}
