import { gzipSync, zipSync } from "fflate";
import { sniffed } from "../../src/documents/sniff";
import { docx, latin1, odt, utf8, xlsx } from "./kit";

const zip = zipSync({ "invoice.txt": utf8("Pay here") });
const pdf = latin1("%PDF-1.7\n1 0 obj\n");
const exe = latin1("MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0");
const page = utf8("<!DOCTYPE html><html><body>Pay here</body></html>");
/** A compound file whose directory names this stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set(latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"));
  [...stream].forEach((char, at) => (bytes[1024 + 2 * at] = char.charCodeAt(0)));
  bytes[1024 + 64] = 2 * stream.length + 2;
  return bytes;
}

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(pieces.flatMap((piece) => [...piece]));
const formatsOf = (name: string, bytes: Uint8Array, type = ""): string[] =>
  sniffed({ name, type, bytes }).formats.map((format) =>
    format.kind === "other" ? `${format.reason} ${format.extension}` : format.kind,
  );

describe("a file is told by its bytes", () => {
  test.each<readonly [string, Uint8Array, string]>([
    ["a.bin", pdf, "pdf"],
    ["a.bin", joined(latin1("\r\n \n"), pdf), "pdf"],
    ["a.pdf", joined(latin1("junk\0"), pdf), "pdf"],
    ["a", latin1("\x89PNG\r\n\x1a\n"), "image"],
    ["a", latin1("\xff\xd8\xff\xe0"), "image"],
    ["a", latin1("\0\0\0\x18ftypheic"), "image"],
    ["a", latin1("RIFF\0\0\0\0WEBPVP8 "), "image"],
    ["a", latin1("II*\0"), "image"],
    ["a", zip, "zip"],
    ["a", docx("<w:p/>"), "docx"],
    ["a.zip", xlsx(""), "xlsx"],
    ["a", odt(""), "odf"],
    ["a", gzipSync(utf8("x")), "gzip"],
    ["a", utf8("{\\rtf1 x}"), "rtf"],
    ["a.doc", compound("WordDocument"), "unsupported doc"],
    ["a.xls", compound("Workbook"), "unsupported xls"],
    ["a.xlsx", compound("EncryptedPackage"), "encrypted docx"],
    ["a", compound("__properties_version1.0"), "mail"],
    ["a", latin1("7z\xbc\xaf\x27\x1c"), "unsupported 7z"],
    ["a", latin1("Rar!\x1a\x07"), "unsupported rar"],
    ["a.pdf", exe, "unsupported exe"],
    ["a", utf8("#!/bin/sh\n"), "unsupported sh"],
    ["a.js", utf8("var a"), "unsupported js"],
    ["a", utf8("\ufeff  <!-- x --> <?xml version='1.0'?><Invoice/>"), "xml"],
    ["a", utf8("<rsm:CrossIndustryInvoice xmlns:rsm='x'>"), "xml"],
    ["a.xml", utf8("<a>1</a>"), "xml"],
    ["a", joined(Uint8Array.of(0xff, 0xfe), latin1([..."<?xml?><a/>  "].join("\0") + "\0")), "xml"],
    ["a", page, "html"],
    ["a.xls", utf8("<table><tr><td>1"), "html"],
    ["a", utf8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), "html"],
    ["a.txt", page, "text"],
    ["a.eml", utf8("Subject: x\n\nx"), "mail"],
    ["a", utf8("From: a@example.com\nTo: b@example.com\nSubject: x\n\nx"), "mail"],
    ["a.txt", utf8("From: a@example.com\nTo: b@example.com\nSubject: x\n\nx"), "text"],
    ["a", utf8("Pay here"), "text"],
    ["a", latin1("\x01\x02\x03\x04\x05\x06\0\0\x01\x02\x03\x04"), "unsupported "],
  ])("%s", (name, bytes, kind) => {
    expect(formatsOf(name, bytes)).toEqual([kind]);
  });

  test.each<readonly [string, Uint8Array, string[]]>([
    ["invoice.pdf", joined(pdf, zip), ["pdf", "zip"]],
    ["scan.jpg", joined(latin1("\xff\xd8\xff\xe0"), zip), ["image", "zip"]],
    ["invoice.pdf", joined(page, pdf), ["pdf", "html"]],
    ["invoice.pdf", zipSync({ "a.pdf": [pdf, { level: 0 }] }), ["pdf", "zip"]],
    // A stored PDF is within the first bytes of an archive, and a text may speak of one.
    ["invoices.zip", zipSync({ "a.pdf": [pdf, { level: 0 }] }), ["zip"]],
    ["a.txt", utf8("A file begins with %PDF-1.4"), ["text"]],
  ])("%s that is two things is read as each", (name, bytes, kinds) => {
    expect(formatsOf(name, bytes)).toEqual(kinds);
  });
});

describe("a name that claims something else", () => {
  test.each<readonly [string, Uint8Array, string, string]>([
    ["invoice.pdf", page, "pdf", "html"],
    ["invoice.pdf", exe, "pdf", "exe"],
    ["invoice.pdf", zip, "pdf", "zip"],
    ["invoice.pdf", docx("<w:p/>"), "pdf", "docx"],
    ["invoice.xlsx", zip, "xlsx", "zip"],
    ["invoice.docx", exe, "docx", "exe"],
    ["scan.jpg", page, "jpg", "html"],
    ["invoice.pdf.html", page, "pdf", "html"],
    ["invoice.pdf.exe", exe, "pdf", "exe"],
    ["invoice.PDF .Html", page, "pdf", "html"],
    ["invoice.pdf.svg", utf8("<svg>"), "pdf", "svg"],
    ["invoice.pdf                     .zip", zip, "pdf", "zip"],
    ["invoice.pdf\u2024exe", exe, "pdf", "exe"],
    ["invoice\u202efdp.exe", exe, "pdf", "exe"],
    ["invoice\u202efdp.html", page, "pdf", "html"],
    ["invoice.pdf\u200b", page, "pdf", "html"],
    ["invoice.pdf", joined(pdf, zip), "pdf", "zip"],
    ["invoice.pdf", joined(page, pdf), "pdf", "html"],
  ])("%j is noted", (name, bytes, claimed, actual) => {
    expect(sniffed({ name, type: "", bytes }).notes).toEqual([{ kind: "disguised", name, claimed, actual }]);
  });

  test.each<readonly [string, Uint8Array]>([
    ["invoice.pdf", pdf],
    ["invoice.v2.final.pdf", pdf],
    ["scan.jpg", latin1("\x89PNG\r\n\x1a\n")],
    ["scan.pdf", latin1("\xff\xd8\xff\xe0")],
    ["export.xls", page],
    ["export.xls", utf8("a;b")],
    ["export.xls", utf8("<?xml version='1.0'?><Workbook/>")],
    ["export.xls", xlsx("")],
    ["export.csv", xlsx("")],
    ["letter.doc", utf8("{\\rtf1 x}")],
    ["letter.docx", odt("")],
    ["data.txt", utf8("a;b")],
    ["noname", page],
    ["noname", exe],
    ["setup.exe", exe],
    ["invoice.pdf.zip", zip],
    ["invoice.html", page],
    ["Re invoice.pdf.eml", utf8("Subject: x\n\nx")],
    ["workbook.xlsx.pdf", pdf],
    ["3.5 invoice no. 12", pdf],
  ])("%j is ordinary", (name, bytes) => {
    expect(sniffed({ name, type: "application/octet-stream", bytes }).notes).toEqual([]);
  });
});
