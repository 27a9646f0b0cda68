import { sha256 } from "js-sha256";
import { digestLength } from "../../cases";

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const digest = (text: string): string => sha256(text);

/** As much of it as the pane's notes keep. */
export const shortDigest = (text: string): string => digest(text).slice(0, digestLength);
