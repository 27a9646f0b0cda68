/** In the order in which people are asked. */
export const callBackOutcomes = ["confirmed", "notReached", "denied"] as const;
/** One of {@link callBackOutcomes}. */
export type CallBackOutcome = (typeof callBackOutcomes)[number];

/** Why something is rejected, blocked or reopened. */
export interface Because {
  readonly reason: string;
}
