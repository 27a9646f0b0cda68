import { caseMarks, splitThread, type Address, type Line, type Policy, type Segment } from "../../analysis";
import { keyTexts } from "../../cases";
import { linesOfHtml, linesOfText, type BodyLines } from "./text";
import type { Draft } from "./draft";

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
