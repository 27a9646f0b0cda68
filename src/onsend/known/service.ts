import type { CaseForm, FoundCases } from "../../contract";
import { accountText, warnedAs, type OpenCase } from "../../cases";
import type { Conversation } from "../draft/conversation";
import type { Runtime } from "../outlook/runtime";
import { digest, shortDigest } from "./digest";
import { askedFor } from "./fetched";
import { dayOf } from "./known";
import type { SendingSettings } from "./settings";
import { tokenFor } from "./token";

/** Milliseconds that one answer of the service may take. */
const limit = 1_800;

/**
 * What the service said: `none` where there is nobody to ask, or nobody whom it answers; `failed` where it should have answered and
 * didn't.
 */
export type Told<T> = { readonly told: T } | "none" | "failed";

/** The supplier service, for whoever is signed in. */
export interface Service {
  readonly post: (path: string, body: object) => Promise<Told<unknown>>;
}

/** The service of the settings; null where there is none, or no token is to be had without asking anybody. */
export function serviceOf(runtime: Runtime, { service }: SendingSettings): Promise<Service | null> {
  if (service === null) return Promise.resolve(null);
  return tokenFor(runtime).then((token) => {
    if (token === null) return null;
    const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
    return {
      post: (path, body) =>
        askedFor(runtime, {
          method: "POST",
          url: `${service}${path}`,
          headers,
          body: JSON.stringify(body),
          limit,
        }).then((answer): Told<unknown> => {
          if ("json" in answer) return { told: answer.json };
          runtime.log(`Remit Guard: the supplier service did not answer ${path} (${answer.refused}).`);
          // Somebody without a role in it is nobody whom it answers.
          return answer.refused === 403 ? "none" : "failed";
        }),
    };
  });
}

const isCase = (value: unknown): value is CaseForm => {
  const { label, state, scope } = (value ?? {}) as Partial<CaseForm>;
  return typeof label === "string" && typeof state === "string" && Array.isArray(scope?.destinations);
};

function known(form: CaseForm, today: string): readonly OpenCase[] {
  const state = warnedAs(form, today);
  if (state === null) return [];
  return [
    {
      label: form.label,
      state,
      payFrom: form.payFrom,
      supplier: form.supplierName,
      domains: [],
      keys: [],
      disputed: form.scope.destinations.map((each) => shortDigest(accountText(each))),
      onRecord: [],
    },
  ];
}

/**
 * The cases on a conversation that people are to be warned of, the newest first. The verdict of the question settles nothing and reopens
 * nothing.
 */
export function casesOn(
  service: Service,
  { keys, sender }: Conversation,
  runtime: Runtime,
): Promise<Told<readonly OpenCase[]>> {
  if (keys.length === 0) return Promise.resolve("none");
  const question = {
    digests: keys.map(digest),
    scope: { supplier: null, destinations: [], sender },
    verdict: "unrelated",
  };
  return service.post("/api/cases/find", question).then((answer) => {
    if (typeof answer === "string") return answer;
    const cases = (answer.told as Partial<FoundCases> | null)?.cases;
    if (!Array.isArray(cases) || !cases.every(isCase)) return "failed";
    const today = dayOf(runtime);
    return { told: cases.reduce<readonly OpenCase[]>((all, each) => [...all, ...known(each, today)], []) };
  });
}
