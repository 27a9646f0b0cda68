import { fakeMessageOf, type FakeMessage, type Placing } from "../../../preview/outlook";
import { verdicts } from "../../../src/analysis";
import type { Judged } from "../../../src/inspect";
import { isQuiet, keepWarning } from "../../../src/taskpane/inspection/keepWarning";
import type { PaneState } from "../../../src/taskpane/state";
import { sample, sealed, short, stageOf, type Trouble } from "./kit";

const theft = () => sample("01-freemail-hijack");

/** A message of a supplier on record, with a text file attached. */
function letter(text: string, attached: string, placing: Placing = {}): Promise<FakeMessage> {
  const lines = [
    "Received: from mail.example by mx1.harbourlane.co.uk; Mon, 05 Oct 2026 10:00:00 +0000",
    "Authentication-Results: mx1.harbourlane.co.uk; dkim=pass header.d=nordwind-spedition.de; dmarc=pass header.from=nordwind-spedition.de",
    "From: Katrin Lohmann <rechnung@nordwind-spedition.de>",
    "To: Priya Nair <priya.nair@harbourlane.co.uk>",
    "Subject: Invoice 7",
    "Message-ID: <7@nordwind-spedition.de>",
    "Date: Mon, 05 Oct 2026 10:00:00 +0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    'Content-Disposition: attachment; filename="details.txt"',
    "",
    attached,
    "--b--",
    "",
  ];
  return fakeMessageOf(new TextEncoder().encode(lines.join("\r\n")), placing);
}

const papers = "The papers of this week for you and for the others.";
const ours = "Please pay invoice 7 to IBAN DE25 1001 0010 4540 3314 82.";
const theirs = "Please pay invoice 7 to IBAN DE07 1001 0010 0140 8016 49.";

/** Strikes at inspections by their number, from 0: those from `first` on, `count` of them. */
function struck(trouble: Trouble, first: number, count = Infinity): (ask: string) => Trouble {
  let asked = 0;
  return (ask) => {
    if (ask !== "inspect") return null;
    const number = asked++;
    return number >= first && number < first + count ? trouble : null;
  };
}

/** All that is said of a message until nothing more comes. */
async function toTheEnd(open: FakeMessage, trouble?: (ask: string) => Trouble) {
  const stage = stageOf({ open, outlook: { latency: () => 200 }, ...(trouble && { manners: { trouble } }) });
  await stage.clock.pass(100_000);
  return { stage, said: stage.states.map(short) };
}

describe("a verdict while attachments are read", () => {
  it("is shown where it warns, and then with all that there is", async () => {
    const { said } = await toTheEnd(await letter(theirs, "Terms."));
    expect(said).toEqual(["reading Invoice 7", "verify Invoice 7 +details.txt", "verify Invoice 7"]);
  });

  it("isn't shown where it finds nothing: a file may hold another account", async () => {
    const { said } = await toTheEnd(await letter(papers, theirs));
    expect(said).toEqual(["reading Invoice 7", "verify Invoice 7"]);
  });

  it("is shown where it finds nothing once all was read", async () => {
    const { said } = await toTheEnd(await letter(papers, "Terms."));
    expect(said).toEqual(["reading Invoice 7", "consistent Invoice 7"]);
  });

  it("says that not all was read where payment is asked for", async () => {
    const { said } = await toTheEnd(await letter(ours, "Terms."));
    expect(said).toEqual(["reading Invoice 7", "incomplete Invoice 7 +details.txt", "consistent Invoice 7"]);
  });

  it("names a draft at least, when nothing was known at once", async () => {
    const { said } = await toTheEnd(await letter(papers, "Terms.", { draft: true }));
    expect(said.slice(0, 2)).toEqual(["reading ", "reading Invoice 7"]);
    expect(said).toHaveLength(3);
  });
});

