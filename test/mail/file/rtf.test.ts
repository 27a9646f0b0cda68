import { unpackRtf } from "../../../src/mail/file/formats/lzfu";
import { htmlOfRtf, textOfRtf } from "../../../src/mail/file/formats/rtf";
import { latin } from "./helpers";

const html = (rtf: string, max = 10_000): string => htmlOfRtf(latin(rtf), max).content;
const text = (rtf: string, max = 10_000): string => textOfRtf(latin(rtf), max).content;
const FONTS = "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 MS;}}";

describe("RTF as text", () => {
  it.each([
    ["{\\rtf1\\ansi a\\par b\\line c\\tab d}", "a\nb\nc\td"],
    ["{\\rtf1\\ansi\\ansicpg1252 f\\'e4llig 1.000 \\'80}", "fällig 1.000 €"],
    [`{\\rtf1\\ansi${FONTS}\\f1 \\'d1\\'f7\\'b8\\'f2\\f2 \\'8e\\'78\\'95\\'a5}`, "Счёт支払"],
    ["{\\rtf1\\uc1\\u8364?\\u-10179?\\u-8704? \\uc0\\u8211 x}", "€😀 –x"],
    ["{\\rtf1{\\info{\\author Somebody}}{\\*\\generator Riched;}{\\stylesheet{\\s0 Normal;}}seen}", "seen"],
    ["{\\rtf1 a{\\pict\\bin5 }}}}}b}c}", "ac"],
    ["{\\rtf1 a\\{b\\}\\\\c\\~d\\lquote e\\rquote}", "a{b}\\c\u00a0d‘e’"],
    ["{\\rtf1 seen{\\v hidden}{\\v0 seen}}", "seenseen"],
    ["{\\rtf1 \\constructor\\toString a}", "a"],
  ])("%s", (rtf, expected) => {
    expect(text(rtf)).toBe(expected);
  });

  it("is what a reader of RTF shows, where the HTML next to it says something else", () => {
    const both = "{\\rtf1\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf shown \\htmlrtf0 both{\\*\\htmltag84 &euro;}}";
    expect([text(both), html(both)]).toEqual(["shown both", "<p>both&euro;"]);
  });
});

describe("RTF as HTML", () => {
  it("is the text with what hides it, and nothing of it becomes a tag", () => {
    const rtf = "{\\rtf1{\\colortbl;\\red255\\green255\\blue255;}\\fs20 <b>\\par\\cf1 white\\cf0{\\v hidden}}";
    expect(html(rtf)).toBe(
      '<span style="color:rgb(0,0,0);font-size:10pt">&lt;b&gt;<br>\n</span>' +
        '<span style="color:rgb(255,255,255);font-size:10pt">white</span>' +
        '<span style="display:none;color:rgb(0,0,0);font-size:10pt">hidden',
    );
  });

  it("has the addresses that a click opens", () => {
    const rtf = '{\\rtf1{\\field{\\*\\fldinst{HYPERLINK "https://thief.example/a?b=1&c=2"}}{\\fldrslt{bank}}} after}';
    expect(html(rtf)).toMatch(
      /^<a href="https:\/\/thief\.example\/a\?b=1&amp;c=2"><span [^>]*>bank<\/span><\/a><span /,
    );
  });

  it("ends at its bound, however deep its groups are", () => {
    expect(htmlOfRtf(latin("{\\rtf1 " + "a\\par ".repeat(9000)), 100)).toMatchObject({ cut: true });
    const deep = "{\\rtf1 " + "{\\b ".repeat(200_000) + "x" + "}".repeat(200_000) + "y}";
    expect(text(deep)).toBe("xy");
  });
});

describe("compressed RTF", () => {
  // The examples of MS-OXRTFCP section 4.
  const simple =
    "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c09002062770 5b06c647d0a800fa0".replaceAll(
      " ",
      "",
    );
  const crossing = "1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0";
  const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, "hex"));
  const unpack = (hex: string, max = 1000): string => new TextDecoder().decode(unpackRtf(bytes(hex), max).bytes);

  it("is what it was", () => {
    expect(unpack(simple)).toBe("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
    expect(unpack(crossing)).toBe("{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
    expect(unpackRtf(bytes(simple), 1000)).toMatchObject({ damaged: false, cut: false });
  });

  it("is no more than its bound, and says what is missing", () => {
    expect(unpackRtf(bytes(simple), 10)).toMatchObject({ cut: true });
    expect(unpackRtf(bytes(simple).subarray(0, 40), 1000)).toMatchObject({ damaged: true, cut: false });
    expect(unpackRtf(bytes(simple).subarray(0, 9), 1000)).toMatchObject({ damaged: true });
    expect(unpackRtf(bytes("0000000000000000414243440000000000"), 1000)).toMatchObject({ damaged: true });
  });
});
