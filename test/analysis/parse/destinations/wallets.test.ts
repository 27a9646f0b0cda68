import { createHash } from "node:crypto";
import { createBase58check } from "@scure/base";
import { notFromSender } from "../../../../src/codecs";
import { checkedVersion } from "../../../../src/analysis/parse/destinations/wallets/checkBytes";
import { findWallets } from "../../../../src/analysis/parse/destinations/wallets";
import { walletChecks } from "../../walletChecks";

const values = (text: string) =>
  findWallets(text, walletChecks, notFromSender).map(({ value, valid }) => [value, valid]);

describe("check digits make a wallet, whatever its label", () => {
  test.each([
    ["Bitcoin, to a key", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"],
    ["Bitcoin, to a script", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"],
    ["Bitcoin, Bech32", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"],
    ["Bitcoin, Bech32m", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"],
    ["Ethereum, mixed case", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"],
    ["Tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"],
    ["XRP", "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh"],
    [
      "Lightning",
      "lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpuaztrnwngzn3kdzw5hydlzf03qdgm2hdq27cqv3agm2awhz5se903vruatfhq77w3ls4evs3ch9zw97j25emudupq63nyw24cg27h2rspfj9srp",
    ],
  ])("%s", (_, address) => {
    const [found] = findWallets(`Old one, for reference only (${address}).`, walletChecks, notFromSender);
    expect(found?.value.toLowerCase()).toBe(address.toLowerCase());
    expect(found?.valid).toBe(true);
  });

  test("written in capitals, as QR codes are", () => {
    expect(values("BITCOIN:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4")).toEqual([
      ["bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", true],
    ]);
  });
});

describe("a form without check digits needs a word next to it", () => {
  const ethereum = "0x52908400098527886e0f7030069857d2e4169ee7";
  test("Ethereum in one case", () => {
    expect(values(`USDT (ERC-20): ${ethereum}`)).toEqual([[ethereum, null]]);
    expect(values(`Commit ${ethereum} fixes it`)).toEqual([]);
  });
  test("Solana", () => {
    const address = "7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV";
    expect(values(`Our Solana wallet: ${address}`)).toEqual([[address, null]]);
    expect(values(`Session ${address} ended`)).toEqual([]);
  });
});

describe("one letter wrong", () => {
  test("is said next to a word of crypto money", () => {
    expect(values("BTC wallet: 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb")).toEqual([
      ["1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", false],
    ]);
    expect(values("ETH wallet 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed")[0]?.[1]).toBe(false);
  });
  test("is no wallet elsewhere", () => {
    expect(values("Ticket 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5")).toEqual([]);
  });
});

test.each([
  "Message-ID: <CAF3xQ7b2mJk9pLr5tYv8wXz1nB4cD6eG@mail.example>",
  "Tracking 1Z999AA10123456784, container MSCU6639870, ISBN 9783161484100",
  "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4",
  "https://news.example/3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLyX?u=7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV",
])("%s holds no wallet", (text) => {
  expect(values(text)).toEqual([]);
});

test("an address of each version is found whatever its bytes are", () => {
  const check = createBase58check((bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest()));
  for (const version of [0, 5, 22, 30, 48, 50, 65]) {
    for (const byte of [0, 1, 127, 254, 255]) {
      const address = check.encode(Uint8Array.of(version, ...new Array<number>(20).fill(byte)));
      expect(values(`Send it to ${address} please`)).toEqual(address.length < 25 ? [] : [[address, true]]);
      expect(checkedVersion(address)).toBe(version);
    }
  }
});
