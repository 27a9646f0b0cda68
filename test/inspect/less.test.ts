import { noDocuments, type DocumentTexts, type MailItem } from "../../src/analysis";
import { makeInspector, type Inspector } from "../../src/inspect";
import { after, asked, request, setup, Threads } from "./kit";
import { program } from "./programs";
import { inSoak } from "../atLength";

const thread = program("thread.cjs");
let threads = new Threads(thread);
let one: Inspector;
beforeEach(() => {
  threads = new Threads(thread);
  one = makeInspector({ start: threads.start, setup, after, timeLimit: { start: 50_000, inspect: 1_000 } });
});
afterEach(async () => {
  one.dispose();
  await threads.left(0);
});

/** A request for payment with a file. */
async function withFile(domain: string): Promise<MailItem> {
  const found = new TextEncoder().encode("anything");
  const file = { name: "bank.txt", type: "text/plain", size: found.length, inline: false };
  return { ...(await request(domain)), attachments: [{ ...file, content: { found, missing: [] } }] };
}

/** What was read of it: another account. */
const read: DocumentTexts = {
  found: [
    {
      name: "bank.txt",
      document: 0,
      layer: "text",
      page: null,
      text: "Please pay to IBAN DE25 1001 0010 4540 3314 82.",
    },
  ],
  missing: [],
};

describe("a worker that hangs at a message with attachments", () => {
  it("leaves out the attachments first, so that the text is still judged", async () => {
    const whole = await one.inspect({ item: await request("hangs-at-two.example"), documents: noDocuments }, asked);
    expect(whole).toMatchObject({ partial: false });
    const answer = await one.inspect({ item: await withFile("hangs-at-two.example"), documents: read }, asked);
    if ("failure" in answer || "failure" in whole) throw new Error("no answer");
    expect(answer).toMatchObject({ partial: true, view: { destinations: whole.view.destinations } });
    expect(answer.view.notChecked.filter(({ text }) => /^bank\.txt: .*took too long/i.test(text))).toHaveLength(1);
    expect(threads.started).toBe(2);
  });

  inSoak("leaves out all content where the attachments were not what it hung at", async () => {
    const answer = await one.inspect({ item: await withFile("hangs.example"), documents: read }, asked);
    expect(answer).toMatchObject({ partial: true, verdict: "incomplete", view: { destinations: [] } });
    expect(threads.started).toBe(3);
  });
});
