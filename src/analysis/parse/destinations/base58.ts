import { sha256 } from "./sha256";

/** Bitcoin's alphabet of 58: no zero, no capital O or I, no small l. */
export const bitcoinAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** The same letters as the XRP Ledger orders them. */
export const rippleAlphabet = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

/** The bytes of a number in base 58; null where a letter is none of the alphabet. For addresses: at most 100 letters. */
export function base58Bytes(text: string, alphabet: string): Uint8Array | null {
  let number = 0n;
  let leading = 0;
  for (const letter of text.slice(0, 100)) {
    const digit = alphabet.indexOf(letter);
    if (digit < 0) return null;
    if (number === 0n && digit === 0) leading += 1;
    number = number * 58n + BigInt(digit);
  }
  const bytes: number[] = [];
  for (; number > 0n; number >>= 8n) bytes.unshift(Number(number & 0xffn));
  return Uint8Array.from([...new Array<number>(leading).fill(0), ...bytes]);
}

/** The version byte of a Base58Check address of 25 bytes whose last four check the rest; null where they don't. */
export function checkedVersion(text: string, alphabet: string = bitcoinAlphabet): number | null {
  const bytes = base58Bytes(text, alphabet);
  if (bytes?.length !== 25) return null;
  const digest = sha256(sha256(bytes.subarray(0, 21)));
  return bytes.subarray(21).every((byte, index) => byte === digest[index]) ? (bytes[0] ?? null) : null;
}
