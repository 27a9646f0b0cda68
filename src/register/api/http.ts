import {
  type Answered,
  clientOf,
  exportRoute,
  type GiveToken,
  type HealthKind,
  healthRoute,
  historyRoutes,
  importRoutes,
  type ImportState,
  type NewCallBack,
  type NewProposal,
  type NoAnswer,
  proposalRoutes,
  type ProposalState,
  type RowKind,
  type RowMark,
  type Send,
  type Stretch,
  type Supplier,
  supplierRoutes,
} from "../../contract";
import { fetchSend } from "../../suppliers";
import { ApiFailure, type FailureKind, type HistoryFilter, type Page, type Versioned } from "./api";

/** What is sent of a file. */
export interface SentFile {
  readonly file: File;
  readonly mapping: Readonly<Record<string, string | null>> | null;
  readonly ticket: string;
  /** Whether a row's accounts replace those on record. */
  readonly accounts: "replace" | "add";
}

/** Rejects if no one answers, and as aborted. */
type Upload = (
  url: string,
  request: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: FormData;
    readonly signal?: AbortSignal;
  },
  onSent: (part: number) => void,
) => Promise<Response>;

/** `fetch` doesn't report progress. */
export const browserUpload: Upload = (url, { headers, body, signal }, onSent) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.responseType = "text";
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onSent(loaded / total);
    };
    const abort = (): void => request.abort();
    signal?.addEventListener("abort", abort);
    request.onloadend = () => {
      signal?.removeEventListener("abort", abort);
      if (request.status === 0) return reject(new TypeError("No answer from the service."));
      const type = request.getResponseHeader("content-type") ?? "";
      resolve(new Response(request.responseText, { status: request.status, headers: { "content-type": type } }));
    };
    if (signal?.aborted === true) return reject(new TypeError("It was given up."));
    request.send(body);
  });

