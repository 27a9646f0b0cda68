import {
  extractVisible,
  loadLanguages,
  loadReading,
  loadWalletChecks,
  read,
  type DocumentTexts,
  type Facts,
  type MailItem,
  type Wording,
  type WordingSegment,
} from "../analysis";

let walletChecks: Awaited<ReturnType<typeof loadWalletChecks>> | null = null;

/** What a message says, and how to take its wording apart where a learned reader is asked. */
export interface FactsAndWording {
  readonly facts: Facts;
  /** The segments of its wording, in order. Rejects where what takes them apart can't be loaded. */
  readonly segments: () => Promise<readonly WordingSegment[]>;
}

/**
 * Reads a message and its documents into facts, with all that it takes: the dictionaries of its languages, and where it
 * may name a wallet what works out check digits. Rejects where one of these can't be loaded: nothing is taken for absent.
 */
export async function factsAndWording(item: MailItem, documents: DocumentTexts): Promise<FactsAndWording> {
  let lacked = false;
  let visible = extractVisible(item, documents, () => {
    lacked ||= walletChecks === null;
    return walletChecks;
  });
  if (lacked) {
    const checks = (walletChecks = await loadWalletChecks());
    visible = extractVisible(item, documents, () => checks);
  }
  const { spoken } = visible;
  const facts = read(visible, await loadLanguages(spoken.dictionaries));
  return {
    facts,
    segments: async () => {
      const { segmentsOf, withMatched } = await loadReading();
      return withMatched(segmentsOf(spoken, new Set(facts.ownChanges)), facts);
    },
  };
}

/** The facts alone. */
export async function factsOf(item: MailItem, documents: DocumentTexts): Promise<Facts> {
  return (await factsAndWording(item, documents)).facts;
}

/** The facts, with what the learned reader made of a message's segments. */
export async function factsHeard(facts: Facts, segments: readonly WordingSegment[], wording: Wording): Promise<Facts> {
  // Where it could not be had, nothing may be in the way of saying so.
  if ("failed" in wording) return { ...facts, unheard: wording.failed };
  return (await loadReading()).withWording(facts, segments, wording);
}
