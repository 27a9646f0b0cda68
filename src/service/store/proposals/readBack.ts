import { readBackOf, type ReadBackFault } from "../../../cases";
import { Refusal } from "../store";

const refusals: Readonly<Record<ReadBackFault, ConstructorParameters<typeof Refusal>>> = {
  missing: [
    "read-back-needed",
    422,
    "Accounts change: have the supplier read each new one out, and send what you heard as readBack.",
  ],
  fourMissing: [
    "last-four",
    422,
    "Ask the supplier for the account that you paid last, and send its last four characters as lastFourOnRecord.",
  ],
  fourDiffers: [
    "last-four",
    409,
    "These aren't the last four characters of an account on record. Ask the supplier for the account that you paid last.",
  ],
  differs: [
    "read-back-differs",
    409,
    "What you heard isn't the account that is to be confirmed. Have it read out again; if it stays so, don't confirm it.",
  ],
  incomplete: [
    "read-back-differs",
    409,
    "Not every new account was read out. Have each account read out, and type one a line.",
  ],
};

/** @returns the destinations that were read back. @throws {Refusal} 422 if something is missing, 409 if it differs */
export function checkReadBack(...given: Parameters<typeof readBackOf>): readonly string[] {
  const read = readBackOf(...given);
  if ("fault" in read) throw new Refusal(...refusals[read.fault]);
  return read.accounts;
}
