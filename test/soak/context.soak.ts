import { join } from "node:path";
import { combinations, tallyOf, type Lowered, type Subject } from "../context/lowered";
import { attackSubjects, textSubjects } from "../context/subjects";
import { readerFrom } from "../wording/reader";
import { readSets } from "../wording/texts";

const root = join(__dirname, "../..");
/** STEP takes every so many of the texts, READER the folder of other weights. */
const step = Number(process.env["STEP"] ?? 10);
const reader = readerFrom(process.env["READER"] ?? join(root, "assets/reader"));

/** Prints the share of subjects and additions in which the verdict is lower than without, and the additions that do it most. */
async function report(name: string, subjects: readonly Subject[]): Promise<number> {
  const lowered: Lowered[] = [];
  let [found, tried] = [0, 0];
  for (const [at, subject] of subjects.entries()) {
    const tally = await tallyOf(
      subject,
      combinations.filter((some, n) => some.length === 1 || n % 10 === at % 10),
    );
    if (tally === null) continue;
    found += 1;
    tried += tally.tried;
    lowered.push(...tally.lowered);
  }
  const by = new Map<string, number>();
  for (const { added } of lowered) by.set(added, (by.get(added) ?? 0) + 1);
  const worst = [...by].sort((a, b) => b[1] - a[1]).slice(0, 15);
  console.log(
    `${name}: ${found} of ${subjects.length} found alone, ${tried} with additions, ${lowered.length} lowered ` +
      `(${((100 * lowered.length) / tried).toFixed(2)} %)\n${worst.map(([added, count]) => `  ${count} ${added}`).join("\n")}`,
  );
  return lowered.length / tried;
}

test("attacks of test/mail", async () => {
  expect(await report("attacks", await attackSubjects(await reader))).toBeLessThan(0.06);
}, 7_200_000);

test.each(["marks", "text"] as const)(
  "announcements of the sets that judge: %s",
  async (only) => {
    const texts = readSets(join(root, "training/mails")).filter(({ set }) => !set.startsWith("training"));
    const some = texts.filter((_, at) => at % step === 0);
    expect(await report(only, await textSubjects(some, await reader, only))).toBeLessThan(0.06);
  },
  7_200_000,
);
