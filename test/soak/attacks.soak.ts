/** @jest-environment node */
import { generate } from "../attacks/generate";
import { ratchet } from "../attacks/verdict/ratchet";
import { judgeCase, type Judgement } from "../attacks/judge";
import { missLine } from "../attacks/table";

/** Shares that were reached; they only go up. */
const minCaught = 0.84;
const minLeftAlone = 0.92;
/** Milliseconds for one message, on a busy machine. */
const maxTime = 5000;
/** Messages after which every dictionary has been loaded once. */
const first = 300;

it(
  "judges two thousand messages of a fresh seed no worse than before",
  async () => {
    const seed = new Date().toISOString().slice(0, 10);
    const judged: Judgement[] = [];
    let slowest = 0;
    for (const one of generate({ seed }, 2000)) {
      const start = performance.now();
      judged.push(await judgeCase(one));
      if (judged.length > first) slowest = Math.max(slowest, performance.now() - start);
    }
    const share = (harm: string): number => {
      const some = judged.filter((one) => one.case.harm === harm);
      return some.filter(({ holds }) => holds).length / some.length;
    };
    const [caught, left] = [share("attack"), share("honest")];
    process.stderr.write(
      `seed ${seed}: ${(100 * caught).toFixed(1)} % of attacks, ${(100 * left).toFixed(1)} % of honest mail, slowest ${Math.round(slowest)} ms\n`,
    );
    const lost = judged.filter((one) => !one.holds && ratchet.has(one.case.kind)).map(missLine);
    expect(lost).toEqual([]);
    expect(caught).toBeGreaterThanOrEqual(minCaught);
    expect(left).toBeGreaterThanOrEqual(minLeftAlone);
    expect(slowest).toBeLessThan(maxTime);
  },
  15 * 60 * 1000,
);
