import { join } from "node:path";
import { missedStatements, placedStatements } from "../context/plainStatements";
import { readerFrom } from "../wording/reader";

/** STEP takes every so many of the 10,400 messages, READER the folder of other weights. */
const step = Number(process.env["STEP"] ?? 1);
const reader = readerFrom(process.env["READER"] ?? join(__dirname, "../../assets/reader"));

test.each(["first", "second"] as const)(
  "plain statements in invoices' messages are found: %s writer",
  async (set) => {
    const texts = placedStatements(set, (s, i) => (s * 40 + i * 7) % step === 0);
    const missed = await missedStatements(texts, await reader);
    const by = new Map<string, number>();
    for (const one of set === "first" ? missed : []) {
      const saying = one.replace(/^(\w+)-\d+-\d+/, "$1");
      by.set(saying, (by.get(saying) ?? 0) + 1);
    }
    const share = (100 * (texts.length - missed.length)) / texts.length;
    const worst = [...by].sort((a, b) => b[1] - a[1]).map(([one, count]) => `  ${count} ${one}`);
    console.log(
      [`${texts.length - missed.length} of ${texts.length} found (${share.toFixed(2)} %)`, ...worst].join("\n"),
    );
    expect(share).toBeGreaterThan(99);
  },
  7_200_000,
);
