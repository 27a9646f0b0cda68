import type { DocumentTexts, Facts, MailItem, Segment } from "../../src/analysis";
import { languages } from "../../src/analysis/language/all";
import { readActs as readSpoken } from "../../src/analysis/parse/acts";
import { prepareTexts } from "../../src/analysis/parse/acts/text/prepareTexts";
import { extractVisible, read as readVisible } from "../../src/analysis/parse/read";
import { walletChecks } from "./walletChecks";

/** Reads a message at once, with the dictionaries of all languages at hand. */
export function read(item: MailItem, documents: DocumentTexts): Facts {
  return readVisible(extractVisible(item, documents, walletChecks), languages);
}

/** Reads the acts of some segments at once. `cut`: text was beyond the bound. */
export function readActs(segments: readonly Segment[], subject: string | null) {
  const spoken = prepareTexts(segments, subject);
  return { ...readSpoken(spoken, languages), cut: spoken.cutVoices.length > 0 };
}
