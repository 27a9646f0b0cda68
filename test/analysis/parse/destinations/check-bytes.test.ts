import { createHash, randomBytes } from "node:crypto";
import { base58 } from "@scure/base";
import {
  base58Length,
  capitalsHold,
  checkedVersion,
  isWitnessAddress,
} from "../../../../src/analysis/parse/destinations/wallets/checkBytes";

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash("sha256").update(bytes).digest());

/** Base58Check by the platform's own digest. */
function addressOf(version: number): string {
  const payload = Uint8Array.of(version, ...randomBytes(20));
  return base58.encode(Uint8Array.of(...payload, ...sha256(sha256(payload)).subarray(0, 4)));
}

test("Base58Check holds as the platform's own SHA-256 says, and no longer with a letter changed", () => {
  for (const version of [0, 5, 22, 30, 48, 50, 65]) {
    const address = addressOf(version);
    expect(checkedVersion(address)).toBe(version);
    const changed = address.slice(0, -1) + (address.endsWith("z") ? "y" : "z");
    expect(checkedVersion(changed)).toBeNull();
  }
});

test("what is no base 58 has no length and no version", () => {
  expect(base58Length("1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a")).toBeNull();
  expect(checkedVersion("")).toBeNull();
  expect(base58Length("1112")).toBe(4);
});

// The addresses of EIP-55 itself.
test.each([
  "52908400098527886E0F7030069857D2E4169EE7",
  "de709f2102306220921060314715629080e2fb77",
  "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
  "fB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
  "dbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
  "D1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
])("the capitals of %s hold", (digits) => {
  expect(capitalsHold(digits)).toBe(true);
  const swapped = digits.replace(/[a-z]/i, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
  expect(capitalsHold(swapped)).toBe(false);
});

// BIP 350's lists: right ones, and those whose version, checksum kind or length is wrong.
test.each([
  ["BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", true],
  ["tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7", true],
  ["bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y", true],
  ["BC1SW50QGDZ25J", true],
  ["bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", true],
  ["bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", false],
  ["BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL", false],
  ["bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh", false],
  ["BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R", false],
  ["bc1pw5dgrnzv", false],
  ["BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P", false],
  ["bc1qW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", false],
])("%s: %s", (address, holds) => {
  expect(isWitnessAddress(address)).toBe(holds);
});
