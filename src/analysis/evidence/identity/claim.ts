import { nameKey, nameTokens, once } from "../../../names";
import { bankDomains } from "../../data/banks";
import type { Facts } from "../../facts";
import { foundOr } from "../../gathered";
import type { Match, MatchKind, Records, SupplierRecord } from "../../records";
import type { Claim, Claimed, Sender, Senders } from "../evidence";
import { headsOf, linesBesideAccounts, maxLineLength, plainLine, signatureOf, topOf } from "../said/claiming";
import { hostOf, localName, quotedPeople, shownAddresses } from "../senders/people";

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
export const payableKinds: ReadonlySet<SupplierRecord["kind"]> = new Set([
  "supplier",
  "group",
  "factor",
  "customer",
  "authority",
]);
interface Speaking {
  readonly voices: ReadonlySet<string>;
  readonly quoted: ReadonlySet<string>;
  readonly display: ReadonlySet<string>;
  readonly shown: ReadonlySet<string>;
  /** Made only where a name was found: most messages have none on record. */
  readonly text: () => SpokenText;
}

interface SpokenText {
  /** Text in which a bare name counts as a claim. Null: anywhere. */
  readonly claims: string | null;
  /** Lines that may consist of a name alone, and their parts, without surrounding punctuation. */
  readonly alone: ReadonlySet<string>;
  /** Of these, lines at the top of the text: a letterhead, where the name is more than a word. */
  readonly top: ReadonlySet<string>;
}

function addressKeys(addresses: readonly (string | null)[]): Set<string> {
  return new Set(
    addresses.flatMap((address) => [address?.toLowerCase() ?? "", hostOf(address) ?? ""]).filter((key) => key !== ""),
  );
}

function nameKeysOf(sender: Sender): string[] {
  return [sender.name ?? "", localName(sender)].map((name) => nameKey(name)).filter((key) => key !== "");
}

const introduces = /\b(?:this is|on behalf of|i am|hier ist|im namen|invoices? (?:of|from|by))\b/i;

/** Where an outsider's text says whom to pay: the signature, "this is …", a document's letterhead, the lines around an account. */
function claimingLines(facts: Facts): readonly string[] {
  const lines = facts.segments[0]?.lines ?? [];
  return [
    facts.item.subject ?? "",
    ...signatureOf(facts),
    ...linesBesideAccounts(facts),
    ...lines.filter((line) => introduces.test(line)),
    ...headsOf(facts),
  ];
}

function aloneIn(lines: readonly string[]): Set<string> {
  const parts = lines.flatMap((line) => line.slice(0, maxLineLength).split(/[|·•]|\s[-–—]\s/));
  return new Set([...lines, ...parts].map(plainLine));
}

function speaking(facts: Facts, senders: Senders): Speaking {
  const outer = senders.outer.filter(({ own }) => !own);
  // Our own people speak for those whom they forward; where an outsider wrote, they alone are the sender.
  const voices = outer.length > 0 ? outer : senders.within.filter(({ role, own }) => role === "forwarded" && !own);
  const others = [...quotedPeople(facts.segments), ...facts.item.replyTo].map(({ address }) => address);
  const holders = foundOr(facts.destinations, []).flatMap(({ holder }) => holder ?? []);
  return {
    voices: addressKeys(voices.map(({ address }) => address)),
    quoted: addressKeys(others),
    display: new Set(voices.flatMap(nameKeysOf)),
    shown: addressKeys(voices.flatMap(shownAddresses)),
    text: once(() => {
      const claims = [...claimingLines(facts), ...voices.map(({ name }) => name ?? ""), ...holders];
      return {
        alone: aloneIn(outer.length > 0 ? claims : facts.segments.flatMap(({ lines }) => lines)),
        top: new Set(topOf(facts).map(plainLine)),
        claims: outer.length > 0 ? claims.map(plainLine).join("\n") : null,
      };
    }),
  };
}

/** One bare word may be any word ("Home"): it counts with its legal form or alone on its line. A bank's name never tells. */
function isTelling({ clue, record }: Match, { text }: Speaking): boolean {
  const { claims, alone, top } = text();
  const words = clue.split(/\s+/).length;
  const core = nameTokens(clue).length;
  const isName = core > 1 || words > core;
  const written = plainLine(clue);
  if (claims !== null && !claims.includes(written) && !(isName && top.has(written))) return false;
  return !record.domains.some((host) => bankDomains.includes(host)) && (isName || alone.has(written));
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
    const kind = payableKinds.has(match.record.kind) ? kindOf(match, speech) : null;
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

function weight({ matchedBy }: Claimed): number {
  return matchedBy.reduce((sum, kind) => sum + 2 ** (10 - rank[kind]), 0);
}

/** Whom the message claims to come from or wants paid. An account never selects the payee; ties are `several`, not guessed. */
export function claimOf(facts: Facts, records: Records, senders: Senders): Claim {
  if (records.state !== "found") return { state: "none" };
  const all = claimedRecords(records.matches, speaking(facts, senders)).sort((a, b) => weight(b) - weight(a));
  const [best, next] = all;
  if (best === undefined) return { state: "none" };
  if (next !== undefined && weight(next) === weight(best)) {
    return { state: "several", candidates: all.filter((one) => weight(one) === weight(best)) };
  }
  return { state: "matched", claimed: best, others: all.slice(1) };
}
