import type { CaseContext, CaseEvidence, CaseForm, CaseQuestion, NewCase } from "../../contract";
import { isUnsettled, keyTexts } from "../../cases";
import type { GiveToken } from "../../inspect";
import { askOf, digestOf, fieldsOf, type Asked, type ServicePorts } from "../service/ask";
import type { ShownMessage } from "../state";
import { isAskedOf } from "./asked";
import type { Acted, CaseFailure, CaseStep, CaseSubject, Found, FoundCase, Cases } from "./types";

/** The rules of the service, by the name that its problem documents give them. */
const rules: Readonly<Record<string, CaseFailure>> = {
  "not-on-record": "notOnRecord",
  "cool-off": "coolOff",
  "last-four": "lastFour",
  "heard-differs": "heardDiffers",
  "second-person": "secondPerson",
  "employee-id": "employeeId",
  "call-needed": "callNeeded",
  state: "state",
  "too-many-cases": "tooMany",
  "too-many-proposals": "tooMany",
};

async function failureOf(response: Response): Promise<CaseFailure> {
  const { rule } = fieldsOf(await response.json().catch(() => null));
  const known = typeof rule === "string" && Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  if (known !== undefined) return known;
  if (response.status === 401) return "notSignedIn";
  if (response.status === 403) return "noPermission";
  return response.status >= 500 || response.status === 429 ? "notReachable" : "refused";
}

/** A case, if this is one at all: a page of a proxy isn't. */
const isCase = (value: unknown): value is CaseForm => {
  const { id, label, state, version, scope, events, calls, callBack, secondPerson, seen, opened } = fieldsOf(value);
  const texts = [id, label, state].every((each) => typeof each === "string");
  const parts = [scope, callBack, secondPerson, opened].every((each) => typeof each === "object" && each !== null);
  return texts && parts && typeof version === "number" && [events, calls, seen].every(Array.isArray);
};

const isFound = (value: unknown): value is FoundCase => isCase(value) && typeof fieldsOf(value).covers === "boolean";

/** The person that a token names, for showing whose turn it is. */
function personOf(token: string): string | null {
  try {
    const [, part = ""] = token.split(".");
    const { oid } = fieldsOf(JSON.parse(atob(part.replaceAll("-", "+").replaceAll("_", "/"))));
    return typeof oid === "string" ? oid : null;
  } catch {
    return null;
  }
}

const refused = { kind: "failed", because: "refused" } as const;
const json = { "Content-Type": "application/json" };

/** Reads and changes cases of the supplier service. */
export function casesOf(ports: ServicePorts, here: readonly CaseContext[]): Cases {
  let me: string | null = null;
  const token: GiveToken = async (fresh) => {
    const given = await ports.token(fresh);
    if ("token" in given && given.token !== null) me = personOf(given.token);
    return given;
  };
  const ask = askOf({ ...ports, token });
  // One message is asked about again and again, and its digests stay as they are.
  const digested = new WeakMap<object, Promise<readonly string[]>>();

  const digests = ({ key, about }: ShownMessage): Promise<readonly string[]> => {
    const before = digested.get(about);
    if (before !== undefined) return before;
    const made = Promise.all(keyTexts(about.marks, key.conversationId).map(digestOf));
    digested.set(about, made);
    return made;
  };

  /** Whatever goes wrong here is a failure like another: a digest that can't be made, an answer cut short. */
  const safely = <T>(run: () => Promise<T>, failed: T): Promise<T> => run().catch(() => failed);
  const pathOf = ({ id }: CaseForm): string => `/api/cases/${encodeURIComponent(id)}`;
  const post = (body: object, more: Readonly<Record<string, string>> = {}): RequestInit => ({
    method: "POST",
    headers: { ...json, ...more },
    body: JSON.stringify(body),
  });

  async function question({ message, verdict }: CaseSubject): Promise<CaseQuestion> {
    return { digests: await digests(message), scope: message.about.scope, verdict };
  }

  async function find(subject: CaseSubject): Promise<Found> {
    if (!isAskedOf(subject)) return { kind: "skipped" };
    const asked = await question(subject);
    if (asked.digests.length === 0) return { kind: "skipped" };
    const answer = await ask("/api/cases/find", post(asked));
    if ("failure" in answer) return { kind: "failed", because: answer.failure };
    if (!answer.response.ok) return { kind: "failed", because: await failureOf(answer.response) };
    const { cases } = fieldsOf(await answer.response.json());
    return Array.isArray(cases) && cases.every(isFound) ? { kind: "found", cases } : refused;
  }

  /** Whether the outcome of a case holds for this message is the service's to say. */
  async function shownCase(subject: CaseSubject, form: CaseForm): Promise<FoundCase> {
    if (isUnsettled(form.state)) return { ...form, covers: false };
    const found = await find(subject);
    const same = found.kind === "found" ? found.cases.find(({ id }) => id === form.id) : undefined;
    return same ?? { ...form, covers: false };
  }

  async function actedBy(subject: CaseSubject, asked: Asked, kind: "done" | "stale"): Promise<Acted> {
    if ("failure" in asked) return { kind: "failed", because: asked.failure };
    if (!asked.response.ok) return { kind: "failed", because: await failureOf(asked.response) };
    const form: unknown = await asked.response.json().catch(() => null);
    return isCase(form) ? { kind, form: await shownCase(subject, form) } : refused;
  }

  async function act(subject: CaseSubject, form: CaseForm, { step, ...rest }: CaseStep): Promise<Acted> {
    const body = "call" in rest ? rest.call : rest;
    const asked = await ask(`${pathOf(form)}/${step}`, post(body, { "If-Match": `"${form.version}"` }));
    // Somebody else did something meanwhile: the case is read as it is now.
    const isStale = "response" in asked && asked.response.status === 412;
    return isStale
      ? actedBy(subject, await ask(pathOf(form), { method: "GET" }), "stale")
      : actedBy(subject, asked, "done");
  }

  async function open(subject: CaseSubject, report: string, reason: string | null): Promise<Acted> {
    const { findings, context, amount } = subject.message.about;
    const body: NewCase = {
      ...(await question(subject)),
      findings,
      report: await digestOf(report),
      context: [...context, ...here],
      amount,
      reason,
    };
    return actedBy(subject, await ask("/api/cases", post(body)), "done");
  }

  return {
    find: (subject) => safely(() => find(subject), refused),
    open: (subject, report, reason) => safely(() => open(subject, report, reason), refused),
    act: (subject, form, step) => safely(() => act(subject, form, step), refused),
    evidence: (form) =>
      safely(async () => {
        const asked = await ask(`${pathOf(form)}/evidence`, { method: "GET" });
        if ("failure" in asked || !asked.response.ok) return null;
        const said: unknown = await asked.response.json();
        // Whoever checks the file checks the whole of it: here it is passed on as it came.
        return typeof fieldsOf(said).signature === "string" ? (said as CaseEvidence) : null;
      }, null),
    digests,
    me: () => me,
  };
}
