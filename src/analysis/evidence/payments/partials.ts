import { findAccounts, findPartials, partiallyHeld, type PartialAccount } from "../../../accounts";
import { bounded, type ReportCut } from "../../../codecs";
import type { Facts, Segment } from "../../facts";
import type { Policy } from "../../policy";
import type { RejectedAccount, SupplierRecord } from "../../records";
import type { Claim, HintedPair, Sender } from "../evidence";
import type { Quote } from "../../terms";

const maxTexts = 500;
const maxQuoteLength = 200;
const maxPairs = 500;

interface Text {
  readonly text: string;
  readonly source: Quote["source"];
  /** Recognised in a picture, where a digit may be taken for another. */
  readonly isRecognised?: boolean;
}

/** A sender outside may have made up what they quote; what our own people quote was judged when it arrived. */
export function voicesOf({ segments }: Facts, from: readonly Sender[]): readonly Segment[] {
  const fromOurs = from.length > 0 && from.every(({ own }) => own);
  return fromOurs ? segments.filter(({ role }) => role !== "quoted") : segments;
}

function textsOf(facts: Facts, from: readonly Sender[], report: ReportCut): readonly Text[] {
  const { item, hidden, papers } = facts;
  const written = voicesOf(facts, from);
  const texts = [
    ...(item.subject === null ? [] : [{ text: item.subject, source: "subject" } as const]),
    ...written.map(({ lines }): Text => ({ text: lines.join("\n"), source: "body" })),
    ...hidden.map((text): Text => ({ text, source: "hidden" })),
    ...papers.map(({ text, layer }): Text => ({ text, source: "attachment", isRecognised: layer === "ocr" })),
  ];
  return bounded(texts, maxTexts, report);
}

/** The records that the message may mean to pay. */
export function payeesOf(claim: Claim): readonly SupplierRecord[] {
  if (claim.state === "matched") return [claim.claimed.record];
  return claim.state === "several" ? claim.candidates.map(({ record }) => record) : [];
}

function lineAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - maxQuoteLength / 2);
  const stop = text.indexOf("\n", end);
  return text
    .slice(from, stop < 0 ? undefined : stop)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, maxQuoteLength);
}

/** Null where that can't be told. */
function heldBy({ accounts, sharedAccounts }: SupplierRecord, partial: PartialAccount): boolean | null {
  return partiallyHeld(partial, [...accounts, ...sharedAccounts]);
}

function misreadings(digits: string): string[] {
  return [...digits].flatMap((_, at) =>
    [..."0123456789"].map((other) => digits.slice(0, at) + other + digits.slice(at + 1)),
  );
}

/** A part of an account on record, as it is misread in a picture. */
function isMisread(record: SupplierRecord, partial: PartialAccount): boolean {
  if (partial.kind !== "code" && partial.kind !== "ending") return false;
  const digits = partial.kind === "code" ? partial.bank : partial.digits;
  return misreadings(digits).some((read) => {
    const meant: PartialAccount = partial.kind === "code" ? { ...partial, bank: read } : { ...partial, digits: read };
    return heldBy(record, meant) === true;
  });
}

/** A bank's code or name is shared with others; the last digits are an account's own. */
function rejectedPart({ rejectedAccounts }: SupplierRecord, partial: PartialAccount): RejectedAccount | undefined {
  return partial.kind === "ending" ? rejectedAccounts.find((one) => partiallyHeld(partial, [one]) === true) : undefined;
}

/** @param asks Otherwise only banks' codes and parts of refused accounts count. @param from The message's authors. @param report Told of what is left out. */
export function partialPairsOf(
  facts: Facts,
  policy: Policy,
  claim: Claim,
  asks: boolean,
  from: readonly Sender[],
  report: ReportCut,
): readonly HintedPair[] {
  const payees = payeesOf(claim);
  if (payees.length === 0) return [];
  const pairs: HintedPair[] = [];
  for (const { text, source, isRecognised } of textsOf(facts, from, report)) {
    for (const { partial, start, end } of findPartials(text, findAccounts(text), report)) {
      const isRefused = payees.some((record) => rejectedPart(record, partial) !== undefined);
      if (!asks && partial.kind !== "code" && !isRefused) continue;
      if (partial.kind !== "bank" && partiallyHeld(partial, policy.organisation.accounts) === true) continue;
      const written = text.slice(start, end).replace(/\s+/g, " ");
      const quote = { text: lineAround(text, start, end), source };
      const said = payees.map((record): HintedPair => {
        const rejected = rejectedPart(record, partial);
        const held = heldBy(record, partial);
        return { kind: "part", record, written, quote, held, ...(rejected && held !== true && { rejected }) };
      });
      const held = said.filter((one) => one.held === true);
      const mayBeMisread = isRecognised === true && held.length === 0;
      if (mayBeMisread && payees.some((record) => isMisread(record, partial))) continue;
      pairs.push(...(held.length > 0 ? held.slice(0, 1) : said));
    }
  }
  return bounded(pairs, maxPairs, report);
}
