import { parentPort, workerData } from "node:worker_threads";
import type { Progress } from "../documents";
import { Inspector } from "./inspector";
import type { Order, Reply, Task, ThreadData } from "./protocol";

const maxMilliseconds = 20;
const counts = new Int32Array((workerData as ThreadData).counts);
const waiting: Task[] = [];
let inspector: Inspector | null = null;
let isAtWork = false;

/** Before a message is slow, and between progress reports. */
const long = 1_000;
let told = 0;

function tell(progress: Progress): void {
  const now = performance.now();
  if (now - told < long) return;
  told = now;
  parentPort?.postMessage([{ progress }] satisfies Reply[]);
}

async function replyTo(task: Task): Promise<Reply> {
  try {
    told = performance.now();
    if (inspector === null) throw new Error("a message came before the setup");
    return { result: await inspector.inspect(task) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Sends results in batches, since each transfer costs. */
async function work(): Promise<void> {
  let replies: Reply[] = [];
  let since = performance.now();
  for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
    Atomics.add(counts, 0, 1);
    replies.push(await replyTo(task));
    Atomics.add(counts, 1, 1);
    const now = performance.now();
    if (waiting.length > 0 && now - since < maxMilliseconds) continue;
    parentPort?.postMessage(replies);
    replies = [];
    since = now;
  }
}

parentPort?.on("message", (order: Order) => {
  if ("setup" in order) {
    inspector = new Inspector(order.setup, tell);
    return;
  }
  waiting.push(...order.tasks);
  if (isAtWork) return;
  isAtWork = true;
  void work().finally(() => (isAtWork = false));
});
