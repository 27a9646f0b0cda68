/** The least severe first. */
export const verdicts = ["unrelated", "consistent", "incomplete", "caution", "verify", "stop"] as const;
export type Verdict = (typeof verdicts)[number];
