import { change, heapsOf, troubled, type Heaps } from "../../browser/changes";
import { launch, serve } from "../../browser/kit";
import { openPane } from "../../browser/production";

/** What the heaps may have grown by since the first messages: a tenth. */
const maxGrowth = 1.1;
/** Messages after which all is loaded and has been used once. */
const first = 50;
const rest = 450;
const messages = 100;

/** Otherwise the engine compiles what runs often, for minutes, and the machine code is most of what a heap grows by. */
const interpreted = ["--js-flags=--no-opt --no-maglev --no-sparkplug"];

const megabytes = ({ page, worker }: Heaps): string =>
  `page ${(page / 1e6).toFixed(2)} MB, worker ${(worker / 1e6).toFixed(2)} MB`;

it(
  "shows 500 messages, twenty a second, with no verdict of another and in flat memory",
  async () => {
    const [server, browser] = await Promise.all([serve("taskpane"), launch(interpreted)]);
    try {
      const { page, errors } = await openPane(browser, server.address, troubled(messages));
      const heaps = await heapsOf(page);
      const warm = await change(page, first, messages);
      const before = await heaps();
      const start = performance.now();
      const long = await change(page, rest, messages);
      const seconds = (performance.now() - start) / 1000;
      const after = await heaps();
      process.stderr.write(
        `${rest} changes in ${seconds.toFixed(1)} s, ${long.verdicts} of them with a verdict before the next; ` +
          `after ${first}: ${megabytes(before)}; after all: ${megabytes(after)}\n`,
      );
      expect([...warm.wrong, ...long.wrong]).toEqual([]);
      expect(long.verdicts).toBeGreaterThan(50);
      expect(errors).toEqual([]);
      expect(after.page / before.page).toBeLessThan(maxGrowth);
      expect(after.worker / before.worker).toBeLessThan(maxGrowth);
    } finally {
      await browser.close();
      server.stop();
    }
  },
  10 * 60 * 1000,
);
