/** Or -1. */
export function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Or -1. */
export function hexByte(bytes: Uint8Array, position: number): number {
  const high = hexDigit(bytes[position]);
  const low = high < 0 ? -1 : hexDigit(bytes[position + 1]);
  return low < 0 ? -1 : high * 16 + low;
}
