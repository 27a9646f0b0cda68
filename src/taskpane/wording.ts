import { serveWording, type WordingScope } from "../inspect";
import { after } from "./after";

declare const self: WordingScope;

// For administrators. Contains nothing of the message.
serveWording(self, after, (failed) => console.warn("Remit Guard", failed));
