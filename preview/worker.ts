/** The pane’s worker in the preview: the supplier records are in its memory, packed, as the visitor’s file or the samples’ gave them. */
import { directoryOf, serve } from "../src/inspect";

serve(self, (source) => directoryOf(source.kind === "packed" ? source.packed : null));
