/** No UI, and no side effects on load: a page that imports only the client bundles no analysis. */
export { makeInspector, type Asked, type Inspector, type InspectorPorts, type Judged } from "./client";
export { directoryOf, serviceDirectory } from "./service";
export { documentReader, leaveUnread } from "./documents";
export { makeFileReader, makeWordingModel } from "./spareWorker";
export type { FileReader, Pending, WordingModel } from "./spareWorker";
export { serveFiles, type FilesScope } from "./filesHost";
export { readFiles } from "./readFiles";
export { memoryHistory, rememberItem } from "./history";
export { serve, type MakeDirectory, type WorkerScope } from "./host";
export { nextStep, withWording, type Progress } from "./steps";
export { inspect, type Ports, type WordingPort } from "./inspect";
export { readerFiles } from "./readerFiles";
export { wordingModelFrom, type ModelFiles } from "./wording";
export { serveWording, type WordingScope } from "./wordingHost";
export type * from "./protocol";
export type { After } from "../mail";
export type { WorkerLike } from "./workerThread";
