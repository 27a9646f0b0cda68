/** The worker that holds the learned reader: its gate first, the rest where something passes. */
import { serveWording, type WordingScope } from "../inspect";

declare const self: WordingScope;

serveWording(self, (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
});
