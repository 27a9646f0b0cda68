/**
 * The check on sending: its size, how long the built file takes over drafts of 10 kB and 1 MB in an engine with nothing but the language,
 * and over hostile ones; and, where a folder of messages is named, how many ordinary replies in it are held up:
 * `npm run bench -- onsend FOLDER`. Of a reply to be, the text above the first quotation is what somebody wrote.
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { ensureBuilt } from "../../tools/build.mjs";

const { bareContext } = createRequire(import.meta.url)("../onsend/engine.cjs");

/**
 * @typedef {{ name?: string, address: string }} Person
 * @typedef {{ kind?: string, subject?: string, from?: Person, to?: Person[], html?: string, text?: string, conversation?: string }} Draft
 */

if (!(await ensureBuilt("taskpane"))) process.exit(1);
const file = join(import.meta.dirname, "../../dist/taskpane/onsend.js");
const text = readFileSync(file, "utf8");
const script = new Script(text, { filename: "onsend.js" });

/** @param {string} of */
const digest = (of) => createHash("sha256").update(of).digest("hex").slice(0, 16);

/** A case on every conversation, or on none. @param {boolean} isOpen */
const notes = (isOpen) => ({
  version: 1,
  base: null,
  sendMode: "PromptUser",
  own: [],
  cases: isOpen
    ? [
        {
          label: "2026-1",
          state: "open",
          supplier: null,
          domains: [],
          keys: [digest("conversation\nbench")],
          disputed: [digest("account\nDE07100100100140801649")],
          onRecord: [digest("account\nDE25100100104540331482")],
        },
      ]
    : [],
});

/** An engine with the file in it: what it is told of a draft is changed from draft to draft. @param {boolean} isOpen */
function engine(isOpen) {
  /** @type {Map<string, (event: object) => void>} */
  const handlers = new Map();
  /** @type {Draft} */
  let draft = {};
  /** @param {() => unknown} read */
  const field = (read) => ({
    getAsync: (/** @type {unknown[]} */ ...args) => {
      const told = /** @type {(result: object) => void} */ (args.at(-1));
      told({ status: "succeeded", value: read() });
    },
  });
  /** @param {Person} person */
  const person = ({ name = "", address }) => ({ displayName: name, emailAddress: address });
  const item = {
    conversationId: "bench",
    inReplyTo: "",
    subject: field(() => draft.subject ?? ""),
    from: field(() => person(draft.from ?? { address: "me@own.example" })),
    to: field(() => (draft.to ?? []).map(person)),
    cc: field(() => []),
    bcc: field(() => []),
    body: {
      getAsync: (/** @type {string} */ type, /** @type {(result: object) => void} */ told) => {
        const value = type === "html" ? draft.html : draft.text;
        told(value === undefined ? { status: "failed" } : { status: "succeeded", value });
      },
    },
    getComposeTypeAsync: (/** @type {(result: object) => void} */ told) =>
      told({ status: "succeeded", value: { composeType: draft.kind ?? "reply" } }),
    notificationMessages: {},
  };
  const kept = JSON.stringify(notes(isOpen));
  const office = {
    actions: { associate: (/** @type {string} */ name, /** @type {() => void} */ run) => handlers.set(name, run) },
    context: {
      displayLanguage: "en-US",
      platform: "PC",
      requirements: { isSetSupported: () => true },
      roamingSettings: { get: () => kept },
      mailbox: { item },
    },
  };
  script.runInContext(bareContext({ Office: office }));
  /** @param {Draft} next @returns {Promise<{ ms: number, told: { allowEvent: boolean, errorMessage?: string } }>} */
  return (next) => {
    draft = next;
    const begun = performance.now();
    return new Promise((resolve) => {
      handlers.get("onMessageSendHandler")?.({
        completed: (/** @type {{ allowEvent: boolean }} */ told) => resolve({ ms: performance.now() - begun, told }),
      });
    });
  };
}

const begun = performance.now();
engine(false);
const loaded = performance.now() - begun;
console.log(
  `onsend.js: ${(text.length / 1000).toFixed(0)} kB, ${(gzipSync(text).length / 1000).toFixed(0)} kB gzip; loaded in ${loaded.toFixed(0)} ms`,
);

