import type { MailItem } from "../../../src/analysis";
import { bodiesOf, lines, read, textOf, unreadOf, utf8 } from "./helpers";
import { otherData, signedData, signedInPieces } from "./make/cms";

const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");

function withCms(bytes: Uint8Array, type = "application/pkcs7-mime; smime-type=signed-data", name = "smime.p7m") {
  return read(
    lines(
      "From: ann@harbour.example",
      "Subject: outer",
      `Content-Type: ${type}; name=${name}`,
      "Content-Transfer-Encoding: base64",
      "",
      base64(bytes),
    ),
  );
}

const entity = utf8(
  lines(
    'Content-Type: multipart/mixed; boundary="i"',
    "Subject: inner",
    "",
    "--i",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Bitte zahlen: 1.000 €",
    "--i",
    "Content-Type: application/pdf; name=a.pdf",
    "",
    "%PDF",
    "--i--",
    "",
  ),
);
const bodies = (item: MailItem): readonly string[] => bodiesOf(item).map(({ content }) => content);

describe("signed data of S/MIME", () => {
  it.each([
    ["in DER", signedData(entity)],
    ["in BER, in pieces", signedInPieces(entity, 100)],
    ["in BER, in one piece", signedInPieces(entity, 10_000)],
  ])("is read %s", async (_, bytes) => {
    const item = await withCms(bytes);
    expect(item.subject).toBe("outer");
    expect(bodies(item)).toEqual(["Bitte zahlen: 1.000 €"]);
    expect(item.attachments.map((file) => [file.name, textOf(file)])).toEqual([["a.pdf", "%PDF"]]);
    expect(unreadOf(item)).toEqual([]);
  });

  it("is told by its bytes, whatever its type says", async () => {
    expect(bodies(await withCms(signedData(entity), "application/octet-stream", "x"))).toEqual([
      "Bitte zahlen: 1.000 €",
    ]);
  });

  it("is opened within signed data, down to a bound", async () => {
    const wrap = (inner: Uint8Array): Uint8Array =>
      signedData(
        utf8(lines("Content-Type: application/pkcs7-mime", "Content-Transfer-Encoding: base64", "", base64(inner))),
      );
    let bytes = signedData(entity);
    bytes = wrap(bytes);
    expect(bodies(await withCms(bytes))).toEqual(["Bitte zahlen: 1.000 €"]);
    for (let i = 0; i < 6; i++) bytes = wrap(bytes);
    expect(unreadOf(await withCms(bytes)).join()).toContain("tooDeep");
  });

  it("may be a file, as invoices are signed in Italy", async () => {
    const item = await withCms(
      signedData(utf8('<?xml version="1.0"?><p/>')),
      "application/pkcs7-mime",
      "IT01_a.xml.p7m",
    );
    expect(item.attachments).toMatchObject([{ name: "IT01_a.xml" }]);
    expect(textOf(item.attachments[0])).toContain("<p/>");
    expect(unreadOf(item)).toEqual([]);
  });

  it("says where it was cut, and gives what came", async () => {
    const whole = signedData(entity);
    const item = await withCms(whole.subarray(0, whole.length - 120));
    expect(bodies(item)[0]).toMatch(/^Bitte/);
    expect(unreadOf(item)).toContain("body: damaged (S/MIME)");
    const pieces = signedInPieces(entity, 50);
    expect(unreadOf(await withCms(pieces.subarray(0, 150))).join()).toContain("damaged (S/MIME)");
  });

  it("is no more than a signature where the content is next to it", async () => {
    const item = await withCms(signedData(null), "application/pkcs7-signature", "smime.p7s");
    expect(item.attachments).toMatchObject([{ name: "smime.p7s" }]);
    expect(unreadOf(item)).toEqual([]);
  });
});

describe("what else S/MIME is", () => {
  it.each([
    ["enveloped data", otherData(7, 3), "encrypted (S/MIME)"],
    ["authenticated enveloped data", otherData(9, 16, 1, 23), "encrypted (S/MIME)"],
    ["compressed data", otherData(9, 16, 1, 9), "unsupported (S/MIME compressed data)"],
    ["junk under its type", utf8("abc"), "encrypted (S/MIME)"],
  ])("says why it is closed: %s", async (_, bytes, reason) => {
    const item = await withCms(bytes, "application/pkcs7-mime");
    expect(unreadOf(item)).toEqual([`body: ${reason}`]);
    expect(item.bodies).toMatchObject({ failed: {} });
  });
});

describe("PGP", () => {
  it("is read where it is signed only, and said where it is encrypted", async () => {
    const signed = lines(
      "A: b",
      "",
      "-----BEGIN PGP SIGNED MESSAGE-----",
      "Hash: SHA256",
      "",
      "Pay.",
      "-----BEGIN PGP SIGNATURE-----",
      "",
      "iQ==",
      "-----END PGP SIGNATURE-----",
    );
    const item = await read(signed);
    expect(bodies(item)[0]).toContain("Pay.");
    expect(unreadOf(item)).toEqual([]);
    expect(unreadOf(await read("Content-Type: text/html\n\n<pre>-----BEGIN PGP MESSAGE-----"))).toEqual([
      "body: encrypted (PGP)",
    ]);
  });
});
