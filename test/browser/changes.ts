import type { CDPSession, Page } from "playwright-core";
import { fakeMessageOf, type FakeMessage, type Placing } from "../../preview/outlook";
import type { Scene } from "./production";

/** Messages that follow one another faster than they can be read, and what the pane says of each. */

const hundred = 100n;

/** A German account with right check digits (ISO 13616), another for each number. */
function accountOf(number: number): string {
  const bban = `10010010${String(1_000_000_000 + number * 7_919_013).slice(-10)}`;
  const check = 98n - (BigInt(`${bban}131400`) % 97n);
  return `DE${String(check % hundred).padStart(2, "0")}${bban}`;
}

const kinds = ["asks", "chats", "attaches"] as const;

/** Whether a message asks for money under a lookalike address, chats, or has an invoice that can't be read. */
const kindOf = (number: number): (typeof kinds)[number] => kinds[number % kinds.length] ?? "chats";

/** Titles that the pane may have of each kind, whatever Outlook keeps back. */
const titles: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
  asks: ["Do not pay", "Call before paying"],
  chats: ["Nothing about payment here", "Not everything could be read"],
  attaches: ["Not everything could be read"],
};

function eml(number: number): string {
  const kind = kindOf(number);
  const from = kind === "asks" ? `Tom Ashworth <tom@harbour-lane.co.uk>` : `Ann ${number} <ann@mill${number}.example>`;
  const ask = `Please pay invoice ${number} to our account IBAN ${accountOf(number)} today.`;
  const text =
    kind === "asks" ? ask : kind === "chats" ? `Lunch at ${number}?` : `Please pay the attached invoice ${number}.`;
  return [
    "Received: from mx.mill.example by mx1.harbourlane.co.uk; Fri, 2 Oct 2026 09:00:00 +0000",
    `From: ${from}`,
    "To: priya.nair@harbourlane.co.uk",
    `Subject: Message number ${number}`,
    "Date: Fri, 2 Oct 2026 09:00:00 +0000",
    `Message-ID: <${number}@mill.example>`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="part"',
    "",
    "--part",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    ...(kind === "attaches" ? ["--part", `Content-Type: application/pdf; name="${number}.pdf"`, "", "%PDF-1.7"] : []),
    "--part--",
    "",
  ].join("\r\n");
}

/** What Outlook does to some of them. */
const placings: readonly Placing[] = [{}, {}, {}, { failing: { headers: 9020 } }, {}, { failing: { html: 5001 } }, {}];

/** So many messages, each with an account, a sender and a subject of its own. */
const messagesOf = (count: number): readonly Promise<FakeMessage>[] =>
  Array.from({ length: count }, (_, number) =>
    fakeMessageOf(new TextEncoder().encode(eml(number)), placings[number % placings.length]),
  );

/** An Outlook with so many messages in which whatever was met in the field goes wrong now and then. */
export const troubled = (messages: number): Scene => ({
  office: { client: "newWindows", messages: messagesOf(messages), latency: [0, 25], trouble: 0.2 },
});

/** What the page is told of the messages. */
const marksOf = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ account: accountOf(number), titles: titles[kindOf(number)] }));

interface Run {
  readonly changes: number;
  /** Milliseconds between two, at most. */
  readonly gap: number;
  readonly marks: ReturnType<typeof marksOf>;
}

/** What was seen while messages changed. */
export interface Seen {
  /** Verdicts of another message, or of none, a line each. */
  readonly wrong: readonly string[];
  /** Verdicts shown while a message was open, counted once a message. */
  readonly verdicts: number;
}

/** Opens one message after the other, and looks at the pane at each change of it and in each frame. Runs in the page. */
async function openMany({ changes, gap, marks }: Run): Promise<Seen> {
  const all = new Set(marks.flatMap(({ titles: some }) => some));
  const wrong: string[] = [];
  const { inPage } = window;
  let open = -1;
  let verdicts = 0;
  let told = false;
  const look = (): void => {
    const title = document.querySelector("h1")?.textContent ?? "";
    if (open < 0 || !all.has(title)) return;
    if (!told) verdicts += 1;
    told = true;
    const text = document.querySelector("main")?.textContent ?? "";
    const dense = text.replace(/\s/g, "");
    const faults = [
      !text.includes(`“Message number ${open}”`) && "another subject",
      !(marks[open]?.titles.includes(title) ?? false) && "another verdict",
      marks.some(({ account }, other) => other !== open && dense.includes(account)) && "another account",
    ].filter((fault) => fault !== false);
    if (faults.length > 0) wrong.push(`${open}: ${faults.join(", ")}: ${text.slice(0, 120)}`);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  let going = true;
  requestAnimationFrame(function frame() {
    look();
    if (going) requestAnimationFrame(frame);
  });
  for (let change = 0; change < changes; change++) {
    open = (change * 7 + (change % 3)) % marks.length;
    told = false;
    inPage.open(open);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * gap));
  }
  open = 0;
  told = false;
  inPage.open(open);
  while (!told) await new Promise((resolve) => setTimeout(resolve, 20));
  going = false;
  observer.disconnect();
  return { wrong, verdicts };
}

/** Changes the message so many times, twenty times a second, and settles on the first. */
export const change = (page: Page, changes: number, messages: number): Promise<Seen> =>
  page.evaluate(openMany, { changes, gap: 100, marks: marksOf(messages) });

/** Bytes that the page's scripts and its worker's hold once what no one needs is thrown away. */
export interface Heaps {
  readonly page: number;
  readonly worker: number;
}

/** Asks how large the heaps are, of the page and of the one worker that it has. */
export async function heapsOf(page: Page): Promise<() => Promise<Heaps>> {
  const session = await page.context().newCDPSession(page);
  const worker = await workerOf(session);
  return async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    await worker("HeapProfiler.collectGarbage");
    const answer = (await worker("Runtime.getHeapUsage")) as { readonly usedSize: number };
    return { page: usedSize, worker: answer.usedSize };
  };
}

/** The protocol of the page's worker, through the page's. */
async function workerOf(session: CDPSession): Promise<(method: string) => Promise<unknown>> {
  const attached = new Promise<string>((resolve) => {
    session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
      if (targetInfo.type === "worker") resolve(sessionId);
    });
  });
  await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sessionId = await attached;
  let last = 0;
  return (method) => {
    const id = ++last;
    const answered = new Promise<unknown>((resolve) => {
      session.on("Target.receivedMessageFromTarget", ({ message }) => {
        const answer = JSON.parse(message) as { readonly id?: number; readonly result?: unknown };
        if (answer.id === id) resolve(answer.result);
      });
    });
    return session
      .send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) })
      .then(() => answered);
  };
}
