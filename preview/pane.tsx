import { readerFiles } from "../src/inspect";
import { mountPane } from "../src/taskpane/app";

/** The entry of the frame: the same pane as in Outlook, on what the mailbox around it hands over. */
const host = window.parent.remitGuardPreview;
const root = document.getElementById("root");

const files = readerFiles("reader/");

if (root !== null && host !== undefined && window.parent !== window) {
  let isShown = false;
  mountPane(root, {
    office: host.office,
    startWorker: () => new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url)),
    startFileWorker: () =>
      new Worker(/* webpackChunkName: "files" */ new URL("../src/taskpane/files.ts", import.meta.url)),
    wording: files && {
      files,
      start: () => new Worker(/* webpackChunkName: "wording" */ new URL("../src/taskpane/wording.ts", import.meta.url)),
    },
    setup: host.setup,
    ...(host.token && { token: host.token }),
    register: host.register ?? null,
    now: host.now,
    locale: host.locale,
    appearance: host.appearance,
    onState: (state) => {
      isShown = state.kind === "shown";
      host.onState(state);
    },
  });
  // A file that is dropped here is an original for the message that is shown; without one, it is meant for the mailbox.
  window.addEventListener("dragover", (event) => event.preventDefault());
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    if (!isShown) host.onFiles([...(event.dataTransfer?.files ?? [])]);
  });
} else {
  // Only a typed address leads here.
  window.location.replace("index.html");
}
