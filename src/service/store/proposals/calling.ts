import type { Actor, CallBack, Caution, CallBackNeed } from "../../../contract";
import { Refusal } from "../store";
import { isNearlyNumber } from "./called";
import type { Payload } from "./payload";

/** Only the employee id identifies a person with two accounts. */
export function isOnePerson(one: Actor, other: Actor): boolean {
  return one.oid === other.oid || (one.employeeId !== null && one.employeeId === other.employeeId);
}

const isConfirmed = ({ outcome }: CallBack): boolean => outcome === "confirmed";

/** Refuses a confirmed call by the proposer if they would also choose the number. */
export function refuseOwnCall(need: CallBackNeed, proposer: Actor, caller: Actor): void {
  if (need.number === "found" && isOnePerson(proposer, caller))
    throw new Refusal(
      "another-caller",
      403,
      "You proposed this, and no number is on record. Another person must find a number and call it.",
    );
}

/** People with a part in a proposal, besides the callers. */
export interface Parts {
  readonly proposer: Actor;
  readonly approver: Actor;
  readonly canMaintain: boolean;
  readonly requireEmployeeId: boolean;
}

/** Two people who may change the list must take part. @throws {Refusal} if a call is missing or denied */
export function servingCalls(
  need: CallBackNeed,
  calls: readonly CallBack[],
  { proposer, approver, canMaintain, requireEmployeeId }: Parts,
): readonly CallBack[] {
  if (calls.some(({ outcome }) => outcome === "denied"))
    throw new Refusal("denied", 409, "The supplier denied this on the telephone. It can’t be approved any more.");
  const confirmed = calls.filter(isConfirmed);
  if (need.isNeeded && confirmed.length === 0) throw new Refusal("call-back", 409, need.hindrance ?? unconfirmed(need));
  // Where employee ids are required, a caller without one may be proposer or approver.
  const isOther = (by: Actor, one: Actor): boolean =>
    !isOnePerson(by, one) && (!requireEmployeeId || (by.employeeId ?? "") !== "");
  const serving = confirmed.filter(
    ({ by }) => (need.number !== "found" || isOther(by, proposer)) && (canMaintain || isOther(by, approver)),
  );
  if (need.isNeeded && serving.length === 0)
    throw new Refusal(
      "another-caller",
      403,
      "The caller can’t be the person who proposed a new number, nor the one who approves what a reader proposed. Another person must call, or approve.",
    );
  return serving;
}

const unconfirmed = ({ number, phones }: CallBackNeed): string =>
  number === "found"
    ? "Nobody has confirmed this by a call to a number that they found themselves. Call one, and say where it is from."
    : `Nobody has confirmed this by a call to a number on record: ${phones.join(", ")}.`;

/** None if a call leaves no doubt. */
export function cautionsOf(
  { changes }: Pick<Payload, "changes">,
  calls: readonly CallBack[],
  proposer: Actor,
): readonly Caution[] {
  const confirmed = calls.filter(isConfirmed);
  if (confirmed.length === 0) return [];
  const given = changes.filter(({ field }) => field === "phones").map(({ to }) => to);
  const proposed = given.flatMap((to): readonly unknown[] => (Array.isArray(to) ? to : [])).map(String);
  const isOwn = confirmed.every(({ by }) => isOnePerson(by, proposer));
  const isProposed = confirmed.every(
    ({ phone, foundIn }) => foundIn !== null && proposed.some((one) => isNearlyNumber(one, phone)),
  );
  return [...(isOwn ? ["callerProposed" as const] : []), ...(isProposed ? ["proposedNumber" as const] : [])];
}
