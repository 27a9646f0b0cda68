import type { FieldSet, ProposedField, Supplier } from "../../../contract";

/** Fields about which the supplier is called, whatever changes in them. */
const called: readonly ProposedField[] = [
  "accounts",
  "sharedAccounts",
  "otherDestinations",
  "phones",
  "emails",
  "domains",
];

/** Must the supplier be called about what is proposed in a form? As the service decides it once it is sent. */
export function isCalledAbout(set: FieldSet, { status }: Pick<Supplier, "status">): boolean {
  if ("kind" in set && set.kind !== "supplier") return true;
  return called.some((key) => key in set) || ("status" in set && status === "blocked");
}
