import type { Acted, CaseFailure, Cases, CaseStep, CaseSubject, Found, FoundCase } from "./types";
import {
  type Answered,
  type CaseContext,
  type CaseEvidence,
  type CaseForm,
  type CaseQuestion,
  caseRoutes,
  type GiveToken,
  type NewCase,
  type NoAnswer,
} from "../../contract";
import { isUnsettled, keyTexts } from "../../cases";
import { failureOf, paneClient, type ServicePorts } from "../service/ask";
import { digestOf, fieldsOf } from "../service/digest";
import type { ShownMessage } from "../state";

const answer = /^\s*\p{L}{1,6}(?:\[\d{1,3}\])?\s?[:\uff1a]/u;

/** For messages about payment or in a conversation: a colleague's "approved", but not a newsletter. */
export function isAskedOf({ message: { about, item }, verdict }: CaseSubject): boolean {
  if (verdict !== "unrelated") return true;
  const { messages, texts } = about.marks;
  const voices = texts.filter((text) => text.startsWith("voice\n"));
  return messages.length > 1 || voices.length > 1 || answer.test(item.subject ?? "");
}

const rules: Readonly<Record<string, CaseFailure>> = {
  "not-on-record": "notOnRecord",
  "cool-off": "coolOff",
  "last-four": "lastFour",
  "denied-account": "deniedAccount",
  "read-back-needed": "readBackDiffers",
  "read-back-differs": "readBackDiffers",
  "second-person": "secondPerson",
  "employee-id": "employeeId",
  "call-needed": "callNeeded",
  state: "state",
  "too-many-cases": "tooMany",
  "too-many-proposals": "tooMany",
};

function failed(none: NoAnswer): { readonly kind: "failed"; readonly because: CaseFailure } {
  const rule = none.kind === "refused" ? (none.rule ?? "") : "";
  return { kind: "failed", because: (Object.hasOwn(rules, rule) ? rules[rule] : undefined) ?? failureOf(none) };
}

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

/** Reads and changes cases of the supplier service. */
export function casesOf(ports: ServicePorts, here: readonly CaseContext[]): Cases {
  let me: string | null = null;
  const token: GiveToken = async (fresh) => {
    const given = await ports.token(fresh);
    if ("token" in given && given.token !== null) me = personOf(given.token);
    return given;
  };
  const ask = paneClient({ ...ports, token });
  const digested = new WeakMap<object, Promise<readonly string[]>>();

  const digests = ({ key, about }: ShownMessage): Promise<readonly string[]> => {
    const before = digested.get(about);
    if (before !== undefined) return before;
    const made = Promise.all(keyTexts(about.marks, key.conversationId).map(digestOf));
    digested.set(about, made);
    return made;
  };

  const safely = <T>(run: () => Promise<T>, failed: T): Promise<T> => run().catch(() => failed);
  const at = ({ id }: CaseForm) => ({ params: { id } });

  async function question({ message, verdict }: CaseSubject): Promise<CaseQuestion> {
    return { digests: await digests(message), scope: message.about.scope, verdict };
  }

  async function find(subject: CaseSubject): Promise<Found> {
    if (!isAskedOf(subject)) return { kind: "skipped" };
    const asked = await question(subject);
    if (asked.digests.length === 0) return { kind: "skipped" };
    const answer = await ask(caseRoutes.find, { body: asked });
    return answer.kind === "answered" ? { kind: "found", cases: answer.value.cases } : failed(answer);
  }

  async function shownCase(subject: CaseSubject, form: CaseForm): Promise<FoundCase> {
    if (isUnsettled(form.state)) return { ...form, covers: false };
    const found = await find(subject);
    const same = found.kind === "found" ? found.cases.find(({ id }) => id === form.id) : undefined;
    return same ?? { ...form, covers: false };
  }

  async function actedBy(subject: CaseSubject, asked: Answered<CaseForm>, kind: "done" | "stale"): Promise<Acted> {
    return asked.kind === "answered" ? { kind, form: await shownCase(subject, asked.value) } : failed(asked);
  }

  function send(form: CaseForm, taken: CaseStep): Promise<Answered<CaseForm>> {
    const asking = { ...at(form), tag: `"${form.version}"` };
    if (taken.step === "call-back") return ask(caseRoutes["call-back"], { ...asking, body: taken.call });
    const { step, ...body } = taken;
    return ask(caseRoutes[step], { ...asking, body });
  }

  async function act(subject: CaseSubject, form: CaseForm, step: CaseStep): Promise<Acted> {
    const asked = await send(form, step);
    const isStale = asked.kind === "refused" && asked.status === 412;
    return isStale ? actedBy(subject, await ask(caseRoutes.read, at(form)), "stale") : actedBy(subject, asked, "done");
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
    return actedBy(subject, await ask(caseRoutes.open, { body }), "done");
  }

  return {
    find: (subject) => safely(() => find(subject), refused),
    open: (subject, report, reason) => safely(() => open(subject, report, reason), refused),
    act: (subject, form, step) => safely(() => act(subject, form, step), refused),
    evidence: (form) =>
      safely(async () => {
        const asked = await ask(caseRoutes.evidence, at(form));
        // Unparsed: the signature covers all of it.
        return asked.kind === "answered" ? (asked.json as CaseEvidence) : null;
      }, null),
    digests,
    me: () => me,
  };
}
