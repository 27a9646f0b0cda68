const SPACE_AND_PADDING = /[\s\p{Cf}\u034f]+/gu;
/** Text of a tooltip or a field that could be more than decoration. */
export const NUMBERED = /\d{2}[^a-z]{0,40}\d{2}/i;

/** A text that isn't seen, without the room in it: a line's end or one blank is left of each. */
export function tidied(text: string): string {
  return text.replace(SPACE_AND_PADDING, (run) => (/\s/.test(run) ? (run.includes("\n") ? "\n" : " ") : run)).trim();
}
