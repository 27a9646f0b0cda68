/** Characters around an image's width within which its height is looked for. */
const around = 400;
/** Images of one file that are looked at; one with more is taken to hold such a one. */
const most = 50_000;

/**
 * Does the file hold an image of more pixels than this? pdf.js leaves such a one out and doesn't say so. Dictionaries of
 * streams always stand open in a file, also where it is encrypted (PDF 32000-1, 7.5.7). A width that stands elsewhere is
 * none that an honest program writes, and counts as too large.
 */
export function hasHugeImage(text: string, pixels: number): boolean {
  const sign = "/Width";
  let at = text.indexOf(sign);
  for (let count = 0; at >= 0; count++) {
    if (count > most) return true;
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
