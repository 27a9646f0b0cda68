import type { Clues, Records, SupplierRecord } from "../../src/analysis/records";
import { emptyRecord } from "../../src/contract";

/** A record with what a test says of it. */
export function supplier(
  fields: Partial<SupplierRecord> & { readonly id: string; readonly name: string },
): SupplierRecord {
  return { ...emptyRecord, ...fields };
}

/** A message that gives nothing to ask about. */
export const noClues: Clues = { addresses: [], domains: [], names: [], mentions: [], taxIds: [], accounts: [] };

/** What was found. */
export function found(answer: Records): Extract<Records, { state: "found" }> {
  if (answer.state !== "found") throw new Error(answer.state);
  return answer;
}
