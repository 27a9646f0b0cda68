/** Bytes as base64, as Office.js hands out files. In pieces, since a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x3000) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 0x3000))));
  }
  return pieces.join("");
}

/** Decodes such a text. */
export const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
