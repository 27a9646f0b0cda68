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

/** A message that was read. */
export interface MessageFacts {
  readonly facts: Facts;
  readonly segments: () => Promise<readonly WordingSegment[]>;
  readonly withWording: (wording: Wording) => Promise<Facts>;
}

/** Rejects if a dictionary or wallet check can't be loaded: nothing counts as absent. */
export async function readFacts(item: MailItem, documents: DocumentTexts): Promise<MessageFacts> {
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
  let cut: readonly WordingSegment[] | null = null;
  const segments = async (): Promise<readonly WordingSegment[]> => {
    const { segmentsOf, withMatched } = await loadReading();
    return (cut ??= withMatched(segmentsOf(spoken, new Set(facts.ownChanges)), facts));
  };
  return {
    facts,
    segments,
    withWording: async (wording) => {
      // A missing model must be reported even if nothing else loads.
      if ("failed" in wording) return { ...facts, wordingNotRead: wording.failed };
      return (await loadReading()).withWording(facts, await segments(), wording);
    },
  };
}
