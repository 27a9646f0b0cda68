/** What SentencePiece's nmt_nfkc takes out. */
const nothing = /[\u0001-\u0008\u000b\u000e-\u001f\u007f\u008f\u009f]/g;
/** What it takes for a space: separators, what has no width, the mark that stands for a space in pieces, and half a character. */
const spaces = /[\t\n\f\r \u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd\ud800-\udfff]/gu;
/** It leaves this one as it is. */
const wideTilde = "\uff5e";

/**
 * A text as the pieces spell it: in Unicode's form NFKC, without controls, each run of spaces one "▁", with one in front.
 * SentencePiece's nmt_nfkc, as far as the engine's own tables have the same characters.
 */
export function normalised(text: string): string {
  const plain = text.replace(nothing, "").replace(spaces, " ");
  const composed = plain
    .split(wideTilde)
    .map((part) => part.normalize("NFKC"))
    .join(wideTilde);
  return `▁${composed.replace(/ +/g, " ").trim().replaceAll(" ", "▁")}`;
}
