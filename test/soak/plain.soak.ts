import { join } from "node:path";
import { missedStatements, placedStatements } from "../context/plainStatements";
import { readerFrom } from "../wording/reader";

/** STEP takes every so many of the 10,400 messages, READER the folder of other weights. */
const step = Number(process.env["STEP"] ?? 1);
const reader = readerFrom(process.env["READER"] ?? join(__dirname, "../../assets/reader"));

test("plain statements in invoices' messages are found", async () => {
  const texts = placedStatements((s, i) => (s * 40 + i * 7) % step === 0);
  const missed = await missedStatements(texts, await reader);
  const by = new Map<string, number>();
  for (const one of missed)
    by.set(one.replace(/^(\w+)-\d+-\d+/, "$1"), (by.get(one.replace(/^(\w+)-\d+-\d+/, "$1")) ?? 0) + 1);
  console.log(
    `${texts.length - missed.length} of ${texts.length} found (${((100 * (texts.length - missed.length)) / texts.length).toFixed(2)} %)\n` +
      [...by]
        .sort((a, b) => b[1] - a[1])
        .map(([one, count]) => `  ${count} ${one}`)
        .join("\n"),
  );
  expect(missed.length / texts.length).toBeLessThan(0.01);
}, 7_200_000);
