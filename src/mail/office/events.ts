import type { After } from "..";
import { hasMailboxSet, safely, type EventHandler, type OfficeLike } from "./office";

/** The Mailbox requirement set that brought each. */
const SINCE = { ItemChanged: "1.5", OfficeThemeChanged: "1.14", DragAndDropEvent: "1.5" } as const;
/** Milliseconds after which a handler that no one said was taken is put on again by the next listener. */
const TIME_LIMIT = 10_000;

type Listeners = { readonly all: Set<{ readonly handler: EventHandler }>; registered: boolean };

const listeners = new WeakMap<OfficeLike, Map<string, Listeners>>();

function listenersOf(office: OfficeLike, name: string): Listeners {
  const byName = listeners.get(office) ?? new Map<string, Listeners>();
  listeners.set(office, byName);
  const known = byName.get(name) ?? { all: new Set(), registered: false };
  byName.set(name, known);
  return known;
}

/** Office takes off all handlers of a type at once, so one of ours stays on and tells the others. @returns What ends it. */
export function onMailboxEvent(
  office: OfficeLike,
  name: keyof typeof SINCE,
  handler: EventHandler,
  after?: After,
): () => void {
  const known = listenersOf(office, name);
  const entry = { handler };
  known.all.add(entry);
  const type = safely(() => office.EventType?.[name], undefined);
  if (!known.registered && type !== undefined && hasMailboxSet(office, SINCE[name])) {
    known.registered = true;
    const tell: EventHandler = (event) => {
      for (const each of [...known.all]) if (known.all.has(each)) each.handler(event);
    };
    // What was not taken is tried again by the next listener.
    const taken = (is: boolean): void => {
      cancel?.();
      known.registered = is;
    };
    const cancel = after?.(TIME_LIMIT, () => taken(false));
    try {
      office.context.mailbox?.addHandlerAsync?.(String(type), tell, ({ status }) => taken(status === "succeeded"));
    } catch {
      taken(false);
    }
  }
  return () => void known.all.delete(entry);
}

/** A file that was dropped into the pane. A message comes as one, too. */
export type DroppedFile = { readonly name: string; readonly size: number; arrayBuffer(): Promise<ArrayBuffer> };

interface Dragged {
  readonly dragAndDropEventData?: { readonly type?: unknown; readonly dataTransfer?: { readonly files?: unknown } };
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
