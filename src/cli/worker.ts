import { parentPort, workerData } from "node:worker_threads";
import { Inspector } from "./inspector";
import type { Task, WorkerSetup } from "./protocol";

const inspector = new Inspector(workerData as WorkerSetup);

parentPort?.on("message", (task: Task) => {
  inspector.inspect(task).then(
    (result) => parentPort?.postMessage({ result }),
    (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});
