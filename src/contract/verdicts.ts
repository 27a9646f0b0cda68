/** The least severe first. */
export const verdicts = ["unrelated", "consistent", "incomplete", "caution", "verify", "stop"] as const;
/** One of {@link verdicts}. */
export type Verdict = (typeof verdicts)[number];
