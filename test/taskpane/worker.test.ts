import { noDocuments } from "../../src/analysis";
import { join } from "node:path";
import { makeInspector, type Inspector, type Setup } from "../../src/inspect";
import { policyFaults, readConfig, setupOf } from "../../src/taskpane/config";
import { loopback, send } from "../suppliers/loopback";
import { after, messageFile, asked, setup, Threads } from "../inspect/kit";
import { bundledProgram } from "../inspect/programs";

const threads = new Threads(bundledProgram(join(__dirname, "paneThread.cjs")));
const made: Inspector[] = [];
afterEach(async () => {
  for (const one of made.splice(0)) one.dispose();
  await threads.left(0);
});

function inspector(given: Setup): Inspector {
  const one = makeInspector({ start: threads.start, setup: given, after, timeLimit: { start: 50_000 } });
  made.push(one);
  return one;
}

/** How the worker is set up by a config.json. */
function setupFrom(content: object): Setup {
  const read = readConfig(JSON.stringify(content));
  if ("faults" in read) throw new Error(read.faults.join());
  return setupOf(read.config);
}

describe("the task pane's worker", () => {
  it("judges without supplier records where config.json names no service", async () => {
    const one = inspector(setupFrom({}));
    const answer = await one.inspect(
      { item: await one.read(messageFile("02-true-invoice")), documents: noDocuments },
      asked,
    );
    if ("failure" in answer) throw new Error(answer.failure);
    expect(answer.view.subject).toContain("Rechnung");
    // There is no record to compare it with: it can't be consistent, and nothing failed.
    expect(answer.verdict).toBe("unrelated");
  });

  it("leaves what needs the records incomplete where it can't ask the service, and goes on when it can", async () => {
    const service = await loopback((_, response) => send(response, { state: "found", matches: [], owners: [] }));
    const { url } = service;
    const one = inspector(setupFrom({ service: url.replace("127.0.0.1", "localhost") }));
    const item = await one.read(messageFile("02-true-invoice"));
    const here = await one.inspect({ item, documents: noDocuments }, asked);
    expect(here).toMatchObject({ verdict: "caution" });
    await service.stop();
    one.forget();
    const gone = await one.inspect({ item, documents: noDocuments }, asked);
    expect(gone).toMatchObject({ verdict: "incomplete", view: { title: "Not compared with the record" } });
    if ("failure" in gone) throw new Error(gone.failure);
    expect(gone.view.notChecked.map(({ text }) => text)).toContain("The supplier list could not be reached");
  });

  it("tells the faults of the policy, with their place in config.json", async () => {
    const one = inspector(setupFrom({ policy: { coolOffDays: -1, strengths: { presure: "weak" } } }));
    const ready = await one.ready();
    if ("failure" in ready) throw new Error(ready.failure);
    expect(policyFaults(ready.faults)).toEqual([
      "config.json: policy.coolOffDays: at least 0 is expected; -1 was given.",
    ]);
  });

  it("takes no supplier records from a page", async () => {
    expect(await inspector(setup).ready()).toEqual({ failure: "notStarted" });
  });
});
