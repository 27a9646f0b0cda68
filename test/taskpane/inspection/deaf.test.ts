import type { OutlookOptions } from "../../../preview/outlook";
import type { PaneState } from "../../../src/taskpane/state";
import { sample, short, stageOf } from "./kit";

const theft = () => sample("01-freemail-hijack");
const honest = () => sample("02-true-invoice");

const isDeaf = (state: PaneState | undefined): boolean => state?.kind === "shown" && state.deaf === true;

/** A pane next to one message, and then another. */
async function afterChange(outlook: Partial<OutlookOptions>) {
  const first = await theft();
  const second = await honest();
  const stage = stageOf({ open: first, client: "classicWindows", outlook });
  await stage.until("shown", "failed");
  const before = stage.last();
  stage.outlook.open(second);
  await stage.clock.pass(60);
  const opened = stage.clock.now;
  await stage.until("shown", "failed");
  return { stage, before, opened };
}

describe.each(["brokenOnChange", "deafOnChange"] as const)("an Outlook that no longer answers (%s)", (fault) => {
  it("is told of soon, as incomplete, and not before another message was opened", async () => {
    const { stage, before, opened } = await afterChange({ faults: [fault] });
    expect(isDeaf(before)).toBe(false);
    expect(stage.last()).toMatchObject({ kind: "shown", deaf: true, view: { verdict: "incomplete" }, pending: [] });
    expect(stage.clock.now - opened).toBeLessThan(15_000);
  });

  it("stays told of, once, for as long as it doesn't", async () => {
    const { stage } = await afterChange({ faults: [fault] });
    await stage.clock.pass(60_000);
    const known = stage.states.length;
    await stage.clock.pass(300_000);
    expect(isDeaf(stage.last())).toBe(true);
    expect(stage.states).toHaveLength(known);
    stage.messages.stop();
  });

  it("is told of at once next to the next message", async () => {
    const { stage } = await afterChange({ faults: [fault] });
    stage.outlook.open({ ...(await theft()), id: "third" });
    expect(stage.last()).toMatchObject({ kind: "reading", deaf: true });
    stage.messages.stop();
  });

  it("is forgotten when it answers again, by itself", async () => {
    const { stage } = await afterChange({ faults: [fault] });
    await stage.clock.pass(20_000);
    stage.outlook.answers = "yes";
    await stage.clock.pass(100_000);
    expect(isDeaf(stage.last())).toBe(false);
    expect(short(stage.last() as PaneState)).toMatch(/^consistent /);
    stage.messages.stop();
  });

  it("is forgotten when it answers again, at another check", async () => {
    const { stage } = await afterChange({ faults: [fault] });
    stage.outlook.answers = "yes";
    stage.messages.checkAgain();
    await stage.until("shown");
    await stage.clock.pass(5_000);
    expect(isDeaf(stage.last())).toBe(false);
    stage.messages.stop();
  });
});

it("is not told of where the first message fails, or where anything of a later one comes", async () => {
  const open = { ...(await honest()), failing: { html: 5001, text: 9020, headers: 5001 } };
  const first = stageOf({ open });
  await first.until("shown", "failed");
  await first.clock.pass(60_000);
  expect(isDeaf(first.last())).toBe(false);
  const later = stageOf({ open: await theft() });
  await later.until("shown");
  later.outlook.open({ ...open, id: "second" });
  await later.until("shown");
  await later.clock.pass(60_000);
  expect(isDeaf(later.last())).toBe(false);
  expect(short(later.last() as PaneState)).toMatch(/^consistent /);
});

it("is told of next to a warning that what is left gives reason for", async () => {
  const stage = stageOf({ open: await honest(), client: "classicWindows", outlook: { faults: ["brokenOnChange"] } });
  await stage.until("shown");
  const from = { emailAddress: "billing@nordwind-spedltion.de", displayName: "Nordwind Spedition GmbH" };
  stage.outlook.open({ ...(await theft()), from, sender: from });
  await stage.clock.pass(60_000);
  expect(isDeaf(stage.last())).toBe(true);
  expect(short(stage.last() as PaneState)).toMatch(/^(?:caution|verify|stop) /);
});
