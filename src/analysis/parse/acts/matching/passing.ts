import type { ActKind } from "../../../facts";
import type { Concept } from "../../../language/concept";
import type { Hit, Read } from "./hits";
import { anyAt, at } from "./reach";
import type { Bits } from "../lexicon/bits";
import { notionsOf } from "../lexicon/notions";

const advised: ReadonlySet<ActKind> = new Set<ActKind>(["changeBank", "divertContact"]);
/** How many words are between what changes and the word that says whose it is, or who changes it. */
const reach = { own: 2, doer: 4, shown: 3 };

const decided = notionsOf(
  `assigned handedOver entity electronic cheque ended old impaired hold instead remitTo redirect unchanged so`,
);
const withheld = notionsOf("withhold");
const changing = notionsOf("change");
const dated = notionsOf("fromNow since now");
/** The author, or what is theirs. */
const persons = notionsOf("our us we my forUs");
const showing = notionsOf("below this attached");
const elsewhere = notionsOf("verify never counsel fraud fraudster if your enrol they others");
const record = notionsOf("record forUs our us");
const please = notionsOf("please");

/** What an act's own sentence says about it. */
export interface Passing {
  readonly advice: boolean;
  readonly premises: boolean;
  readonly hold: boolean;
  readonly mayWarn: boolean;
  /** It states in plain words that the author's own account or bank changes, or says whom to call for it: no second opinion takes that back. */
  readonly plain: boolean;
}

/** States a change outright ("have changed"). Anyone who states it speaks of their own, whatever they warn of. */
function isStated(chosen: readonly Hit[]): boolean {
  const first = Math.min(...chosen.map(({ start }) => start));
  return chosen.some(({ concept, start }) => changing.has(concept) && start > first);
}

function isOwned(read: Read, chosen: readonly Hit[]): boolean {
  if (chosen.some(({ concept }) => withheld.has(concept))) return false;
  const asked = read.words.asked[read.to - 1] === true;
  if (asked && !please.meets(read.notions)) return false;
  if (isStated(chosen)) return true;
  const near = (concepts: readonly Concept[], within: number): boolean =>
    anyAt(read, concepts, (word) =>
      chosen.some((hit) => word.start - hit.end <= within && hit.start - word.end <= within),
    );
  if (near(["our", "forUs"], reach.own) || chosen.some(({ concept }) => decided.has(concept))) return true;
  if (dated.meets(read.notions)) return true;
  if (near(["we", "my"], reach.doer) || chosen.some(({ concept }) => persons.has(concept))) return true;
  if (
    near(["below", "attached"], reach.shown) ||
    near(["this"], 0) ||
    chosen.some(({ concept }) => showing.has(concept))
  )
    return true;
  return please.meets(read.notions) && (!elsewhere.meets(read.notions) || record.meets(read.notions));
}

const plainReach = { our: 2, we: 4 };
const payTo = ["details", "looseDetails", "bankAccount", "account", "bank"] as const;
const another = notionsOf("newer other ended old fromNow instead");
const incoming = notionsOf("payment");
const you = notionsOf("you");
const requested = notionsOf("please pay use send remitTo route your below this");

const isPayers = ({ notions }: Read): boolean =>
  incoming.meets(notions) && you.meets(notions) && !requested.meets(notions);

function isPlain(read: Read, chosen: readonly Hit[]): boolean {
  if (read.words.asked[read.to - 1] === true || isPayers(read)) return false;
  if (chosen.some(({ concept }) => withheld.has(concept))) return false;
  const objects = payTo
    .flatMap((object) => at(read, object))
    .filter((object) => chosen.some((hit) => overlaps(hit, object)));
  const isOwned = (owners: readonly Concept[]): boolean =>
    anyAt(read, owners, (own) =>
      objects.some((object) => object.start - own.end <= plainReach.our && own.start - object.end <= 0),
    );
  const isOther = chosen.some(({ concept }) => another.has(concept));
  const isAsked = please.meets(read.notions);
  const isChanged = chosen.some(
    ({ concept, start }) => changing.has(concept) && (isAsked || objects.some(({ end }) => end <= start)),
  );
  if (isChanged ? isOwned(["our", "my", "forUs"]) : isOther && isOwned(["our"])) return true;
  return chosen.some(
    (change) =>
      changing.has(change.concept) &&
      anyAt(read, ["we"], (we) => we.end <= change.start && change.start - we.end <= plainReach.we),
  );
}

const calls = notionsOf("reach toUs");
const numbers = notionsOf("number contact looseContact");

const isCall = (chosen: readonly Hit[]): boolean =>
  chosen.some(({ concept }) => calls.has(concept)) && chosen.some(({ concept }) => numbers.has(concept));

const overlaps = (one: Hit, other: Hit): boolean => one.start < other.end && other.start < one.end;
const seats = notionsOf("premises");
const channels = notionsOf("mailbox number link invoice payment pay remitTo cheque");

/** What of an act, read in a sentence by some of its words, is left to the rest of the text. */
export function passingOf(kind: ActKind, read: Read, chosen: readonly Hit[]): Passing {
  const unowned = advised.has(kind) && !isOwned(read, chosen);
  const hold = chosen.some(({ concept }) => withheld.has(concept));
  return {
    hold,
    mayWarn: unowned && hold,
    plain: kind === "divertContact" ? isCall(chosen) : kind === "changeBank" && isPlain(read, chosen),
    advice:
      unowned &&
      (sentences.meets(read.notions) ||
        (kind === "changeBank" && verifying.meets(read.notions) && please.meets(read.notions))),
    premises:
      kind === "changeContact" &&
      !channels.meets(read.notions) &&
      chosen.some(
        (hit) =>
          seats.meets(read.notions) && anyAt(read, ["premises"], (one) => one.start < hit.end && hit.start < one.end),
      ),
  };
}

const sentences = notionsOf("counsel fraud fraudster warning tale");
const verifying = notionsOf("verify");

/** Does a sentence warn of fraud or advise? */
export function advises(reads: readonly (Read | null)[]): boolean {
  return reads.some((read) => read?.notions.meets(sentences) === true);
}

/** Says that something stays as it is. */
const staying = notionsOf("unchanged noChange");
const money = notionsOf("invoice payment pay remitTo cheque owed");

/** Does a sentence mention money, without saying that it stays as it is? Then the office's move may change payments. */
export function speaksOfMoney(reads: readonly (Read | null)[]): boolean {
  return reads.some((read) => read !== null && read.notions.meets(money) && !read.notions.meets(staying));
}

const accounts = notionsOf("details looseDetails account bankAccount bank");
const ended = notionsOf("ended");
const changes = notionsOf("ended change newer other move open instead wrong");
const exceptions = notionsOf("if never counsel fraud fraudster not");

/** Whether a sentence mentions an account, a change and its author. Alone it announces nothing: the wording model decides. */
export function mentionsOwnChange(notions: Bits): boolean {
  if (notions.meets(exceptions) || (notions.meets(staying) && !notions.meets(ended))) return false;
  return [accounts, changes, persons].every((some) => notions.meets(some));
}
