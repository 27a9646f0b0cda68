const around = 400;
const maxInspected = 50_000;

/** Some image has more pixels, which pdf.js silently leaves out. Dictionaries are plain text even in encrypted files. */
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
