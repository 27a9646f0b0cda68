import {
  type Change,
  type CallBackNeed,
  type Actor,
  type CallBack,
  type Caution,
  columnsThat,
} from "../../../contract";
import type { SupplierRecord } from "../../../analysis";
import { Refusal, clean } from "../store";
import type { Payload } from "./payload";

const day = 86_400_000;

const harmless: ReadonlySet<string> = columnsThat("isHarmless");

const textsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether a change, with the field's name in the supplier file, can clear a finding. */
export function clears({ field, from, to }: Change): boolean {
  // Some kinds' accounts count for everyone, others pay from theirs, and staff is judged differently.
  if (field === "kind") return to !== "supplier";
  if (field === "status") return from === "blocked";
  if (field !== "rejected_accounts") return !harmless.has(field);
  const kept = new Set(textsOf(to));
  return textsOf(from).some((account) => !kept.has(account));
}

const nothing = {
  isNeeded: false,
  number: "onRecord",
  phones: [],
  hindrance: null,
  because: null,
  from: null,
} as const;

/**
 * Needs a number on record past its cool-off, since fraudsters change it first.
 * @param record null: new supplier @param before the numbers before a change that is in its cool-off
 */
export function callBackNeed(
  record: SupplierRecord | null,
  changes: readonly Change[],
  today: string,
  coolOffDays: number,
  before: readonly string[] = [],
): CallBackNeed {
  if (record === null) return { ...nothing, isNeeded: true, number: "found" };
  const touched = changes.filter(clears).map(({ field }) => field);
  if (touched.length === 0 && changes.length > 0) return nothing;
  const needed = { ...nothing, isNeeded: true };
  if (record.phones.length === 0)
    return touched.length > 0 && touched.every((field) => field === "phones")
      ? { ...needed, number: "found" }
      : {
          ...needed,
          because: "noNumber",
          hindrance: `No telephone number is on record. Propose one first; it serves for call-back ${coolOffDays} days after it is approved.`,
        };
  const serves = servesFrom(record.phoneChangedOn, coolOffDays);
  if (serves !== null && today < serves)
    return {
      ...needed,
      phones: before,
      because: "coolOff",
      from: serves,
      hindrance: `The number on record was changed on ${record.phoneChangedOn ?? ""}. It serves for call-back from ${serves}. Until then call the number before it, or one found elsewhere.`,
    };
  return { ...needed, phones: record.phones };
}

/** The first day on which a number that was changed serves for calls; null if it never changed. */
export function servesFrom(changedOn: string | null, coolOffDays: number): string | null {
  const changed = changedOn === null ? Number.NaN : Date.parse(changedOn);
  return Number.isNaN(changed) ? null : new Date(changed + (coolOffDays + 1) * day).toISOString().slice(0, 10);
}

/** The prefixes 00 and + are equal. */
const digitsOf = (phone: string): string => phone.replace(/\D/g, "").replace(/^00/, "");

/** Whether two spellings are the same number. */
export const isSameNumber = (one: string, other: string): boolean => digitsOf(one) === digitsOf(other);

/** Trailing digits that identify a number without country and area prefixes. */
const telling = 7;

/** It doesn't change the number. */
const extension = /(?:ext\.?|x|#)\s?\d{1,6}$/i;

/** Apart from prefixes and extensions. */
function isNearlyNumber(one: string, other: string): boolean {
  const end = (phone: string): string => digitsOf(phone.trim().replace(extension, "")).slice(-telling);
  return end(one) === end(other);
}

const minDigits = 5;

/** On record, else found elsewhere. @param onRecord for optional calls. @throws {Refusal} if unusable or without source */
export function calledNumber(
  need: CallBackNeed,
  onRecord: readonly string[],
  phone: string,
  foundIn: string | null,
): Pick<CallBack, "phone" | "foundIn" | "isBefore"> {
  const isNew = need.because === "coolOff";
  const before = isNew ? need.phones.find((one) => isSameNumber(one, phone)) : undefined;
  if (before !== undefined) return { phone: before, foundIn: null, isBefore: true };
  const isHindered = !isNew || foundIn === null || onRecord.some((one) => isNearlyNumber(one, phone));
  if (need.hindrance !== null && isHindered) throw new Refusal("call-back", 409, need.hindrance);
  if (need.number === "found" || isNew) {
    if (digitsOf(phone).length < minDigits) throw new Refusal("invalid-number", 422, "This is not a telephone number.");
    const place = clean(foundIn ?? "").trim();
    if (place === "")
      throw new Refusal(
        "source-needed",
        422,
        "Say in foundIn where you found the number that you called, such as their website or a contract.",
      );
    return { phone: clean(phone).trim(), foundIn: place };
  }
  const numbers = need.isNeeded ? need.phones : onRecord;
  const called = numbers.find((one) => isSameNumber(one, phone));
  if (called === undefined)
    throw new Refusal(
      "number-not-on-record",
      409,
      `This number is not on record. Call one that is: ${numbers.join(", ")}.`,
    );
  return { phone: called, foundIn: null };
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
