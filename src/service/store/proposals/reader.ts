import { type ProposedField, proposedFields } from "../../../contract";
import { Refusal } from "../store";
import { type NewProposal } from "./proposal";

/** What a message can show to be wrong, which the pane proposes. */
const fieldsOfReader: ReadonlySet<ProposedField> = new Set<ProposedField>(["accounts", "emails", "domains"]);
/** Characters of what is set: a long list with one entry more. */
const maxTextLength = 8_000;

/**
 * Refuses what somebody who may only read proposes beyond what they see in a message: they are many, and whoever has taken one
 * of them over would fill the table and the desks of those who decide.
 * @throws {Refusal} 403
 */
export function checkReader({ version, set }: NewProposal): void {
  const isOther = proposedFields.some((field) => set[field] !== undefined && !fieldsOfReader.has(field));
  if (version !== null && !isOther && JSON.stringify(set).length <= maxTextLength) return;
  throw new Refusal(
    "reader-limits",
    403,
    "With Supplier.Read alone, you may propose a few accounts, addresses and domains of a supplier on record. Ask whoever keeps the list for the rest.",
  );
}
