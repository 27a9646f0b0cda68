/** The pane’s worker in the preview: supplier records are asked of the service, or in its memory as a file gave them. */
import { directoryOf, serve, serviceDirectory } from "../src/inspect";

serve(self, (source, token) => {
  if (source.kind === "service") return serviceDirectory(source.url, token);
  return directoryOf(source.kind === "packed" ? source.packed : null);
});
