import type { Done, FileColumns, ImportApi, ImportedFile, ImportRow, ImportSummary } from "./imports";
import type { Page, Stretch } from "./types";

/** What the calls are made with. */
export interface Calls {
  readonly json: <T>(
    path: string,
    asked?: { readonly body?: unknown; readonly signal?: AbortSignal | undefined },
  ) => Promise<T>;
  readonly page: <T>(path: string, name: string, signal?: AbortSignal) => Promise<Page<T>>;
  readonly form: <T>(
    path: string,
    form: FormData,
    signal: AbortSignal | undefined,
    onSent: (part: number) => void,
  ) => Promise<T>;
  readonly blob: (path: string) => Promise<Blob>;
  readonly query: (parts: Readonly<Record<string, string | number | null>>) => string;
}

/** Bytes of a text that tell its columns. */
const beginning = 1024 * 1024;

/** The beginning of a text; a workbook, which begins as a ZIP archive does, is told by its end. */
async function partOf(file: File): Promise<Blob> {
  if (file.size <= beginning) return file;
  const mark = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return mark[0] === 0x50 && mark[1] === 0x4b ? file : file.slice(0, beginning);
}

/** Files that are sent, over HTTP. */
export function importCalls({ json, page, form, blob, query }: Calls): ImportApi {
  const path = (id: string, act = ""): string => `/api/imports/${encodeURIComponent(id)}${act}`;
  const stretch = ({ after, limit = 50 }: Stretch) => ({ after, limit });
  const none = {} as const;
  return {
    imports: ({ state, ...more }, signal) =>
      page<ImportSummary>(`/api/imports${query({ state, ...stretch(more) })}`, "imports", signal),
    importedFile: (id, signal) => json<ImportedFile>(path(id), { signal }),
    importRows: ({ id, kind, mark, ...more }, signal) =>
      page<ImportRow>(path(id, `/rows${query({ kind, mark, ...stretch(more) })}`), "rows", signal),
    fileColumns: async (file, signal) => {
      const body = new FormData();
      body.append("file", await partOf(file), file.name);
      const told = await form<{ readonly columns: FileColumns | null }>(
        "/api/imports/columns",
        body,
        signal,
        () => undefined,
      );
      return told.columns;
    },
    sendFile: ({ file, mapping, ticket }, onSent, signal) => {
      const body = new FormData();
      body.append("mapping", JSON.stringify(mapping));
      body.append("file", file, file.name);
      return form<ImportedFile>(`/api/imports${query({ ticket })}`, body, signal, onSent);
    },
    fileProgress: async (ticket, signal) =>
      (await json<{ readonly progress: Done | null }>(path("progress", `/${ticket}`), { signal })).progress,
    proposeImport: (id) => json<ImportedFile>(path(id, "/propose"), { body: none }),
    applyImport: (id) => json<ImportedFile>(path(id, "/apply"), { body: none }),
    rejectImport: (id, reason) => json<ImportedFile>(path(id, "/reject"), { body: { reason } }),
    exportList: () => blob("/api/export.csv"),
  };
}
