import { sha256 } from "js-sha256";
import { digestLength } from "../../cases";

/** UTF-8, hexadecimal. */
export const digest = (text: string): string => sha256(text);

/** As the pane's notes keep it. */
export const shortDigest = (text: string): string => digest(text).slice(0, digestLength);
