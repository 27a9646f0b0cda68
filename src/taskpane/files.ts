/** The worker that reads what is attached: readers of documents, each loaded when the first of its kind comes. */
import { serveFiles, type FilesScope } from "../inspect";

declare const self: FilesScope;

serveFiles(self);
