/** For hostile input: decoders are linear, return no more than the input holds, never throw. Pure; every zone may import it. */
export { base64Bytes, decodeBase64, decodeQuotedPrintable } from "./transfer";
export { bounded, notFromSender, taken, tries, type ReportCut } from "./bounded";
export { concatenated, hexByte, hexDigit, latin1 } from "./bytes";
export { byteOrderMark, charsetOfCodePage, decodeWindows1252, inverted } from "./charsets";
export { openCms, type Cms } from "./cms";
export { alignment, joined, type Mark } from "./marks";
export { fieldTarget } from "./field";
export { RtfReader, type RtfGroup, type RtfPlace } from "./rtf/reader";
export { codePageOfFont, rtfCharacters, rtfTokens } from "./rtf/tokens";
