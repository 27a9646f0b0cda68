import type { Lexicon } from "../lexicon/lexicon";
import { notionsOf } from "../lexicon/notions";
import type { Read } from "./hits";

const banks = notionsOf("details", "looseDetails", "account", "bankAccount", "bank", "bankName", "banking");
const changes = notionsOf(
  "change",
  "changeOf",
  "newer",
  "other",
  "redirect",
  "ended",
  "move",
  "open",
  "instead",
  "correct",
  "wrong",
);
const authors = notionsOf("our", "we", "us", "forUs", "my");
const announcements = notionsOf("announce");
/** A condition, a denial, and talk of fraud: the same words then announce nothing. */
const others = notionsOf("if", "never", "counsel", "fraud", "fraudster", "tale", "not", "noChange");
const same = notionsOf("unchanged");
const ended = notionsOf("ended");

function speaksOfSelf({ notions, words, from, to }: Read, { weEndings }: Lexicon): boolean {
  if (notions.meets(authors)) return true;
  if (weEndings.length === 0) return false;
  return words.word.slice(from, to).some(({ folded }) => weEndings.some((ending) => folded.endsWith(ending)));
}

/**
 * Whether a sentence names a bank account, a change and its author: "we now use another bank", "our account isn't the same any
 * longer". That alone announces nothing, but the wording model needs to be less sure of such a sentence.
 */
export function namesOwnChange(read: Read, lexicon: Lexicon): boolean {
  const { notions } = read;
  if (notions.meets(others) || (notions.meets(same) && !notions.meets(ended))) return false;
  if (notions.meets(announcements)) return true;
  return notions.meets(banks) && notions.meets(changes) && speaksOfSelf(read, lexicon);
}
