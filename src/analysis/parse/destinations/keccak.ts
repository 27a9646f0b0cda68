/** Keccak-256 as Ethereum uses it (the Keccak submission's padding 01, not that of FIPS 202), for EIP-55 alone. */

const mask = 0xffff_ffff_ffff_ffffn;
/** Bytes that are taken in at once: 1600 bits less twice the digest's 256. */
const rate = 136;

const rotated = (lane: bigint, by: bigint): bigint => (by === 0n ? lane : ((lane << by) | (lane >> (64n - by))) & mask);

/** Round constants, from the linear feedback shift register of the Keccak reference, section 1.2. */
function roundConstants(): bigint[] {
  let register = 1;
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let bit = 0; bit < 7; bit += 1) {
      if ((register & 1) === 1) constant |= 1n << ((1n << BigInt(bit)) - 1n);
      register = register & 0x80 ? (register << 1) ^ 0x171 : register << 1;
    }
    return constant;
  });
}

const constants = roundConstants();

function permute(lanes: BigUint64Array): void {
  const at = (index: number): bigint => lanes[index] ?? 0n;
  for (const constant of constants) {
    const columns = [0, 1, 2, 3, 4].map((x) => at(x) ^ at(x + 5) ^ at(x + 10) ^ at(x + 15) ^ at(x + 20));
    for (let index = 0; index < 25; index += 1) {
      const x = index % 5;
      lanes[index] = at(index) ^ (columns[(x + 4) % 5] ?? 0n) ^ rotated(columns[(x + 1) % 5] ?? 0n, 1n);
    }
    let [x, y, moved] = [1, 0, at(1)];
    for (let step = 0; step < 24; step += 1) {
      [x, y] = [y, (2 * x + 3 * y) % 5];
      const kept = at(x + 5 * y);
      lanes[x + 5 * y] = rotated(moved, BigInt((((step + 1) * (step + 2)) / 2) % 64));
      moved = kept;
    }
    for (let row = 0; row < 25; row += 5) {
      const old = [0, 1, 2, 3, 4].map((column) => at(row + column));
      for (let column = 0; column < 5; column += 1)
        lanes[row + column] =
          (old[column] ?? 0n) ^ (~(old[(column + 1) % 5] ?? 0n) & mask & (old[(column + 2) % 5] ?? 0n));
    }
    lanes[0] = at(0) ^ constant;
  }
}

/** The digest of an ASCII text of fewer than 136 characters, in hexadecimal digits. */
export function keccak256(text: string): string {
  const block = new Uint8Array(rate);
  for (let index = 0; index < text.length; index += 1) block[index] = text.charCodeAt(index);
  block[text.length] = 1;
  block[rate - 1] = (block[rate - 1] ?? 0) | 0x80;
  const lanes = new BigUint64Array(25);
  const view = new DataView(block.buffer);
  for (let index = 0; index < rate / 8; index += 1) lanes[index] = view.getBigUint64(index * 8, true);
  permute(lanes);
  const digest = new DataView(new ArrayBuffer(32));
  for (let index = 0; index < 4; index += 1) digest.setBigUint64(index * 8, lanes[index] ?? 0n, true);
  return Array.from(new Uint8Array(digest.buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
