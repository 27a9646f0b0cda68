import { keccak_256 } from "@noble/hashes/sha3.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { base58, base58xrp, bech32, bech32m } from "@scure/base";

/** The orders of the 58 letters: Bitcoin's, and the XRP Ledger's. */
const orders = { bitcoin: base58, ripple: base58xrp } as const;

/** How many bytes a number in Bitcoin's base 58 has; null where a letter isn't one of the 58. Quadratic: a token, not a text. */
export function base58Length(token: string): number | null {
  return base58Bytes(token, "bitcoin")?.length ?? null;
}

function base58Bytes(token: string, order: keyof typeof orders): Uint8Array | null {
  try {
    return orders[order].decode(token);
  } catch {
    return null;
  }
}

/** The version byte of a Base58Check address of 25 bytes whose last four check the rest; null where they don't. */
export function checkedVersion(token: string, order: keyof typeof orders = "bitcoin"): number | null {
  const bytes = base58Bytes(token, order);
  if (bytes?.length !== 25) return null;
  const digest = sha256(sha256(bytes.subarray(0, 21)));
  return bytes.subarray(21).every((byte, index) => byte === digest[index]) ? (bytes[0] ?? null) : null;
}

/** A segregated-witness address (BIP 173, BIP 350): its checksum, version and length hold. */
export function isWitnessAddress(token: string): boolean {
  const plain = bech32.decodeUnsafe(token);
  const words = (plain ?? bech32m.decodeUnsafe(token))?.words ?? [];
  const [version = 17] = words;
  if (version > 16 || (version === 0) !== (plain !== undefined)) return false;
  const bytes = ((words.length - 1) * 5) >> 3;
  return version === 0 ? bytes === 20 || bytes === 32 : bytes >= 2 && bytes <= 40;
}

/** A Lightning invoice (BOLT 11) whose checksum holds. It may be longer than an address. */
export function isLightningInvoice(token: string): boolean {
  const invoice = bech32.decodeUnsafe(token, 2_000);
  return invoice !== undefined && invoice.words.length > 110 && invoice.prefix.startsWith("ln");
}

/** EIP-55: of an Ethereum address's 40 digits a letter is a capital where the digest of the small ones says so. */
export function capitalsHold(digits: string): boolean {
  const digest = keccak_256(Uint8Array.from(digits.toLowerCase(), (digit) => digit.charCodeAt(0)));
  return [...digits].every((digit, index) => {
    const nibble = ((digest[index >> 1] ?? 0) >> (index % 2 === 0 ? 4 : 0)) & 15;
    return digit === (nibble > 7 ? digit.toUpperCase() : digit.toLowerCase());
  });
}
