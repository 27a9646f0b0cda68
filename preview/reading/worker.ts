/** The worker that reads the visitor’s files for the list and the reading pane. The pane has a worker of its own. */
import { answer } from "./answer";
import type { Answered, Asked } from "./protocol";

const reply = (answered: Answered): void => self.postMessage(answered);

self.onmessage = ({ data }: MessageEvent<Asked>): void => {
  const { id, question } = data;
  answer(question)
    .then((value) => reply({ id, value }))
    .catch((error: unknown) => reply({ id, error: error instanceof Error ? error.message : "unknown" }));
};
