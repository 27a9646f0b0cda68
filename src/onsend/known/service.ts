import {
  answerOf,
  caseRoutes,
  requestOf,
  type CaseForm,
  type NoAnswer,
  lookupRoute,
  type Ownership,
  type SupplierRecord,
} from "../../contract";
import { accountText, warnedAs, type OpenCase, type SendingNotes } from "../../cases";
import type { Conversation } from "../draft/draft";
import type { Runtime } from "../outlook/office";
import { digest, shortDigest, dayOf, sendBy, type SendingSettings, tokenFor, caseOf } from "./settings";

/** Whose accounts are, as the supplier list has them. */
export interface FoundRecords {
  readonly accounts: readonly string[];
  readonly partners: readonly SupplierRecord[];
  readonly owners: readonly Ownership[];
}

/** Privacy: sends only accounts and domains. */
export function lookUp(
  service: Service,
  { accounts, domains }: { readonly accounts: readonly string[]; readonly domains: readonly string[] },
): Promise<Told<FoundRecords>> {
  return service(lookupRoute, { accounts, domains }).then((answer) => {
    if (typeof answer === "string") return answer;
    const { matches, owners } = answer.told;
    // The author claims to be that supplier.
    const partners = matches.filter(({ by, imitates }) => by !== "name" && imitates?.faint !== true);
    return { told: { accounts, owners, partners: partners.map(({ record }) => record) } };
  });
}

/** Milliseconds per answer. */
const limit = 1_800;

/** `none`: no service, or no role in it; `failed`: it should have answered. */
export type Told<T> = { readonly told: T } | "none" | "failed";

/** Asks the supplier service for a route, as the person who is signed in. */
export type Service = <T, B>(
  route: Parameters<typeof requestOf<B>>[1] & Parameters<typeof answerOf<T>>[0],
  body: B,
) => Promise<Told<T>>;

const faultOf = (none: NoAnswer): string =>
  none.kind === "refused" ? String(none.status) : none.kind === "malformed" ? `malformed ${none.at}` : none.because;

function serviceOf(runtime: Runtime, { service }: SendingSettings): Promise<Service | null> {
  if (service === null) return Promise.resolve(null);
  return tokenFor(runtime).then((token): Service | null => {
    if (token === null) return null;
    const send = sendBy(runtime);
    return (route, body) =>
      send(requestOf(service, route, body, token), limit).then((sent) => {
        const answer = answerOf(route, sent);
        if (answer.kind === "answered") return { told: answer.value };
        runtime.log(`Remit Guard: the supplier service did not answer ${route.path} (${faultOf(answer)}).`);
        return answer.kind === "refused" && answer.status === 403 ? "none" : "failed";
      });
  });
}

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

/** The newest first. The question's verdict neither settles nor reopens a case. */
export function casesOn(
  service: Service,
  { keys, sender }: Conversation,
  runtime: Runtime,
): Promise<Told<readonly OpenCase[]>> {
  if (keys.length === 0) return Promise.resolve("none");
  const question = {
    digests: keys.map(digest),
    scope: { supplier: null, destinations: [], sender },
    verdict: "unrelated" as const,
  };
  return service(caseRoutes.find, question).then((answer) => {
    if (typeof answer === "string") return answer;
    const today = dayOf(runtime);
    return { told: answer.told.cases.flatMap((each) => known(each, today)) };
  });
}

/** Milliseconds for the service, signing in included. */
const timeLimit = 2_400;

type Findings = Readonly<{ about: OpenCase | null; records: FoundRecords | null; isUnasked: boolean }>;

/** What the draft is asked about. */
export interface Question {
  readonly conversation: Conversation;
  readonly accounts: readonly string[];
  readonly domains: readonly string[];
}

function caseOn(noted: OpenCase | null, answer: Told<readonly OpenCase[]>): OpenCase | null {
  if (typeof answer === "string") return noted;
  const [first] = answer.told;
  if (first === undefined) return null;
  return noted !== null && noted.label === first.label
    ? { ...noted, ...first, onRecord: noted.onRecord, domains: noted.domains }
    : first;
}

/** If no one answered in time. */
export function byNotes(
  runtime: Runtime,
  { service }: SendingSettings,
  { cases }: SendingNotes,
  { keys }: Conversation,
): Findings {
  return { about: caseOf(cases, keys, dayOf(runtime)), records: null, isUnasked: service !== null };
}

/** From the service if possible, else the pane's note. */
export function findOut(
  runtime: Runtime,
  settings: SendingSettings,
  notes: SendingNotes,
  { conversation, accounts, domains }: Question,
): Promise<Findings> {
  const unanswered = byNotes(runtime, settings, notes, conversation);
  return new Promise((resolve) => {
    runtime.after(timeLimit, () => resolve(unanswered));
    void serviceOf(runtime, settings)
      .then((service) => {
        if (service === null) return { ...unanswered, isUnasked: false };
        return Promise.all([
          casesOn(service, conversation, runtime),
          accounts.length === 0 ? ("none" as const) : lookUp(service, { accounts, domains }),
        ]).then(([cases, records]) => ({
          about: caseOn(unanswered.about, cases),
          records: typeof records === "string" ? null : records.told,
          isUnasked: cases === "failed" || records === "failed",
        }));
      })
      .then(resolve, () => resolve(unanswered));
  });
}
