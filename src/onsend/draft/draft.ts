import type { Address } from "../../analysis";
import type { Calls } from "../outlook/calls";
import { safely, type DraftLike, type PersonLike } from "../outlook/office";

/** The draft, as far as it could be read. */
export interface Draft {
  readonly begun: "reply" | "forward" | "newMail" | null;
  readonly subject: string;
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly body: { readonly type: "html" | "text"; readonly content: string } | null;
  readonly conversation: string | null;
  /** Message-ID without brackets. */
  readonly answers: string | null;
  readonly missing: readonly string[];
}

const maxPeople = 500;
const maxNameLength = 500;

function addressOf({ emailAddress, displayName }: PersonLike): Address {
  const address = (emailAddress ?? "").slice(0, maxNameLength).trim().toLowerCase();
  const name = (displayName ?? "").slice(0, maxNameLength).trim();
  return { name: name === "" ? null : name, address: address === "" ? null : address };
}

const peopleOf = (people: readonly PersonLike[] | null): readonly Address[] =>
  (Array.isArray(people) ? people : []).slice(0, maxPeople).map(addressOf);

/** HTML keeps the lines apart in every client. */
function bodyOf(item: DraftLike, calls: Calls): Promise<Draft["body"]> {
  return calls.ask(item.body, "getAsync", "html").then((html) => {
    if (typeof html === "string") return { type: "html", content: html };
    return calls
      .ask(item.body, "getAsync", "text")
      .then((text) => (typeof text === "string" ? { type: "text", content: text } : null));
  });
}

const kinds = ["reply", "forward", "newMail"] as const;

/** Never rejects. */
export function readDraft(item: DraftLike, calls: Calls): Promise<Draft> {
  // In this order, since three are made at a time.
  const begun = calls.ask(item, "getComposeTypeAsync");
  return Promise.all([
    bodyOf(item, calls),
    calls.ask(item.to, "getAsync"),
    calls.ask(item.subject, "getAsync"),
    calls.ask(item.cc, "getAsync"),
    calls.ask(item.bcc, "getAsync"),
    calls.ask(item.from, "getAsync"),
    begun,
  ]).then(([body, to, subject, cc, bcc, from, kind]) => ({
    begun: kinds.find((each) => each === kind?.composeType) ?? null,
    subject: typeof subject === "string" ? subject.slice(0, 1_000) : "",
    from: from === null ? null : addressOf(from),
    to: peopleOf(to),
    cc: peopleOf(cc),
    bcc: peopleOf(bcc),
    body,
    conversation: safely(() => item.conversationId ?? null, null),
    answers: safely(() => (item.inReplyTo ?? "").replace(/^<|>$/g, ""), "") || null,
    missing: [...(body === null ? ["body"] : []), ...(to === null ? ["to"] : [])],
  }));
}
