import {
  clientOf,
  healthRoute,
  historyRoutes,
  proposalRoutes,
  supplierRoutes,
  type Answered,
  type GiveToken,
  type NoAnswer,
  type Stretch,
  type Supplier,
} from "../../contract";
import { fetchSend } from "../../suppliers";
import { ApiFailure, type FailureKind, type RegisterApi } from "./api";
import { importCalls, type Fetch } from "./importCalls";
import type { Page, Versioned } from "./types";
import type { Upload } from "./upload";

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
