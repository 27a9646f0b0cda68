import {
  segmentsOf,
  withWording,
  extractVisible,
  loadLanguages,
  loadWalletChecks,
  read,
  type DocumentTexts,
  type Facts,
  type MailItem,
  type Wording,
  type WordingSegment,
} from "../analysis";

let walletChecks: Awaited<ReturnType<typeof loadWalletChecks>> | null = null;

/** What a person sees of a message, and what it says. */
export interface MessageRead {
  /** The segments of its wording, in order. */
  readonly segments: () => readonly WordingSegment[];
  readonly facts: Facts;
  /** The facts, with what the learned reader made of the wording. */
  readonly with: (wording: Wording) => Facts;
}

/**
 * Reads a message and its documents into facts, with all that it takes: the dictionaries of its languages, and where it
 * may name a wallet what works out check digits. Rejects where one of these can't be loaded: nothing is taken for absent.
 */
export async function readMessageOf(item: MailItem, documents: DocumentTexts): Promise<MessageRead> {
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
  const segments = () => segmentsOf(spoken);
  return { segments, facts, with: (wording) => withWording(facts, segments(), wording) };
}
