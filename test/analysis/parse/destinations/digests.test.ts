import { createHash, randomBytes } from "node:crypto";
import { keccak256 } from "../../../../src/analysis/parse/destinations/keccak";
import { sha256 } from "../../../../src/analysis/parse/destinations/sha256";

test("SHA-256 gives what the platform's own gives, at every length around its blocks", () => {
  for (const length of [0, 1, 21, 54, 55, 56, 63, 64, 65, 119, 120, 200]) {
    const bytes = new Uint8Array(randomBytes(length));
    expect(Buffer.from(sha256(bytes)).toString("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});

test("Keccak-256 gives the published digests", () => {
  expect(keccak256("")).toBe("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
  expect(keccak256("abc")).toBe("4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
});
