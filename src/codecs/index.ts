/**
 * Encodings that more than one reader meets, for bytes that an attacker may have written: every decoder takes linear time,
 * gives no more than its input can hold, and never throws. Beside them what every reader bounds its work with. Pure;
 * everyone may import it.
 */
export { base64Bytes, decodeBase64 } from "./base64";
export { bounded, notFromSender, taken, tries, type ReportCut } from "./bounded";
export { concatenated, latin1 } from "./bytes";
export { byteOrderMark, decodeWindows1252 } from "./charsets";
export { openCms, type Cms } from "./cms";
export { charsetOfCodePage } from "./codePages";
export { fieldTarget } from "./field";
export { hexByte, hexDigit } from "./hex";
export { alignment, joined, type Mark } from "./marks";
export { decodeQuotedPrintable } from "./quotedPrintable";
export { RtfReader, type RtfGroup, type RtfPlace } from "./rtf/reader";
export { codePageOfFont, rtfCharacters, rtfTokens } from "./rtf/tokens";
