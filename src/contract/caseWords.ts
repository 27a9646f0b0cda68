/** `confirmed`: by telephone, a second person must look. `released`: genuine, after a cool-off. `dismissed`: nothing wrong. */
export const caseStates = ["open", "confirmed", "released", "fraud", "dismissed"] as const;
/** One of {@link caseStates}. */
export type CaseState = (typeof caseStates)[number];

/** What is unusual about the moment or the payment. */
export const caseContexts = ["friday", "outOfHours", "holiday", "phone", "periodEnd", "amount"] as const;
/** One of {@link caseContexts}. */
export type CaseContext = (typeof caseContexts)[number];

/** Why another person must look at a case: by policy, or because the number was found elsewhere. */
export const secondPersonReasons = ["bankChange", "foundNumber", ...caseContexts] as const;
/** One of {@link secondPersonReasons}. */
export type SecondReason = (typeof secondPersonReasons)[number];
