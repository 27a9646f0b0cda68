import type { MailItem } from "../../../src/analysis";
import { threadHeadersDisagree } from "../../../src/analysis/signals/thread-headers-disagree";
import { item, quoted, sender, thread } from "./kit";
import { judges } from "./table";

/** A Thread-Index: when the conversation began, as a FILETIME's upper six bytes, a GUID, and five bytes for each reply. */
function threadIndex(begun: string, replies: number): string {
  const ticks = (BigInt(Date.parse(begun)) + 11_644_473_600_000n) * 10_000n;
  const head = Buffer.alloc(8);
  head.writeBigUInt64BE(ticks);
  return Buffer.concat([head.subarray(0, 6), Buffer.alloc(16 + 5 * replies, 7)]).toString("base64");
}

const fields = (headers: Readonly<Record<string, string>>): MailItem["headers"] => ({
  found: Object.entries(headers).map(([name, value]) => ({ name, value })),
  missing: [],
});
const katrin = { name: "Katrin Lohmann", address: "k.lohmann@nordwind.example" };
const priya = { name: "Priya Nair", address: "priya.nair@harbourlane.example" };
const message = (headers: Readonly<Record<string, string>>, more: Partial<MailItem> = {}) =>
  item({
    id: "this@mail.nordwind.example",
    subject: "RE: Invoice 4711",
    from: [katrin],
    to: [priya],
    date: "2026-10-05T08:00:00Z",
    headers: fields(headers),
    ...more,
  });
const conversation = thread({ isReply: true }, quoted({ from: priya, to: [katrin], subject: "Invoice 4711" }));
const index = threadIndex("2026-10-01T08:00:00Z", 1);

judges(threadHeadersDisagree, [
  {
    story: "the topic of another conversation",
    given: { item: message({ "Thread-Topic": "Christmas party", "Thread-Index": index }), thread: conversation },
    says: "suspicious topic",
    strength: "weak",
    params: { topic: "Christmas party", subject: "RE: Invoice 4711" },
    cause: "thread",
  },
  {
    story: "a reply that quotes and began the conversation",
    given: { item: message({ "Thread-Index": threadIndex("2026-10-05T08:00:00Z", 0) }), thread: conversation },
    says: "suspicious begun",
    strength: "weak",
  },
  {
    story: "a conversation that began when the message was long sent",
    given: { item: message({ "Thread-Index": threadIndex("2026-10-09T08:00:00Z", 1) }), thread: conversation },
    says: "suspicious later",
    strength: "weak",
  },
  {
    story: "an index that somebody made up",
    given: {
      item: message({ "Thread-Index": Buffer.alloc(22, "\u0001\u00ff", "latin1").toString("base64") }),
      thread: conversation,
    },
    says: "suspicious later",
  },
  {
    story: "an answer to a message of its own sender, under the reader's",
    given: {
      item: message({ "In-Reply-To": "<1@mail.nordwind.example>" }),
      from: [sender(katrin)],
      thread: conversation,
    },
    says: "suspicious itself",
    strength: "weak",
    params: { address: katrin.address },
  },
  {
    story: "an answer to itself",
    given: { item: message({ References: "<1@x.example>\n <this@mail.nordwind.example>" }), thread: conversation },
    says: "suspicious loop",
    strength: "weak",
  },
  {
    story: "a reply in Outlook, in the conversation that it names",
    given: {
      item: message({ "Thread-Topic": "Invoice 4711", "Thread-Index": index, "In-Reply-To": "<1@prod.outlook.com>" }),
      thread: conversation,
    },
    says: "clear agree",
  },
  {
    story: "a subject that was changed: what is quoted still has the old one",
    given: {
      item: message({ "Thread-Topic": "Invoice 4711", "Thread-Index": index }, { subject: "RE: Call tomorrow" }),
      thread: conversation,
    },
    says: "clear agree",
  },
  {
    story: "a gateway's tag before the subject",
    given: {
      item: message({ "Thread-Topic": "Invoice 4711" }, { subject: "[EXTERNAL] AW: [EXT] Invoice 4711" }),
      thread: conversation,
    },
    says: "clear agree",
  },
  {
    story: "a topic in an encoded word, which can't be compared",
    given: { item: message({ "Thread-Topic": "=?utf-8?B?w4RtbmU=?=" }, {}), thread: conversation },
    says: "notApplicable",
  },
  {
    story: "a reply to a client that knows no Thread-Index, named by In-Reply-To",
    given: {
      item: message({ "Thread-Index": threadIndex("2026-10-05T08:00:00Z", 0), "In-Reply-To": "<1@mail.gmail.com>" }),
      thread: conversation,
    },
    says: "clear agree",
  },
  {
    story: "a new message in Outlook",
    given: {
      item: message(
        { "Thread-Topic": "Hello", "Thread-Index": threadIndex("2026-10-05T07:59:00Z", 0) },
        { subject: "Hello" },
      ),
      thread: thread(),
    },
    says: "clear agree",
  },
  {
    story: "somebody who goes on from his own message, and quotes it",
    given: {
      item: message({ "In-Reply-To": "<1@mail.nordwind.example>" }),
      from: [sender(katrin)],
      thread: thread({ isReply: true }, quoted({ from: katrin, to: [priya] })),
    },
    says: "clear agree",
  },
  {
    story: "an index that is none",
    given: { item: message({ "Thread-Index": "not base64!" }), thread: conversation },
    says: "notApplicable",
  },
  { story: "no such headers", given: { item: message({ Subject: "x" }), thread: conversation }, says: "notApplicable" },
  {
    story: "a client that gives no headers",
    given: { item: message({}, { headers: { failed: { code: "notProvided" } } }), thread: conversation },
    says: "cannotTell",
    reasons: ["notProvided"],
  },
]);
