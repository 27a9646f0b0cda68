import { nameKey, nameTokens } from "../../names";
import { bankDomains } from "../data/banks";
import type { Facts } from "../facts";
import { foundOr } from "../gathered";
import type { Match, MatchKind, Records, SupplierRecord } from "../records";
import type { Author, Claim, Claimed } from "./evidence";
import { linesBesideAccounts } from "./mentions";
import { hostOf, quotedPeople, shownAddresses } from "./people";

/** From the surest to the weakest. What a message says of itself in its text comes last. */
const rank: Readonly<Record<MatchKind, number>> = {
  "sender-address": 0,
  "sender-domain": 1,
  lookalike: 2,
  "display-name": 3,
  "quoted-thread": 4,
  "tax-id": 5,
  name: 6,
};

/** Whom a message may claim to be or to want paid. Our own staff is judged by other signals. */
const payable = new Set<SupplierRecord["kind"]>(["supplier", "group", "factor", "customer", "authority"]);
/** Lines at the end of the new text, and at the head of a document, in which a name is a signature or a letterhead. */
const signatureLines = 14;
const letterheadLines = 12;
/** Characters of a line that may hold a name and nothing else. */
const longestLine = 300;

const letterOrDigit = /[\p{L}\p{N}]/u;

interface Speaking {
  /** Addresses and hosts of those who speak, lower case. */
  readonly voices: ReadonlySet<string>;
  readonly quoted: ReadonlySet<string>;
  readonly display: ReadonlySet<string>;
  /** Addresses and hosts that stand in the display names of those who speak. */
  readonly shown: ReadonlySet<string>;
  /** Text in which a bare name counts as a claim. Null: anywhere. */
  readonly claims: string | null;
  /** The lines of the message, bare of what stands around their words. */
  readonly text: ReadonlySet<string>;
}

function addressKeys(addresses: readonly (string | null)[]): Set<string> {
  return new Set(
    addresses.flatMap((address) => [address?.toLowerCase() ?? "", hostOf(address) ?? ""]).filter((key) => key !== ""),
  );
}

function nameKeysOf(author: Author): string[] {
  const local = author.address?.split("@")[0]?.replace(/[._+\d-]+/g, " ") ?? "";
  return [author.name ?? "", local].map((name) => nameKey(name)).filter((key) => key !== "");
}

/** Where an outsider's text says whom to pay: the signature, "this is …", the letterhead, what stands around an account. */
function claimingText(facts: Facts): string {
  const lines = (facts.segments[0]?.lines ?? []).filter((line) => line.trim() !== "");
  const heads = facts.documents.flatMap((text) => text.split("\n").slice(0, letterheadLines));
  const introductions = lines.filter((line) => /\b(?:this is|on behalf of|i am|hier ist|im namen)\b/i.test(line));
  return [
    facts.item.subject ?? "",
    ...lines.slice(-signatureLines),
    ...linesBesideAccounts(facts),
    ...introductions,
    ...heads,
  ].join("\n");
}

/** A line without what stands around its words. The full stop of an abbreviation stays: "Ltd.". */
function bare(line: string): string {
  const start = line.search(letterOrDigit);
  if (start === -1) return "";
  const chars = Array.from(line.slice(start));
  let end = chars.length;
  while (end > 0 && chars[end - 1] !== "." && !letterOrDigit.test(chars[end - 1] ?? "")) end -= 1;
  return chars.slice(0, end).join("");
}

function speaking(facts: Facts, authors: readonly Author[]): Speaking {
  const outsiders = authors.filter(({ own }) => !own);
  const outer = outsiders.filter(({ role }) => role === "outer");
  // Our own people speak for those whom they forward; where an outsider wrote, he alone is the sender.
  const voices = outer.length > 0 ? outer : outsiders.filter(({ role }) => role === "forwarded");
  const others = [...quotedPeople(facts.segments), ...facts.item.replyTo].map(({ address }) => address);
  const holders = foundOr(facts.destinations, []).flatMap(({ holder }) => holder ?? []);
  return {
    voices: addressKeys(voices.map(({ address }) => address)),
    quoted: addressKeys(others),
    display: new Set(voices.flatMap(nameKeysOf)),
    shown: addressKeys(voices.flatMap(shownAddresses)),
    text: new Set(facts.segments.flatMap(({ lines }) => lines.filter((line) => line.length <= longestLine).map(bare))),
    claims:
      outer.length > 0 ? [claimingText(facts), ...voices.map(({ name }) => name ?? ""), ...holders].join("\n") : null,
  };
}

/**
 * Whether a name in the text names its payee. One bare word may be a place or any word ("Houston", "Home"): it counts with
 * its legal form, or alone on its line as signatures and letterheads have it. A bank's name stands beside every account.
 */
function isTelling({ clue, record }: Match, { claims, text }: Speaking): boolean {
  if (claims !== null && !claims.includes(clue)) return false;
  if (record.domains.some(isBank)) return false;
  const words = clue.split(/\s+/).length;
  const core = nameTokens(clue).length;
  return core > 1 || words > core || text.has(clue);
}

function isBank(host: string): boolean {
  return bankDomains.includes(host);
}

function kindOf(match: Match, speech: Speaking): MatchKind | null {
  const clue = match.clue.toLowerCase();
  if (match.by === "tax-id") return "tax-id";
  if (match.by === "name") {
    if (speech.display.has(nameKey(match.clue))) return "display-name";
    return isTelling(match, speech) ? "name" : null;
  }
  const speaks = speech.voices.has(clue);
  if (!speaks && speech.shown.has(clue)) return match.by === "lookalike" ? "lookalike" : "display-name";
  if (match.by === "lookalike") return speaks || speech.quoted.has(clue) ? "lookalike" : null;
  if (speaks) return match.by === "address" ? "sender-address" : "sender-domain";
  return speech.quoted.has(clue) ? "quoted-thread" : null;
}

function claimedRecords(matches: readonly Match[], speech: Speaking): Claimed[] {
  const found = new Map<string, { record: SupplierRecord; kinds: Set<MatchKind> }>();
  for (const match of matches) {
    const kind = payable.has(match.record.kind) ? kindOf(match, speech) : null;
    if (kind === null) continue;
    const entry = found.get(match.record.id) ?? { record: match.record, kinds: new Set<MatchKind>() };
    entry.kinds.add(kind);
    found.set(match.record.id, entry);
  }
  return [...found.values()].map(({ record, kinds }) => ({
    record,
    matchedBy: [...kinds].sort((a, b) => rank[a] - rank[b]),
  }));
}

/** Sum over what speaks for it: each kind weighs more than all weaker ones together. */
function weight({ matchedBy }: Claimed): number {
  return matchedBy.reduce((sum, kind) => sum + 2 ** (10 - rank[kind]), 0);
}

/**
 * Whom the message claims to come from or wants paid. An account never selects the payee. Records that fit equally well
 * are `several`: it is said, not guessed.
 */
export function claimOf(facts: Facts, records: Records, authors: readonly Author[]): Claim {
  if (records.state !== "found") return { state: "none" };
  const all = claimedRecords(records.matches, speaking(facts, authors)).sort((a, b) => weight(b) - weight(a));
  const [best, next] = all;
  if (best === undefined) return { state: "none" };
  if (next !== undefined && weight(next) === weight(best)) {
    return { state: "several", candidates: all.filter((one) => weight(one) === weight(best)) };
  }
  return { state: "matched", claimed: best, others: all.slice(1) };
}
