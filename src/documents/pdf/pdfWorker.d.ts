/** What pdf.js' own worker is made of: it answers what the library asks. The package declares no types for this file. */
export const WorkerMessageHandler: unknown;
