import { randomBytes } from "node:crypto";
import { base64Bytes, decodeBase64 } from "../../src/codecs";

const ascii = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const mail = (text: string): [string, boolean] => {
  const { bytes, damaged } = decodeBase64(ascii(text));
  return [Buffer.from(bytes).toString("latin1"), damaged];
};
const whole = (text: string): string | null => {
  const bytes = base64Bytes(text);
  return bytes === null ? null : Buffer.from(bytes).toString("latin1");
};

it("gives back what the platform encoded, whatever its length", () => {
  for (let length = 0; length < 70; length++) {
    const bytes = new Uint8Array(randomBytes(length));
    const text = Buffer.from(bytes).toString("base64");
    expect(decodeBase64(ascii(text))).toEqual({ bytes, damaged: false });
    expect(base64Bytes(text)).toEqual(bytes);
    expect(base64Bytes(text.replace(/(.{10})/g, "$1 \r\n\t"))).toEqual(bytes);
  }
});

describe("base64 of mail", () => {
  it.each([
    ["lines that are padded each", "UGE=\neSB0aGlz\n", "Pay this", false],
    ["characters outside the alphabet", "U*G!F\u00e95-I_HRoaXM=", "Pay this", false],
    ["a line of something else", "UGF5\r\n-- \r\nIHRoaXM=", "Pay this", false],
    ["padding that is missing", "UGF5IHRoaXM", "Pay this", true],
    ["a digit too many", "UGF5I", "Pay", true],
    ["a digit too many before padding", "UGF5I=", "Pay", true],
    ["padding alone", "====", "", false],
    ["nothing", "", "", false],
  ])("passes over %s", (_, text, content, damaged) => {
    expect(mail(text)).toEqual([content, damaged]);
  });
});

describe("base64 that a program wrote", () => {
  it.each([
    ["ends at its padding", "UGE=eSB0aGlz", "Pa"],
    ["needs none", "UGE", "Pa"],
    ["may be in lines", " UG\r\nE =\n", "Pa"],
    ["has no digit too many", "UGF5I", "Pay"],
  ])("%s", (_, text, content) => {
    expect(whole(text)).toBe(content);
  });

  it.each(["U*GE=", "UG-E", "UG_E", "\u0155GE=", "UGE\u2009", "data:UGE="])("is not %j", (text) => {
    expect(whole(text)).toBeNull();
  });
});

it("takes time in proportion to the text, whatever is in it", () => {
  for (const unit of ["=", "A=", "*", "\n", "QUJD"]) {
    const text = unit.repeat(4_000_000 / unit.length);
    const start = process.cpuUsage();
    decodeBase64(ascii(text));
    base64Bytes(text);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000);
  }
});
