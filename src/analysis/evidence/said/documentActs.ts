import { changing } from "../../actTraits";
import type { Act, Facts } from "../../facts";
import { foundOr } from "../../gathered";
import { namesAmount } from "../../parse/amounts";
import { asksReader, isInvoiceName, paperKind } from "../../parse/documentKind";
import type { Policy } from "../../policy";
import { linesOf, standsIn } from "./claiming";
import { isOurAccount } from "../senders/people";
import { unreadableOf } from "./unreadable";

const maxQuoteLength = 200;

/** Documents that are, by the title of one of their papers, no invoices: orders, receipts, statements, conditions. */
function otherDocuments({ papers }: Facts): ReadonlySet<number> {
  const kinds = papers.map((paper) => ({ document: paper.document, kind: paperKind(paper) }));
  const invoices = new Set(kinds.filter(({ kind }) => kind === "invoice").map(({ document }) => document));
  return new Set(
    kinds.filter(({ kind, document }) => kind === "other" && !invoices.has(document)).map(({ document }) => document),
  );
}

/** An invoice is to be paid, and so is an e-invoice or a payment code, without a word. */
function statedBy(facts: Facts, others: ReadonlySet<number>, policy: Policy): Act[] {
  const named = foundOr(facts.destinations, []).filter(
    ({ kind, account, debited }) => kind === "account" && debited !== true && !isOurAccount({ account }, policy),
  );
  const reported = foundOr(facts.acts, []).some(({ kind }) => kind === "report");
  return facts.papers.flatMap((paper, index): Act[] => {
    if (others.has(paper.document)) return [];
    const isData = paper.layer === "xml" || paper.layer === "qr";
    if (!isData && paperKind(paper) !== "invoice") return [];
    const [account] = named.filter((one) => standsIn(one, paper));
    // Without an account it may have been paid with a card, and says so.
    const amount = account === undefined && !reported ? linesOf(paper).find((line) => namesAmount([line])) : undefined;
    const quote = account?.source.quote ?? amount?.trim().slice(0, maxQuoteLength);
    return quote === undefined ? [] : [{ kind: "askPay", segment: null, paper: index, quote, stated: true }];
  });
}

/** Files that nothing was read of, and that are invoices by what they are called. Those that are still being read will say it themselves. */
function namedBy(facts: Facts): Act[] {
  if (foundOr(facts.acts, []).some(({ kind }) => kind === "report")) return [];
  if (!facts.unread.some(({ name }) => isInvoiceName(name))) return [];
  const read = new Set(facts.papers.map(({ name }) => name));
  return unreadableOf(facts)
    .filter(({ name, kind, reason }) => {
      return kind !== undefined && reason.code !== "notReadYet" && !read.has(name) && isInvoiceName(name);
    })
    .map(({ name }) => ({ kind: "askPay", segment: null, quote: name.slice(0, maxQuoteLength), stated: true }));
}

/** What is no invoice asks only in so many words: "payable within 30 days" is in every order and all conditions. */
export function actsOfPapers(facts: Facts, policy: Policy): readonly Act[] {
  const others = otherDocuments(facts);
  const spoken = foundOr(facts.acts, []).filter(({ kind, paper: at, quote }) => {
    const paper = at === undefined ? undefined : facts.papers[at];
    // A file is called after an invoice or a reminder, and asks for nothing by that.
    if (at === facts.papers.length) return changing.has(kind);
    return kind !== "askPay" || paper === undefined || !others.has(paper.document) || asksReader(quote);
  });
  return [...spoken, ...statedBy(facts, others, policy), ...namedBy(facts)];
}
