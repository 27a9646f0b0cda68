import { charsetOfCodePage, codePageOfFont, rtfTokens } from "../../src/codecs";

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const tokens = (text: string): string[] =>
  Array.from(rtfTokens(bytesOf(text)), (token) => {
    if (token.kind === "open") return "{";
    if (token.kind === "close") return "}";
    if (token.kind === "word") return token.value === null ? token.name : `${token.name}=${token.value}`;
    return `${token.kind}:${Buffer.from(token.bytes).toString("latin1")}`;
  });

it.each([
  ["groups, words and text", "{\\rtf1\\ansi Pay\\par}", ["{", "rtf=1", "ansi", "bytes:Pay", "par", "}"]],
  ["negative numbers", "\\li-360 x", ["li=-360", "bytes:x"]],
  ["a sign without a number", "\\li- x", ["li", "bytes:x"]],
  ["line ends and zeros in the text", "Pa\r\ny\0!", ["bytes:Pa", "bytes:y", "bytes:!"]],
  ["bytes in hexadecimal", "\\'e9\\'4g\\'zz", ["bytes:\u00e9", "bytes:\u0004"]],
  ["escaped brackets", "\\\\\\{\\}", ["bytes:\\", "bytes:{", "bytes:}"]],
  ["symbols", "\\~\\*\\_\\-", ["~", "*", "_", "-"]],
  ["binary data, whatever stands in it", "{\\bin3 }{\\x}", ["{", "binary:}{\\", "bytes:x", "}"]],
  ["binary data that is cut", "\\bin9 ab", ["binary:ab"]],
  ["binary data of no length, or less", "\\bin-4 ab", ["binary:", "bytes:ab"]],
  ["a backslash at the end", "a\\", ["bytes:a", "\0"]],
  ["a word of 32 letters at most", `\\${"a".repeat(40)}1`, ["a".repeat(32), `bytes:${"a".repeat(8)}1`]],
])("reads %s", (_, text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

it("takes time in proportion to the text, whatever is in it", () => {
  for (const unit of ["{", "\\", "\\bin", "\\'", "a\r", "\\a1 "]) {
    const start = process.cpuUsage();
    let count = 0;
    for (const { kind } of rtfTokens(bytesOf(unit.repeat(200_000)))) count += kind === "open" ? 1 : 0;
    expect(count).toBe(unit === "{" ? 200_000 : 0);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
  }
});

it("knows the code page of a font by its character set", () => {
  expect(charsetOfCodePage(codePageOfFont(204) ?? 0)).toBe("windows-1251");
  expect(charsetOfCodePage(codePageOfFont(128) ?? 0)).toBe("shift_jis");
  expect(codePageOfFont(0)).toBeUndefined();
});
