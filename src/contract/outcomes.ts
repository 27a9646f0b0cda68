/** In the order in which people are asked. */
export const callBackOutcomes = ["confirmed", "notReached", "denied"] as const;
export type CallBackOutcome = (typeof callBackOutcomes)[number];

export interface Because {
  readonly reason: string;
}