/** What is used of `fetch`. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

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

function kindOf(status: number, rule: string | null): FailureKind {
  if (status === 401) return "signedOut";
  // A missing role bars the whole screen; any other 403 is a rule about one act.
  if (status === 403 && rule === "role") return "forbidden";
  if (status === 404) return "missing";
  if (status >= 502 && status <= 504) return "unreachable";
  return status < 500 ? "refused" : "failed";
}

type Ask<T> = Promise<Answered<T>>;

const paged = <Query extends Stretch>({ limit = 50, ...query }: Query) => ({ query: { ...query, limit } });
const at = (id: string) => ({ params: { id } });

/** Every method rejects with {@link ApiFailure}, or as aborted. `service`: an origin. */
export function httpApi(service: string, token: GiveToken, fetch: Fetch, upload: Upload) {
  let why = "";
  const ask = clientOf({
    service,
    // The user stays signed in: the sign-in service may not be reached for a moment.
    token: (fresh) =>
      token(fresh).catch((error: unknown) => {
        why = error instanceof Error ? error.message : "";
        return { failure: "notReachable" };
      }),
    send: fetchSend(fetch, () => () => undefined, { redirect: "error", cache: "no-store" }),
    limit: null,
  });

  function failureOf(none: NoAnswer): Error {
    if (none.kind === "refused") return new ApiFailure(kindOf(none.status, none.rule), none.detail, none.rule);
    if (none.kind === "noToken")
      return none.because === "notSignedIn" ? new ApiFailure("signedOut", "") : new ApiFailure("unreachable", why);
    if (none.kind === "malformed" || none.because === "tooLarge") return new ApiFailure("failed", "");
    return none.because === "aborted" ? new Error("It was given up.") : new ApiFailure("unreachable", "");
  }

  /** @throws {ApiFailure} without an answer; another error if aborted */
  async function answerTo<T>(asked: Ask<T>) {
    const answer = await asked;
    if (answer.kind === "answered") return answer;
    throw failureOf(answer);
  }
  const valueOf = async <T>(asked: Ask<T>): Promise<T> => (await answerTo(asked)).value;

  async function page<Name extends string, T>(
    list: Name,
    asked: Ask<{ readonly next?: string | null } & Readonly<Partial<Record<Name, readonly T[]>>>>,
  ): Promise<Page<T>> {
    const value = await valueOf(asked);
    return { items: value[list] ?? [], next: value.next ?? null };
  }

  async function versioned(asked: Ask<Supplier>): Promise<Versioned> {
    const { header, value: record } = await answerTo(asked);
    const version = /\d+/.exec(header("etag") ?? "")?.[0];
    if (version === undefined) throw new ApiFailure("failed", "");
    return { record, version: Number(version) };
  }

  function sending(onSent: (part: number) => void, signal?: AbortSignal) {
    const send: Send = ({ url, headers, body }) => {
      const request = { headers, body: body as FormData, ...(signal && { signal }) };
      return sentOf(upload(url, request, onSent), signal);
    };
    return { send, signal };
  }

  return {
    suppliers: (query: Stretch & { readonly q: string }, signal?: AbortSignal) =>
      page("suppliers", ask(supplierRoutes.search, paged(query), { signal })),
    registers: async (id: string, signal?: AbortSignal) =>
      (await valueOf(ask(supplierRoutes.registers, at(id), { signal }))).registers,
    supplier: (id: string, signal?: AbortSignal) => versioned(ask(supplierRoutes.read, at(id), { signal })),
    proposals: (
      query: Stretch & { readonly state: ProposalState | null; readonly supplier: string | null },
      signal?: AbortSignal,
    ) => page("proposals", ask(proposalRoutes.list, paged(query), { signal })),
    /** `version`: of the record that was seen; null if not on record. */
    propose: (body: NewProposal, version: number | null) =>
      valueOf(ask(proposalRoutes.propose, { body, tag: version === null ? null : `"${version}"` })),
    callBack: (id: string, body: NewCallBack) => valueOf(ask(proposalRoutes.callBack, { ...at(id), body })),
    approve: (id: string) => valueOf(ask(proposalRoutes.approve, { ...at(id), body: {} })),
    reject: (id: string, reason: string) => valueOf(ask(proposalRoutes.reject, { ...at(id), body: { reason } })),
    freeze: (id: string, reason: string) => versioned(ask(proposalRoutes.freeze, { ...at(id), body: { reason } })),
    health: (signal?: AbortSignal) => valueOf(ask(healthRoute, {}, { signal })),
    healthRows: (query: Stretch & { readonly kind: HealthKind }, signal?: AbortSignal) =>
      page("rows", ask(healthRoute, paged(query), { signal })),
    /** The newest first. A stretch may be empty before the list ends. */
    history: (query: Stretch & HistoryFilter, signal?: AbortSignal) =>
      page("entries", ask(historyRoutes.list, paged({ order: "newest", ...query }), { signal })),
    historyPeople: async (signal?: AbortSignal) => (await valueOf(ask(historyRoutes.people, {}, { signal }))).people,
    chain: (after: string | null, signal?: AbortSignal) =>
      valueOf(ask(historyRoutes.chain, { query: { after } }, { signal })),
    historyHead: async (signal?: AbortSignal) => {
      const answer = await ask(historyRoutes.head, {}, { signal });
      if (answer.kind === "refused" && answer.rule === "no-history") return null;
      return valueOf(Promise.resolve(answer));
    },
    imports: (query: Stretch & { readonly state: ImportState | null }, signal?: AbortSignal) =>
      page("imports", ask(importRoutes.list, paged(query), { signal })),
    importedFile: (id: string, signal?: AbortSignal) => valueOf(ask(importRoutes.read, at(id), { signal })),
    importRows: (
      { id, ...query }: Stretch & { readonly id: string; readonly kind: RowKind | null; readonly mark: RowMark | null },
      signal?: AbortSignal,
    ) => page("rows", ask(importRoutes.rows, { ...at(id), ...paged(query) }, { signal })),
    /** Null for a file without columns, such as JSON. */
    fileColumns: async (file: File, signal?: AbortSignal) => {
      const form = new FormData();
      form.append("file", await partOf(file), file.name);
      const silently = sending(() => undefined, signal);
      return (await valueOf(ask(importRoutes.columns, { form }, silently))).columns;
    },
    /** `onSent`: the part that was sent, from 0 to 1. */
    sendFile: ({ file, mapping, ticket, accounts }: SentFile, onSent: (part: number) => void, signal?: AbortSignal) => {
      const form = new FormData();
      form.append("mapping", JSON.stringify(mapping));
      form.append("file", file, file.name);
      return valueOf(ask(importRoutes.send, { form, query: { ticket, accounts } }, sending(onSent, signal)));
    },
    fileProgress: async (ticket: string, signal?: AbortSignal) =>
      (await valueOf(ask(importRoutes.progress, at(ticket), { signal }))).progress,
    proposeImport: (id: string) => valueOf(ask(importRoutes.propose, { ...at(id), body: {} })),
    applyImport: (id: string) => valueOf(ask(importRoutes.apply, { ...at(id), body: {} })),
    rejectImport: (id: string, reason: string) => valueOf(ask(importRoutes.reject, { ...at(id), body: { reason } })),
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

/** What the page asks of the service. */
export type RegisterApi = ReturnType<typeof httpApi>;
