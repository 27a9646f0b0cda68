import {
  extractVisible,
  loadLanguages,
  loadWalletChecks,
  read,
  type DocumentTexts,
  type Facts,
  type MailItem,
} from "../analysis";

let walletChecks: Awaited<ReturnType<typeof loadWalletChecks>> | null = null;

/**
 * Reads a message and its documents into facts, with all that it takes: the dictionaries of its languages, and where it
 * may name a wallet what works out check digits. Rejects where one of these can't be loaded: nothing is taken for absent.
 */
export async function factsOf(item: MailItem, documents: DocumentTexts): Promise<Facts> {
  let lacked = false;
  let visible = extractVisible(item, documents, () => {
    lacked ||= walletChecks === null;
    return walletChecks;
  });
  if (lacked) {
    const checks = (walletChecks = await loadWalletChecks());
    visible = extractVisible(item, documents, () => checks);
  }
  return read(visible, await loadLanguages(visible.spoken.dictionaries));
}
