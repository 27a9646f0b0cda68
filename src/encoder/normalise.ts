/** Removed by SentencePiece's nmt_nfkc. */
const nothing = /[\u0001-\u0008\u000b\u000e-\u001f\u007f\u008f\u009f]/g;
/** Replaced by a space: separators, zero-width characters, the mark for a space in pieces, lone surrogates. */
const spaces = /[\t\n\f\r \u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd\ud800-\udfff]/gu;
/** Left unchanged. */
const wideTilde = "\uff5e";

/** NFKC, no controls, runs of spaces as one "▁", one in front. Equals SentencePiece's nmt_nfkc for characters in the tables. */
export function normalised(text: string): string {
  const plain = text.replace(nothing, "").replace(spaces, " ");
  const composed = plain
    .split(wideTilde)
    .map((part) => part.normalize("NFKC"))
    .join(wideTilde);
  return `▁${composed.replace(/ +/g, " ").trim().replaceAll(" ", "▁")}`;
}
