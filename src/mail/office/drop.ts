import type { After } from "../after";
import { onMailboxEvent } from "./events";
import { safely, type OfficeLike } from "./office";

/** A file that was dropped into the pane. A message comes as one, too. */
export interface DroppedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What of Outlook's event is used: it tells that something is over the pane, time and again, and then what was dropped. */
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

/**
 * Tells what is dragged into the pane in Outlook on the web and new Outlook (Mailbox 1.5), where the browser's own events know
 * nothing of it: null while something is over it, then the files. Other clients never call it.
 * @returns What ends it.
 */
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
