import { calledNumber, isNearlyNumber } from "../../../cases";
import type { Actor, CallBack, CallBackNeed, Caution, NewCallBack } from "../../../contract";
import { Refusal, clean } from "../store";
import type { Payload } from "./payload";

/** @param onRecord for optional calls. @throws {Refusal} if unusable or without source */
export function numberOf(
  need: CallBackNeed,
  onRecord: readonly string[],
  { phone, foundIn }: Pick<NewCallBack, "phone" | "foundIn">,
): Pick<CallBack, "phone" | "foundIn" | "isBefore"> {
  const called = calledNumber(need, onRecord, clean(phone), foundIn === null ? null : clean(foundIn));
  if ("number" in called) return called.number;
  switch (called.fault) {
    case "hindered":
      throw new Refusal("call-back", 409, need.hindrance ?? unconfirmed(need));
    case "phone":
      throw new Refusal("invalid-number", 422, "This is not a telephone number.");
    case "foundIn":
      throw new Refusal(
        "source-needed",
        422,
        "Say in foundIn where you found the number that you called, such as their website or a contract.",
      );
    case "notOnRecord":
      throw new Refusal(
        "number-not-on-record",
        409,
        `This number is not on record. Call one that is: ${called.numbers.join(", ")}.`,
      );
  }
}

/** Systems write it in several ways: without case, width, blanks, invisible characters, leading zeros. Empty for none. */
const employeeOf = ({ employeeId }: Actor): string =>
  (employeeId ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Cc}\p{Cf}]/gu, "")
    .replace(/^0+(?=.)/, "");

/** Only the employee id identifies a person with two accounts. */
export function isOnePerson(one: Actor, other: Actor): boolean {
  const employee = employeeOf(one);
  return one.oid === other.oid || (employee !== "" && employee === employeeOf(other));
}

/** For rules that compare people. @throws {Refusal} 403 without an employee id */
export function needIds(who: string, ...people: readonly Actor[]): void {
  const must = "must have an employee id in their access token. An administrator adds the claim in Entra ID.";
  if (people.some((each) => employeeOf(each) === "")) throw new Refusal("employee-id", 403, `${who} ${must}`);
}

const isConfirmed = ({ outcome }: CallBack): boolean => outcome === "confirmed";

/** Refuses a confirmed call by the proposer if they also chose the number. */
export function refuseOwnCall({ foundIn }: Pick<CallBack, "foundIn">, proposer: Actor, caller: Actor): void {
  if (foundIn !== null && isOnePerson(proposer, caller))
    throw new Refusal(
      "another-caller",
      403,
      "You proposed this. Another person must find a number elsewhere and call it.",
    );
}

type Parts = Readonly<{ proposer: Actor; approver: Actor; canMaintain: boolean; requireEmployeeId: boolean }>;

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
    !isOnePerson(by, one) && (!requireEmployeeId || employeeOf(by) !== "");
  const serving = confirmed.filter(
    ({ by, foundIn }) =>
      ((need.number !== "found" && foundIn === null) || isOther(by, proposer)) &&
      (canMaintain || isOther(by, approver)),
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
    ? "No one has confirmed this by a call to a number that they found themselves. Call one, and say where it is from."
    : `No one has confirmed this by a call to a number on record: ${phones.join(", ")}.`;

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
