import { isGeneric } from "../../../names";
import type { Facts, FoundDestination } from "../../facts";
import { linesOf, standsIn } from "../said/claiming";
import type { Ownership, SupplierRecord } from "../../records";
import type { Policy } from "../../policy";
import type { Claim, Claimed } from "../evidence";
import { hostOf, isOwnDomain } from "../senders/people";

/** Around an account, where our own people's text says whose it is: a heading, the holder, "please pay …". */
const linesAbove = 5;
const linesBelow = 3;

const namesOf = ({ record }: Claimed): readonly string[] => [record.name, ...record.aliases];

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a text contains a name as whole words: "they" doesn't contain "EY". */
function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1 && name !== ""; at = text.indexOf(name, at + 1)) {
    if (!letterOrDigit.test(text.charAt(at - 1)) && !letterOrDigit.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

function namedIn(line: string, candidates: readonly Claimed[]): Claimed | undefined {
  const text = line.toLowerCase();
  return candidates.find((one) => namesOf(one).some((name) => holdsName(text, name.toLowerCase())));
}

function linesAround({ segments, papers }: Facts, destination: FoundDestination): readonly string[] {
  const { segment, document } = destination;
  if (segment !== null) return segments[segment]?.lines ?? [];
  const paper = document === undefined ? undefined : papers.find((one) => standsIn(destination, one));
  return paper === undefined ? [] : linesOf(paper);
}

/** The claimed record named nearest above the destination's line, or right below it. */
function nearestNamed(facts: Facts, destination: FoundDestination, candidates: readonly Claimed[]): Claimed | null {
  const all = linesAround(facts, destination);
  const lines = all.filter((line) => line.trim() !== "");
  const at = lines.findIndex((line) => line.replace(/\s+/g, " ").includes(destination.source.quote));
  if (at < 0) return null;
  const above = Array.from({ length: Math.min(at, linesAbove) + 1 }, (_, back) => at - back);
  const below = Array.from({ length: linesBelow }, (_, next) => at + next + 1);
  for (const index of [...above, ...below]) {
    const named = namedIn(lines[index] ?? "", candidates);
    if (named !== undefined) return named;
  }
  return null;
}

/** A word of a name that people may use for the whole. */
const minLetters = 4;

/** A record's names, and each word of them that is no legal form or the like. */
function shortNamesOf({ name, aliases }: SupplierRecord): readonly string[] {
  const names = [name, ...aliases];
  const words = names.flatMap((one) => one.split(/\s+/));
  return [...names, ...words.filter((word) => word.length >= minLetters && !isGeneric(word))];
}

/** The owner that our own people name next to an account, by however short a name, unless the lines name another payee. */
function ownerBeside(
  facts: Facts,
  destination: FoundDestination,
  owners: readonly Ownership[],
  candidates: readonly Claimed[],
): SupplierRecord | undefined {
  const lines = linesAround(facts, destination).filter((line) => line.trim() !== "");
  const at = lines.findIndex((line) => line.replace(/\s+/g, " ").includes(destination.source.quote));
  const near =
    at < 0
      ? ""
      : lines
          .slice(Math.max(0, at - 1), at + 1)
          .join("\n")
          .toLowerCase();
  const owner = owners.find(
    ({ as, record }) => as === "account" && shortNamesOf(record).some((name) => holdsName(near, name.toLowerCase())),
  )?.record;
  return namedIn(lines[at] ?? "", candidates) === undefined ? owner : undefined;
}

/** The one claimed record that the document of a destination names anywhere: in its letterhead, or in data embedded in it. */
function namedInDocument(facts: Facts, { document }: FoundDestination, candidates: readonly Claimed[]): Claimed | null {
  if (document === undefined) return null;
  const papers = facts.papers.filter((paper) => paper.document === document);
  const text = papers.flatMap(linesOf).join("\n").toLowerCase();
  const [first, ...more] = candidates.filter((one) => namesOf(one).some((name) => holdsName(text, name.toLowerCase())));
  return first === undefined || more.length > 0 ? null : first;
}

/** As far as quoted headers say. Below an outsider's text a bare name, as Outlook shows colleagues, may be anybody's. */
function isOurText(facts: Facts, { segment }: FoundDestination, policy: Policy): boolean {
  if (segment === null) return false;
  return facts.segments.slice(1, segment + 1).every(({ from }) => {
    if (from === null) return false;
    return from.address === null || isOwnDomain(hostOf(from.address), policy);
  });
}

/** Null where the message doesn't say. Our own people name accounts of many. @param fromOurs Our own people sent the message. */
export function payeeFor(
  facts: Facts,
  destination: FoundDestination,
  owners: readonly Ownership[],
  claim: Claim,
  fromOurs: boolean,
  policy: Policy,
): SupplierRecord | null {
  if (claim.state === "none") return null;
  if (claim.state === "matched" && !fromOurs) return claim.claimed.record;
  const candidates = claim.state === "several" ? claim.candidates : [claim.claimed, ...claim.others];
  const owner = owners.find(
    ({ record, as }) => as === "account" && candidates.some((one) => one.record.id === record.id),
  );
  if (owner !== undefined) return owner.record;
  if (!fromOurs) return null;
  const beside = ownerBeside(facts, destination, owners, candidates);
  if (beside !== undefined) return beside;
  const named = nearestNamed(facts, destination, candidates) ?? namedInDocument(facts, destination, candidates);
  if (named !== null) return named.record;
  return claim.state === "matched" && !isOurText(facts, destination, policy) ? claim.claimed.record : null;
}
