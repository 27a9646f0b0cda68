import { openCms } from "../../src/codecs";
import { otherData, signedData, signedInPieces } from "../mail/file/make/cms";

const content = new Uint8Array(Buffer.from("Please pay 1.000 € by Friday. ".repeat(20)));
const element = (tag: number, bytes: Uint8Array): Uint8Array => {
  if (bytes.length < 128) return Uint8Array.of(tag, bytes.length, ...bytes);
  const head = Uint8Array.of(tag, 0x84, ...[24, 16, 8, 0].map((by) => (bytes.length >> by) & 255));
  return new Uint8Array(Buffer.concat([head, bytes]));
};
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
/** Signed data around what is where the content does. */
function around(inner: Uint8Array): Uint8Array {
  const oid = (last: number): Uint8Array => Uint8Array.of(6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last);
  const enclosed = element(0x30, joined(oid(1), element(0xa0, inner)));
  const body = joined(Uint8Array.of(2, 1, 1, 0x31, 0), enclosed, Uint8Array.of(0x31, 2, 5, 0));
  return element(0x30, joined(oid(2), element(0xa0, element(0x30, body))));
}

it.each([
  ["in DER", signedData(content)],
  ["in BER, in pieces", signedInPieces(content, 50)],
  ["in BER, a byte a piece", signedInPieces(content, 1)],
  ["in one piece of BER", signedInPieces(content, 10_000)],
  ["in two texts beside each other", around(joined(element(4, content.slice(0, 9)), element(4, content.slice(9))))],
])("opens what was signed %s", (_, bytes) => {
  expect(openCms(bytes)).toEqual({ kind: "signed", content, damaged: false });
});

it("puts pieces together that lie a thousand deep", () => {
  let nested = element(4, content);
  for (let depth = 0; depth < 1_000; depth++) nested = element(0x24, nested);
  expect(openCms(around(nested))).toEqual({ kind: "signed", content, damaged: false });
  const open = joined(
    new Uint8Array(2_000).map((_, at) => (at % 2 === 0 ? 0x24 : 0x80)),
    element(4, content),
    new Uint8Array(2_000),
  );
  expect(openCms(around(open))).toEqual({ kind: "signed", content, damaged: false });
});

it("puts a million pieces together in time that is in proportion to them", () => {
  const pieces = new Uint8Array(3_000_000).map((_, at) => [4, 1, 0x61][at % 3] ?? 0);
  const start = process.cpuUsage();
  const opened = openCms(around(element(0x24, pieces)));
  expect(opened).toMatchObject({ kind: "signed", damaged: false });
  expect(opened?.kind === "signed" && opened.content.length).toBe(1_000_000);
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
});

it.each([
  ["encrypted", otherData(7, 3)],
  ["encrypted", otherData(9, 16, 1, 23)],
  ["compressed", otherData(9, 16, 1, 9)],
  ["unknown", around(element(2, Uint8Array.of(1)))],
  ["unknown", signedData(content).subarray(0, 24)],
])("says what is %s", (kind, bytes) => {
  expect(openCms(bytes)).toEqual({ kind });
});

it("tells a signature that is apart from one with something else for a content", () => {
  expect(openCms(signedData(null))).toEqual({ kind: "detached", damaged: false });
  const other = signedData(content);
  const at = other.indexOf(0xa0, 40);
  expect(openCms(other.map((byte, index) => (index === at ? 0xa1 : byte)))).toEqual({
    kind: "detached",
    damaged: true,
  });
});

it("says where it was cut, and gives what came", () => {
  const whole = signedData(content);
  const cut = openCms(whole.subarray(0, whole.length - 100));
  expect(cut).toMatchObject({ kind: "signed", damaged: true });
  expect(cut?.kind === "signed" && Buffer.from(cut.content).toString()).toMatch(/^Please pay/);
});

it("reads what lies behind an end that is told too early", () => {
  const bytes = signedData(content);
  // The length of signedData, behind the type and the holder's head.
  const at = bytes.indexOf(0x30, 5);
  expect(bytes[at + 1]).toBe(0x82);
  const lying = Uint8Array.from(bytes);
  lying.set([0, 8], at + 2);
  expect(openCms(lying)).toMatchObject({ kind: "signed", content });
});

it.each([[[]], [[0x30]], [[0x30, 0x80]], [[0x30, 0x87, 1, 1, 1, 1, 1, 1, 1, 1]], [[0x3f, 0x30, 0x01]], [[0x31, 0]]])(
  "takes %j for no CMS",
  (bytes) => {
    expect(openCms(Uint8Array.from(bytes))).toBeNull();
  },
);

it("never throws on what was altered", () => {
  const good = signedInPieces(content, 40);
  for (let seed = 0; seed < 3_000; seed++) {
    const bad = Uint8Array.from(good);
    for (let edit = 0; edit <= seed % 4; edit++)
      bad[(seed * 7919 + edit * 104729) % bad.length] = (seed * 31 + edit * 17) & 255;
    const opened = openCms(bad.subarray(0, bad.length - (seed % 50)));
    if (opened?.kind === "signed") expect(opened.content.length).toBeLessThanOrEqual(bad.length);
  }
});
