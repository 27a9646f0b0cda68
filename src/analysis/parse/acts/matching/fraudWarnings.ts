import type { Concept } from "../../../language/concept";
import type { Hit, Read } from "./hits";
import { anyAt, at, follows, mark, type Marks } from "./reach";
import { Gap } from "../text/tokens";

const telling = 3;
/** How many words before a deceit the word may be that makes it a reason: "after an attack by fraudsters". */
const reason = 4;

const deeds: readonly (readonly [Concept, number])[] = [
  ["claim", 6],
  ["ask", 6],
  ["tells", 3],
  ["please", 10],
  ["dunning", 10],
  ["send", 6],
  ["change", 2],
];

/** Marks what deceivers say, not the author. As a reason it doesn't count: "because of a fraud our account has changed". */
export function markFraudWarnings(read: Read, supposed: Marks): void {
  const tells = [...at(read, "warning"), ...at(read, "fraud")].filter((hit) => !isReason(read, hit));
  for (const hit of at(read, "fraudster")) {
    if (!isReason(read, hit) && deeds.some(([deed, within]) => does(read, hit, deed, within) !== undefined))
      said(read, supposed, hit.end, 40);
    else if (!isReason(read, hit)) markTheirs(read, supposed, hit);
  }
  for (const hit of tells) {
    const claim = does(read, hit, "claim", 8) ?? does(read, hit, "ask", 4) ?? asked(read, hit);
    if (claim !== undefined && !isParted(supposed, hit, claim)) said(read, supposed, claim.end, 20);
  }
  markOthers(read, supposed);
  markTales(read, supposed);
  markMessages(read, supposed);
  markVerdicts(read, supposed);
  for (const warner of [...at(read, "disregard"), ...at(read, "beware")]) {
    const target =
      follows(read, warner, "message", 4) ?? follows(read, warner, "fraud", 4) ?? follows(read, warner, "fraudster", 4);
    if (target !== undefined) mark(supposed, target.end, 20, 1);
  }
}

function isReason(read: Read, deceit: Hit): boolean {
  return at(read, "cause").some((cause) => {
    if (cause.start >= deceit.end && cause.start - deceit.end <= 1) return true;
    if (cause.end > deceit.start || deceit.start - cause.end > reason) return false;
    for (let i = cause.end; i <= deceit.start; i += 1) if ((read.words.gap[i] ?? Gap.space) !== Gap.space) return false;
    return true;
  });
}

function markTheirs(read: Read, supposed: Marks, hit: Hit): void {
  const change = does(read, hit, "change", 6);
  if (change === undefined || isParted(supposed, hit, change)) return;
  const object = follows(read, change, "our", 1) ?? follows(read, change, "details", 1);
  if (object !== undefined) mark(supposed, change.end, 8, 2);
}

function does(read: Read, doer: Hit, deed: Concept, within: number): Hit | undefined {
  const done = follows(read, doer, deed, within);
  if (done === undefined) return undefined;
  const author = at(read, "we").some((we) => we.start >= doer.end && we.start < done.start);
  return author ? undefined : done;
}

function asked(read: Read, deceit: Hit): Hit | undefined {
  return read.words.gap[deceit.end] === Gap.space ? does(read, deceit, "please", 0) : undefined;
}

function isParted({ from, clause }: Marks, first: Hit, second: Hit): boolean {
  for (let i = first.end; i <= second.start; i += 1) if ((clause[i - from] ?? 0) > 1) return true;
  return false;
}

const own = ["we", "our", "us", "my", "forUs", "please", "below", "this"] satisfies readonly Concept[];

function markOthers(read: Read, supposed: Marks): void {
  for (const hit of at(read, "others")) {
    const deed = (["send", "tells", "note", "ended"] as const)
      .map((one) => follows(read, hit, one, one === "ended" ? 2 : 4))
      .find((one) => one !== undefined);
    if (deed === undefined || isParted(supposed, hit, deed)) continue;
    // "Posílá", he sends or I send: the deed itself is no word of the author.
    const spoken = anyAt(read, own, ({ start }) => start !== deed.start && start !== hit.start);
    if (!spoken) mark(supposed, hit.end, 20, 2);
  }
}

function said(read: Read, supposed: Marks, from: number, count: number): void {
  const turn = at(read, "our").find(
    ({ start, end }) =>
      start - from >= 3 &&
      read.words.gap[start] === Gap.comma &&
      [...at(read, "newer"), ...at(read, "correct")].some((word) => word.start === end),
  );
  // "Falske breve om, at …": a comma is between where the next word isn't the author's.
  const comma = supposed.clause[from - supposed.from] === 1 && !read.hits.some(({ start }) => start === from);
  const first = comma ? from + 1 : from;
  mark(supposed, first, turn === undefined ? count : Math.min(count, turn.start - first), 2);
}

function markTales(read: Read, supposed: Marks): void {
  for (const hit of at(read, "tale")) {
    // "You will have received an email saying that ours changed" is no tale about others.
    const speaks = anyAt(read, ["we", "you", "must", "our", "my"], (speaker) => speaker.end <= hit.start);
    if (!speaks && hit.end - hit.start >= telling) mark(supposed, hit.end, 40, 2);
  }
}

function isOwn(read: Read, message: Hit): boolean {
  return anyAt(
    read,
    ["our", "my", "below", "this", "attached"],
    (word) => word.end <= message.start && message.start - word.end <= 1,
  );
}

function markMessages(read: Read, supposed: Marks): void {
  for (const hit of at(read, "message")) {
    const claim = follows(read, hit, "claim", 3);
    // "You should have received an email saying that ours changed": the author's own message, passed off as another's.
    const sent = at(read, "must").some((word) => word.end <= hit.start);
    if (claim !== undefined && !isOwn(read, hit) && !(sent && at(read, "if").length === 0))
      mark(supposed, claim.end, 20, 2);
  }
}

function markVerdicts(read: Read, supposed: Marks): void {
  for (const verdict of at(read, "verdict")) {
    const before = [...at(read, "if"), ...at(read, "message").filter((hit) => !isOwn(read, hit))].filter(
      (hit) => hit.end <= verdict.start,
    );
    const judged = before.length > 0 ? before : at(read, "invoice").filter((hit) => hit.end <= verdict.start);
    const start = Math.max(-1, ...judged.map((hit) => hit.start));
    if (start < 0) continue;
    for (let i = verdict.start - 1; i >= start; i -= 1) {
      supposed.on[i - supposed.from] = 1;
      if ((read.words.gap[i] ?? Gap.space) > Gap.comma) break;
    }
  }
}
