/** How text looks, as far as that may hide it. Null is inherited. */
export type Look = Readonly<Record<"hidden" | "white" | "tiny" | "shaded", boolean | null>>;

/** Inherits everything. */
export const plain: Look = { hidden: null, white: null, tiny: null, shaded: null };

/** Combines looks; `upper` takes precedence. */
export const over = (lower: Look, upper: Look): Look => ({
  hidden: upper.hidden ?? lower.hidden,
  white: upper.white ?? lower.white,
  tiny: upper.tiny ?? lower.tiny,
  shaded: upper.shaded ?? lower.shaded,
});
