import { serveWording, type After, type WordingScope } from "../inspect";

declare const self: WordingScope;

const after: After = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

// For administrators. Contains nothing of the message.
serveWording(self, after, (failed) => console.warn("Remit Guard", failed));
