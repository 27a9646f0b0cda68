import { createRoot } from "react-dom/client";
import { App } from "./components/App";
import { maxReadingTime } from "./mailbox/limits";
import { startReader } from "./reading/reader";

/** The entry of the page: a mailbox in the browser, with the real pane. */
const root = document.getElementById("root");
const reader = startReader(() => new Worker(new URL("./reading/worker.ts", import.meta.url)), maxReadingTime);
if (root !== null) createRoot(root).render(<App reader={reader} get={(url) => fetch(url)} />);
