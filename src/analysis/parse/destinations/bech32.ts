/** Bech32 and Bech32m: BIP 173, BIP 350; BOLT 11 for invoices, which may be longer. */

const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const bech32 = 1;
const bech32m = 0x2bc830a3;

function remainder(values: readonly number[]): number {
  let rest = 1;
  for (const value of values) {
    const top = rest >>> 25;
    rest = ((rest & 0x1ffffff) << 5) ^ value;
    generators.forEach((generator, bit) => {
      if ((top >>> bit) & 1) rest ^= generator;
    });
  }
  return rest;
}

/** The 5-bit values behind the prefix without the checksum, and which of the two checksums holds; null where neither does. */
function read(text: string): { prefix: string; data: readonly number[]; modified: boolean } | null {
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return null;
  const lower = text.toLowerCase();
  const parting = lower.lastIndexOf("1");
  const prefix = lower.slice(0, parting);
  const data = [...lower.slice(parting + 1)].map((letter) => alphabet.indexOf(letter));
  if (parting < 1 || data.length < 6 || data.includes(-1)) return null;
  const codes = [...prefix].map((letter) => letter.charCodeAt(0));
  const rest = remainder([...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...data]);
  if (rest !== bech32 && rest !== bech32m) return null;
  return { prefix, data: data.slice(0, -6), modified: rest === bech32m };
}

/** A segregated-witness address: its checksum, version and length hold. */
export function isWitnessAddress(text: string): boolean {
  const parts = text.length <= 90 ? read(text) : null;
  const [version = 17] = parts?.data ?? [];
  if (parts === null || version > 16 || parts.modified !== version > 0) return false;
  const bytes = ((parts.data.length - 1) * 5) >> 3;
  return version === 0 ? bytes === 20 || bytes === 32 : bytes >= 2 && bytes <= 40;
}

/** A Lightning invoice whose checksum holds. */
export function isLightningInvoice(text: string): boolean {
  const parts = text.length <= 2_000 ? read(text) : null;
  return parts !== null && !parts.modified && parts.data.length > 110 && parts.prefix.startsWith("ln");
}
