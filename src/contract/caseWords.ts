/**
 * The states of a case.
 * - `open`: no one has reached the supplier on a number on record yet. Nothing is paid.
 * - `confirmed`: the supplier confirmed it by telephone, and another person must look at it.
 * - `released`: found genuine. The cool-off decides whether it can be paid yet.
 * - `fraud`: it isn't the supplier's.
 * - `dismissed`: nothing was wrong from the first. Only where no destination differs from the record.
 */
export const caseStates = ["open", "confirmed", "released", "fraud", "dismissed"] as const;
/** One of {@link caseStates}. */
export type CaseState = (typeof caseStates)[number];

/** Why a call had to be about more, or a second person must look: what is unusual about the moment or the payment. */
export const caseContexts = ["friday", "outOfHours", "holiday", "phone", "periodEnd", "amount"] as const;
/** One of {@link caseContexts}. */
export type CaseContext = (typeof caseContexts)[number];

/** Why another person must look at a case: by policy, or because the number was found elsewhere. */
export const secondPersonReasons = ["bankChange", "foundNumber", ...caseContexts] as const;
/** One of {@link secondPersonReasons}. */
export type SecondReason = (typeof secondPersonReasons)[number];
