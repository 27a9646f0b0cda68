import { serveFiles, type FilesScope } from "../inspect";

declare const self: FilesScope;

serveFiles(self);
