import type { FieldSet, ProposedField, Supplier } from "../../../contract";

const called: readonly ProposedField[] = [
  "accounts",
  "sharedAccounts",
  "otherDestinations",
  "phones",
  "emails",
  "domains",
];

/** The service decides the same way. */
export function isCalledAbout(set: FieldSet, { status }: Pick<Supplier, "status">): boolean {
  if ("kind" in set && set.kind !== "supplier") return true;
  return called.some((key) => key in set) || ("status" in set && status === "blocked");
}
