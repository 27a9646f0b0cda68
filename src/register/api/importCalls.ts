import { exportRoute, importRoutes, type Answered, type Client, type Send, type Stretch } from "../../contract";
import type { ImportApi } from "./imports";
import type { Page } from "./types";
import type { Upload } from "./upload";

/** What is used of `fetch`. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** What the calls are made with. */
export interface Calls {
  readonly ask: Client;
  readonly valueOf: <T>(asked: Promise<Answered<T>>) => Promise<T>;
  readonly page: <V extends { readonly next?: string | null }, T>(
    asked: Promise<Answered<V>>,
    itemsOf: (value: V) => readonly T[],
  ) => Promise<Page<T>>;
  readonly pageOf: (stretch: Stretch) => { readonly after: string | null; readonly limit: number };
  readonly fetch: Fetch;
  readonly upload: Upload;
}

/** Bytes that tell a text's columns. */
const beginning = 1024 * 1024;

/** A workbook goes whole: a ZIP archive's directory is at its end. */
async function partOf(file: File): Promise<Blob> {
  if (file.size <= beginning) return file;
  const mark = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return mark[0] === 0x50 && mark[1] === 0x4b ? file : file.slice(0, beginning);
}

async function sentOf(asking: Promise<Response>, signal?: AbortSignal, text?: (response: Response) => Promise<string>) {
  try {
    const response = await asking;
    const { status, headers } = response;
    const read = text !== undefined && response.ok ? text(response) : response.text();
    return { status, text: await read, header: (name: string) => headers.get(name) };
  } catch {
    return { failed: signal?.aborted === true ? ("aborted" as const) : ("network" as const) };
  }
}

/** Files that are sent, over HTTP. */
export function importCalls({ ask, valueOf, page, pageOf, fetch, upload }: Calls): ImportApi {
  const at = (id: string) => ({ params: { id } });
  const sending = (onSent: (part: number) => void, signal?: AbortSignal) => {
    const send: Send = ({ url, headers, body }) => {
      const request = { headers, body: body as FormData, ...(signal && { signal }) };
      return sentOf(upload(url, request, onSent), signal);
    };
    return { send, signal };
  };
  return {
    imports: ({ state, ...more }, signal) =>
      page(ask(importRoutes.list, { query: { state, ...pageOf(more) } }, { signal }), (value) => value.imports),
    importedFile: (id, signal) => valueOf(ask(importRoutes.read, at(id), { signal })),
    importRows: ({ id, kind, mark, ...more }, signal) =>
      page(
        ask(importRoutes.rows, { ...at(id), query: { kind, mark, ...pageOf(more) } }, { signal }),
        (value) => value.rows,
      ),
    fileColumns: async (file, signal) => {
      const form = new FormData();
      form.append("file", await partOf(file), file.name);
      return (
        await valueOf(
          ask(
            importRoutes.columns,
            { form },
            sending(() => undefined, signal),
          ),
        )
      ).columns;
    },
    sendFile: ({ file, mapping, ticket }, onSent, signal) => {
      const form = new FormData();
      form.append("mapping", JSON.stringify(mapping));
      form.append("file", file, file.name);
      return valueOf(ask(importRoutes.send, { form, query: { ticket } }, sending(onSent, signal)));
    },
    fileProgress: async (ticket, signal) =>
      (await valueOf(ask(importRoutes.progress, at(ticket), { signal }))).progress,
    proposeImport: (id) => valueOf(ask(importRoutes.propose, { ...at(id), body: {} })),
    applyImport: (id) => valueOf(ask(importRoutes.apply, { ...at(id), body: {} })),
    rejectImport: (id, reason) => valueOf(ask(importRoutes.reject, { ...at(id), body: { reason } })),
    exportList: async () => {
      let list = new Blob();
      // The list isn't JSON, and may be larger than any answer that is.
      const keep = async (response: Response): Promise<string> => {
        list = await response.blob();
        return '""';
      };
      const send: Send = ({ url, method, headers }) =>
        sentOf(fetch(url, { method, headers, redirect: "error", cache: "no-store" }), undefined, keep);
      await valueOf(ask(exportRoute, {}, { send }));
      return list;
    },
  };
}