describe.each(["crash", "hang"] as const)("a warning that was shown, where the worker then meets a %s", (trouble) => {
  const reason = trouble === "hang" ? /took too long/i : /went wrong|error/i;

  it("is there again, with the files that were not read", async () => {
    const { stage, said } = await toTheEnd(await letter(theirs, "Terms."), struck(trouble, 2, 1));
    expect(said).toEqual(["reading Invoice 7", "verify Invoice 7 +details.txt", "verify Invoice 7"]);
    const last = stage.last();
    if (last?.kind !== "shown") throw new Error("not shown");
    const texts = last.view.notChecked.map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringMatching(/^details\.txt: /));
    expect(texts.join()).toMatch(reason);
    expect(texts.join()).not.toMatch(/still being read/);
  });

  it.each([2, 3])("stays where it is %d inspections in a row", async (count) => {
    const { stage, said } = await toTheEnd(await letter(theirs, "Terms."), struck(trouble, 2, count));
    expect(said).toEqual(["reading Invoice 7", "verify Invoice 7 +details.txt", "verify Invoice 7"]);
    expect(stage.outlook.shownBanners().map(({ type }) => type)).toEqual(["errorMessage"]);
  });

  it("stays in its own language where it can't be said in another", async () => {
    const stage = stageOf({ open: await theft(), manners: { trouble: struck(trouble, 1) } });
    await stage.until("shown");
    stage.messages.setLocale("de");
    await stage.clock.pass(100_000);
    expect(stage.last()).toMatchObject({ kind: "shown", view: { verdict: "stop", locale: "en" } });
  });
});

describe("what is after another judgement", () => {
  const judged = (verdict: Judged["verdict"], partial: boolean): Judged => ({ verdict, partial }) as Judged;

  it("is the new one, milder or not, where it is of the whole message", () => {
    for (const before of verdicts)
      for (const after of verdicts) {
        const next = judged(after, false);
        expect(keepWarning(judged(before, false), next)).toBe(next);
        expect(keepWarning(null, next)).toBe(next);
      }
  });

  it("is the worse one where less was judged", () => {
    for (const [low, before] of verdicts.entries())
      for (const [high, after] of verdicts.entries()) {
        const [shown, next] = [judged(before, false), judged(after, true)];
        expect(keepWarning(shown, next)).toBe(high < low ? shown : next);
      }
  });

  it("is a warning where nothing was judged, and nothing else", () => {
    const failure = { failure: "crashed" } as const;
    const kept = verdicts.filter((verdict) => keepWarning(judged(verdict, false), failure) !== failure);
    expect(kept).toEqual(["caution", "verify", "stop"]);
    expect(verdicts.filter(isQuiet)).toEqual(["unrelated", "consistent"]);
  });
});

describe("a check that fails", () => {
  it("says so, names the message, and can be tried again", async () => {
    let broken = true;
    const trouble = () => (broken ? "crash" : null);
    const stage = stageOf({ open: await theft(), manners: { trouble } });
    await stage.until("failed");
    expect(stage.states.map(short)).toEqual([
      "reading RE: Rechnung 2026-61773",
      "failed notStarted RE: Rechnung 2026-61773",
    ]);
    broken = false;
    stage.messages.checkAgain();
    await stage.until("shown");
    expect(stage.last()).toMatchObject({ view: { verdict: "stop" } });
  });

  it("leaves no verdict so far in place", async () => {
    let asked = 0;
    const trouble = (ask: string) => (ask === "inspect" && ++asked > 1 ? "hang" : null);
    const stage = stageOf({ open: await sealed(), outlook: { latency: () => 300 }, manners: { trouble } });
    await stage.until("failed");
    expect(stage.states.map(({ kind }) => kind)).toEqual(["reading", "shown", "failed"]);
    expect(stage.last()).toMatchObject({ failure: "tookTooLong" });
  });

  it("tells what is known of the sender where the content is what it breaks at", async () => {
    let asked = 0;
    const trouble = (ask: string) => (ask === "inspect" && asked++ === 0 ? "hang" : null);
    const stage = stageOf({ open: await theft(), manners: { trouble } });
    await stage.until("shown", "failed");
    if (stage.last()?.kind !== "shown") throw new Error("failed");
    expect(stage.last()).toMatchObject({ view: { subject: "RE: Rechnung 2026-61773" } });
    expect(["consistent", "unrelated"]).not.toContain(short(stage.last() as PaneState).split(" ")[0]);
  });
});
