/** For hostile input: decoders are linear, return no more than the input holds, never throw. Pure; every zone may import it. */
export { base64Bytes, decodeBase64 } from "./transfer";
export { bounded, notFromSender, taken, tries, type ReportCut } from "./bounded";
export { concatenated, latin1 } from "./bytes";
export { byteOrderMark, decodeWindows1252 } from "./charsets";
export { openCms, type Cms } from "./cms";
export { charsetOfCodePage } from "./charsets";
export { fieldTarget } from "./rtf/reader";
export { hexByte, hexDigit } from "./bytes";
export { alignment, joined, type Mark } from "./marks";
export { decodeQuotedPrintable } from "./transfer";
export { RtfReader, type RtfGroup, type RtfPlace } from "./rtf/reader";
export { codePageOfFont, rtfCharacters, rtfTokens } from "./rtf/tokens";
