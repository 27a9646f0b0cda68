import type { After } from "../after";
import { onMailboxEvent } from "./events";
import { safely, type OfficeLike } from "./office";

/** A file that was dropped into the pane. A message comes as one, too. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

interface Dragged {
  readonly dragAndDropEventData?: {
    readonly type?: unknown;
    readonly dataTransfer?: { readonly files?: unknown };
  };
}

function fileOf(given: unknown): DroppedFile | null {
  const { name, fileContent } = (given ?? {}) as { readonly name?: unknown; readonly fileContent?: Partial<Blob> };
  if (typeof fileContent?.arrayBuffer !== "function") return null;
  const content = fileContent as Blob;
  const { size } = content;
  return { name: typeof name === "string" ? name : "", size, arrayBuffer: () => content.arrayBuffer() };
}

/** Mailbox 1.5, on the web and in new Outlook: null while something is over the pane, then the files. @returns What ends it. */
export function onDragged(
  office: OfficeLike,
  handler: (files: readonly DroppedFile[] | null) => void,
  after: After,
): () => void {
  const tell = (event: unknown): void => {
    const data = safely(() => (event as Dragged | undefined)?.dragAndDropEventData, undefined);
    if (data?.type === "dragover") return handler(null);
    const files = data?.dataTransfer?.files;
    if (data?.type === "drop" && Array.isArray(files)) handler(files.flatMap((each: unknown) => fileOf(each) ?? []));
  };
  return onMailboxEvent(office, "DragAndDropEvent", tell, after);
}
