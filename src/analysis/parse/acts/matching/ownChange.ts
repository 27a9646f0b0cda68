import { notionsOf } from "../lexicon/notions";
import type { Read } from "./hits";

const banks = notionsOf("details", "looseDetails", "account", "bankAccount", "bank", "banking");
const changes = notionsOf(
  "change",
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

/**
 * Whether a sentence names a bank account, a change and its author: "we now use another bank", "our account isn't the same any
 * longer". That alone announces nothing, but the wording model needs to be less sure of such a sentence.
 */
export function namesOwnChange({ notions }: Read): boolean {
  if (notions.meets(others) || (notions.meets(same) && !notions.meets(ended))) return false;
  return notions.meets(announcements) || (notions.meets(banks) && notions.meets(changes) && notions.meets(authors));
}
