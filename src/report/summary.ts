import type { Mark } from "../accounts";
import type { Report } from "../analysis";
import { destinationsOf } from "./sections/destinations";
import { headOf, type Head } from "./sections/head";
import { stepsOf } from "./sections/steps";
import type { Step } from "./view";
import type { Words } from "./locales";

/** An account on record over one of the message, the differing digits marked. Nothing is over it where none is known. */
export interface AccountComparison {
  readonly onRecord: readonly Mark[];
  readonly found: readonly Mark[];
  readonly quote: string;
  readonly place: string | null;
}

/** What fits on a terminal of a report, in the reader's language, in the order of reading. */
export interface Summary extends Head {
  readonly accounts: readonly AccountComparison[];
  readonly steps: readonly Step[];
}

const maxSuspects = 5;

function accountsOf(report: Report, words: Words): AccountComparison[] {
  const destinations = report.destinations.filter(({ kind }) => kind === "account");
  return destinationsOf({ ...report, destinations }, words)
    .filter(({ same }) => !same)
    .slice(0, maxSuspects)
    .map(({ onRecord, found, places }) => ({
      onRecord,
      found,
      quote: places[0]?.quote ?? "",
      place: places.find(({ inFile }) => inFile)?.words ?? null,
    }));
}

/** Makes the short form of a view: the accounts that differ alone, and every step in one sentence. */
export function summary(report: Report, words: Words): Summary {
  return {
    ...headOf(report, words),
    accounts: accountsOf(report, words),
    steps: stepsOf(report, words, words.steps.mailboxCompromised),
  };
}
