import type { Question } from "../../preview/reading/protocol";
import { startReader } from "../../preview/reading/reader";
import { answer } from "../../preview/reading/answer";
import { TestWorker } from "./kit";

const question: Question = { ask: "policy", bytes: new TextEncoder().encode("{}") };
const slow: Question = { ask: "policy", bytes: new TextEncoder().encode("slow") };

const works = (): TestWorker =>
  new TestWorker(({ id, question: asked }, worker) => {
    void answer(asked).then((value) => worker.reply({ id, value }));
  });

describe("the reading worker", () => {
  test("is started once, when it is first asked", async () => {
    const start = jest.fn(works);
    const reader = startReader(start, 1000);
    expect(start).not.toHaveBeenCalled();
    expect(await reader.ask(question)).toHaveProperty("value.policy");
    expect(await reader.ask(question)).toHaveProperty("value.policy");
    expect(start).toHaveBeenCalledTimes(1);
  });

  test("is ended when it takes too long, and the next question goes to a fresh one", async () => {
    const made: TestWorker[] = [];
    const start = (): TestWorker => {
      const worker = made.length === 0 ? new TestWorker(() => undefined) : works();
      made.push(worker);
      return worker;
    };
    const reader = startReader(start, 20);
    const [first, second] = await Promise.all([reader.ask(slow), reader.ask(question)]);
    expect(first).toEqual({ failure: "tookTooLong" });
    expect(second).toHaveProperty("value.policy");
    expect(made.map(({ ended }) => ended)).toEqual([true, false]);
  });

  test("that breaks is an answer, as is one that doesn't start", async () => {
    const broken = startReader(() => new TestWorker((_, worker) => worker.crash()), 1000);
    expect(await broken.ask(question)).toEqual({ failure: "crashed" });
    const refused = startReader(() => {
      throw new Error("refused");
    }, 1000);
    expect(await refused.ask(question)).toEqual({ failure: "crashed" });
  });

  test("that fails at a question lives on", async () => {
    let count = 0;
    const reader = startReader(
      () =>
        new TestWorker(({ id, question: asked }, worker) => {
          count += 1;
          if (count === 1) worker.reply({ id, error: "no" });
          else void answer(asked).then((value) => worker.reply({ id, value }));
        }),
      1000,
    );
    expect(await reader.ask(question)).toEqual({ failure: "crashed" });
    expect(await reader.ask(question)).toHaveProperty("value.policy");
  });

  test("is not believed when it answers another question", async () => {
    const reader = startReader(
      () =>
        new TestWorker(({ id, question: asked }, worker) => {
          worker.reply({ id: id - 1, error: "late" });
          void answer(asked).then((value) => worker.reply({ id, value }));
        }),
      1000,
    );
    expect(await reader.ask(question)).toHaveProperty("value.policy");
  });
});
