import { type ProposedField, proposedFields } from "../../../contract";
import { Refusal } from "../store";
import type { NewProposal } from "./proposal";

/** A message can show that these are wrong. */
const fieldsOfReader: ReadonlySet<ProposedField> = new Set<ProposedField>(["accounts", "emails", "domains"]);
/** A long list and one entry more. */
const maxTextLength = 8_000;

/** Readers are many, and a stolen account could flood the deciders. @throws {Refusal} 403 */
export function checkReader({ version, set }: NewProposal): void {
  const isOther = proposedFields.some((field) => set[field] !== undefined && !fieldsOfReader.has(field));
  if (version !== null && !isOther && JSON.stringify(set).length <= maxTextLength) return;
  throw new Refusal(
    "reader-limits",
    403,
    "With Supplier.Read alone, you may propose a few accounts, addresses and domains of a supplier on record. Ask whoever keeps the list for the rest.",
  );
}