const words =
  "We have looked at the invoice for the transports of September and will come back to you about account 4711 0815 99 soon. ";
const header =
  "<hr><div><b>From:</b> Ann Lee &lt;ann@harbour.example&gt;<br><b>Sent:</b> Monday, March 2, 2026 9:00 AM<br><b>To:</b> me@own.example<br><b>Subject:</b> Invoice</div>";
/** A conversation of so many characters, with many messages in it. @param {number} size */
function thread(size) {
  let html = "<html><body>";
  while (html.length < size) html += `${`<p>${words}</p>`.repeat(12)}${header}`;
  return `${html}</body></html>`;
}
const big = 1_000_000;
/** @type {Readonly<Record<string, Draft>>} */
const drafts = {
  "10 kB": { html: thread(10_000) },
  "1 MB": { html: thread(big) },
  "1 MB, plain text": { text: words.repeat(big / words.length) },
  "1 MB of <": { html: "<".repeat(big) },
  "1 MB of comments": { html: "<!--".repeat(big / 4) },
  "1 MB of blockquotes": { html: "<blockquote>".repeat(big / 12) },
  "1 MB of references": { html: "&#x41".repeat(big / 5) },
  "1 MB of digits": { html: `<p>${"12 34-".repeat(big / 6)}</p>` },
  "1 MB of IBANs": { html: `<p>${"DE07 1001 0010 0140 8016 48 ".repeat(big / 28)}</p>` },
  "1 MB of blanks": { html: `<p>${" \u00a0".repeat(big / 2)}</p>` },
  "1 MB of headers": { html: header.repeat(big / header.length) },
  "1 MB of marks": { text: "> ".repeat(big / 2) },
  "1 MB of one word": { text: "a".repeat(big) },
  "1 MB of questions": { text: "pay? ".repeat(big / 5) },
  "1 MB of approvals not given": { text: "not approved. ".repeat(big / 14) },
  "10,000 recipients": {
    html: thread(10_000),
    to: Array.from({ length: 10_000 }, (_, at) => ({ address: `a@x${at}.example` })),
  },
};
for (const [name, draft] of Object.entries(drafts)) {
  const check = engine(true);
  const { ms, told } = await check({ to: [{ address: "ann@harbour.example" }], ...draft });
  const again = await check({ to: [{ address: "ann@harbour.example" }], ...draft });
  console.log(
    `${name.padEnd(28)} ${ms.toFixed(0).padStart(5)} ms, again ${again.ms.toFixed(0).padStart(5)} ms${told.allowEvent ? "" : "  held up"}`,
  );
}

/** A message of RFC 822, as much of it as a reply takes. @param {string} source @returns {Draft | null} */
function replyOf(source) {
  const end = /\r?\n\r?\n/.exec(source);
  if (end === null) return null;
  const head = source.slice(0, end.index).replace(/\r?\n[ \t]+/g, " ");
  const value = (/** @type {string} */ name) => new RegExp(`^${name}: *(.*)$`, "im").exec(head)?.[1] ?? "";
  const subject = value("Subject");
  if (!/^(?:re|aw)\s*:/i.test(subject)) return null;
  const addresses = (/** @type {string} */ name) =>
    (value(name).match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? []).map((address) => ({ address }));
  const [from] = addresses("From");
  const to = addresses("To");
  return from === undefined || to.length === 0
    ? null
    : { kind: "reply", subject, from, to: [...to, ...addresses("Cc")], text: source.slice(end.index + end[0].length) };
}

const [folder, most = "300"] = process.argv.slice(2);
if (folder !== undefined) {
  const replies = readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .sort()
    .flatMap((name) => {
      const draft = replyOf(readFileSync(join(folder, name), "latin1"));
      return draft === null ? [] : [{ name, draft }];
    })
    .slice(0, Number(most));
  for (const isOpen of [false, true]) {
    const check = engine(isOpen);
    let held = 0;
    for (const { name, draft } of replies) {
      const { told } = await check(draft);
      if (told.allowEvent) continue;
      held++;
      console.log(`  ${name}: ${told.errorMessage}`);
    }
    console.log(`${replies.length} replies, ${isOpen ? "a case open on each" : "no case"}: ${held} held up`);
  }
}
