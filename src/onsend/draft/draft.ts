import { type Address, caseMarks, splitThread, type Line, type Policy, type Segment } from "../../analysis";
import type { Calls } from "../outlook/calls";
import { safely, type DraftLike, type PersonLike } from "../outlook/office";
import { keyTexts } from "../../cases";
import { linesOfHtml, linesOfText, type BodyLines } from "./text";

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

/** The draft, taken apart. */
export interface Conversation {
  readonly written: readonly string[];
  readonly earlier: readonly Segment[];
  readonly keys: readonly string[];
  /** Outside, lower case; null for no one. */
  readonly sender: string | null;
}

/** Lines. */
const maxLines = 12_000;

function linesOf({ body }: Draft): BodyLines {
  if (body === null) return { lines: [], quoteAt: null };
  return body.type === "html" ? linesOfHtml(body.content) : linesOfText(body.content);
}

const separator: Line = { text: "-----Original Message-----", depth: 0 };

function voicesOf({ lines, quoteAt }: BodyLines, subject: string): readonly Segment[] {
  const read = lines.slice(0, maxLines);
  const voices = splitThread(read, { subject });
  if (voices.length > 1 || quoteAt === null) return voices;
  return splitThread([...read.slice(0, quoteAt), separator, ...read.slice(quoteAt)], { subject });
}

/** Takes a draft apart. */
export function conversationOf(draft: Draft, policy: Policy): Conversation {
  const body = linesOf(draft);
  const [first, ...earlier] = voicesOf(body, draft.subject);
  const from: readonly Address[] = draft.from === null ? [] : [draft.from];
  const headers = draft.answers === null ? [] : [{ name: "In-Reply-To", value: `<${draft.answers}>` }];
  const marks = caseMarks(
    {
      item: { id: null, subject: draft.subject, from, headers: { found: headers, missing: [] } },
      segments: first === undefined ? [] : [first, ...earlier],
    },
    policy,
  );
  const written = first?.lines ?? [];
  const marked = body.quoteAt === null ? written : body.lines.slice(0, body.quoteAt).map(({ text }) => text);
  return {
    written: marked.length < written.length ? marked : written,
    earlier,
    keys: keyTexts(marks, draft.conversation),
    sender: marks.sender,
  };
}
