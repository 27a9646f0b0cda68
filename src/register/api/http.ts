import {
  type Answered,
  type Client,
  clientOf,
  exportRoute,
  type GiveToken,
  healthRoute,
  historyRoutes,
  importRoutes,
  type NoAnswer,
  proposalRoutes,
  type Send,
  type Stretch,
  type Supplier,
  supplierRoutes,
} from "../../contract";
import { ApiFailure, type FailureKind, type ImportApi, type Page, type RegisterApi, type Versioned } from "./api";
import { fetchSend } from "../../suppliers";

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
      if (request.status === 0) return reject(new TypeError("Nobody answers."));
      const type = request.getResponseHeader("content-type") ?? "";
      resolve(new Response(request.responseText, { status: request.status, headers: { "content-type": type } }));
    };
    if (signal?.aborted === true) return reject(new TypeError("It was given up."));
    request.send(body);
  });

/** What is used of `fetch`. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** What the calls are made with. */
interface Calls {
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
function importCalls({ ask, valueOf, page, pageOf, fetch, upload }: Calls): ImportApi {
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

function kindOf(status: number, rule: string | null): FailureKind {
  if (status === 401) return "signedOut";
  // A missing role bars the whole screen; any other 403 is a rule about one act.
  if (status === 403 && rule === "role") return "forbidden";
  if (status === 404) return "missing";
  if (status >= 502 && status <= 504) return "unreachable";
  return status < 500 ? "refused" : "failed";
}

const pageOf = ({ after, limit = 50 }: Stretch) => ({ after, limit });

/** `service`: an origin. */
export function httpApi(service: string, token: GiveToken, fetch: Fetch, upload: Upload): RegisterApi {
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
  async function valueOf<T>(asked: Promise<Answered<T>>): Promise<T> {
    const answer = await asked;
    if (answer.kind === "answered") return answer.value;
    throw failureOf(answer);
  }

  async function page<V extends { readonly next?: string | null }, T>(
    asked: Promise<Answered<V>>,
    itemsOf: (value: V) => readonly T[],
  ): Promise<Page<T>> {
    const value = await valueOf(asked);
    return { items: itemsOf(value), next: value.next ?? null };
  }

  async function versioned(asked: Promise<Answered<Supplier>>): Promise<Versioned> {
    const answer = await asked;
    if (answer.kind !== "answered") throw failureOf(answer);
    const version = /\d+/.exec(answer.header("etag") ?? "")?.[0];
    if (version === undefined) throw new ApiFailure("failed", "");
    return { record: answer.value, version: Number(version) };
  }

  const at = (id: string) => ({ params: { id } });
  return {
    ...importCalls({ ask, valueOf, page, pageOf, fetch, upload }),
    suppliers: ({ q, ...more }, signal) =>
      page(ask(supplierRoutes.search, { query: { q, ...pageOf(more) } }, { signal }), (value) => value.suppliers),
    registers: async (id, signal) => (await valueOf(ask(supplierRoutes.registers, at(id), { signal }))).registers,
    supplier: (id, signal) => versioned(ask(supplierRoutes.read, at(id), { signal })),
    proposals: ({ state, supplier, ...more }, signal) =>
      page(
        ask(proposalRoutes.list, { query: { state, supplier, ...pageOf(more) } }, { signal }),
        (value) => value.proposals,
      ),
    propose: (body, version) =>
      valueOf(ask(proposalRoutes.propose, { body, tag: version === null ? null : `"${version}"` })),
    callBack: (id, body) => valueOf(ask(proposalRoutes.callBack, { ...at(id), body })),
    approve: (id) => valueOf(ask(proposalRoutes.approve, { ...at(id), body: {} })),
    reject: (id, reason) => valueOf(ask(proposalRoutes.reject, { ...at(id), body: { reason } })),
    freeze: (id, reason) => versioned(ask(proposalRoutes.freeze, { ...at(id), body: { reason } })),
    health: (signal) => valueOf(ask(healthRoute, {}, { signal })),
    healthRows: ({ kind, ...more }, signal) =>
      page(ask(healthRoute, { query: { kind, ...pageOf(more) } }, { signal }), ({ rows }) => rows ?? []),
    history: ({ after, limit, ...filter }, signal) => {
      const query = { order: "newest", ...filter, ...pageOf({ after, ...(limit !== undefined && { limit }) }) };
      return page(ask(historyRoutes.list, { query }, { signal }), ({ entries }) => entries);
    },
    historyPeople: async (signal) => (await valueOf(ask(historyRoutes.people, {}, { signal }))).people,
    chain: (after, signal) => valueOf(ask(historyRoutes.chain, { query: { after } }, { signal })),
    historyHead: async (signal) => {
      const answer = await ask(historyRoutes.head, {}, { signal });
      if (answer.kind === "refused" && answer.rule === "no-history") return null;
      return valueOf(Promise.resolve(answer));
    },
  };
}
