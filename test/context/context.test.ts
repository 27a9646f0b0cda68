import { join } from "node:path";
import { atLength, every } from "../atLength";
import { randomOf } from "../attacks/random";
import { readerFrom } from "../wording/reader";
import { readSets } from "../wording/texts";
import { combinations, tallyOf, type Lowered, type Subject } from "./lowered";
import { attackSubjects, textSubjects } from "./subjects";

const root = join(__dirname, "../..");
const reader = readerFrom(join(root, "assets/reader"));

/** Combinations that are tried of each subject: others for each, so that all come up. A megabyte takes the soak's time. */
const each = 2;
const quick = combinations.filter((some) => some.every(({ name }) => name !== "a megabyte"));

async function lowered(subjects: readonly Subject[]): Promise<{ tried: number; lost: readonly Lowered[] }> {
  const lost: Lowered[] = [];
  let tried = 0;
  for (const subject of subjects) {
    const random = randomOf(subject.id);
    const chosen = Array.from({ length: each }, () => random.pick(quick));
    const tally = await tallyOf(subject, chosen);
    tried += tally?.tried ?? 0;
    lost.push(...(tally?.lowered ?? []));
  }
  return { tried, lost };
}

/** "Are you at your desk?" is a lure by being all that a message says: with a letter around it, it isn't one yet. */
const openers: ReadonlySet<string> = new Set(["french-opener"]);
/** The share of announcements that is still lost, with room for the choice of combinations: `npm run soak -- context` says what it is. */
const maxLost = 0.1;

describe("what a sender adds to a message", () => {
  it("lowers the verdict of no attack", async () => {
    const { tried, lost } = await lowered(every(atLength(20, 30), await attackSubjects(await reader)));
    expect(tried).toBeGreaterThan(10);
    expect(lost.filter(({ id }) => !openers.has(id))).toEqual([]);
  });

  it("hides hardly any announcement", async () => {
    const texts = every(250, readSets(join(root, "training/mails/report")));
    const { tried, lost } = await lowered(await textSubjects(texts, await reader, "marks"));
    expect(tried).toBeGreaterThan(10);
    expect(lost.length / tried).toBeLessThan(maxLost);
  });
});
