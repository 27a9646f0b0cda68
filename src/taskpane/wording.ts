/** The worker that holds the wording model: its gate first, the rest where something passes. */
import { serveWording, type After, type WordingScope } from "../inspect";

declare const self: WordingScope;

const after: After = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

// For admins; the pane has words of its own for its reader. Nothing of the message is in it.
serveWording(self, after, (failed) => console.warn("Remit Guard", failed));
