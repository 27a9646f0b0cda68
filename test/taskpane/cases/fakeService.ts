import { evidenceSample } from "../../contract/samples";
import type { CaseCallNeed, CaseForm, CaseState, FoundCases, NewCase, NewCaseCall } from "../../../src/contract";

/** Somebody with an account. */
export const helen = { oid: "o-helen", name: "Helen Frost", employeeId: "E7" };
export const priya = { oid: "o-priya", name: "Priya Nair", employeeId: "E8" };

const onRecord: CaseCallNeed = {
  number: "onRecord",
  phones: ["+49 40 5550187"],
  because: null,
  from: null,
  verifiedOn: "2026-03-12",
  asksLastFour: true,
};

/** A case that Helen opened. */
export function caseForm(fields: Partial<CaseForm> = {}): CaseForm {
  return {
    id: "c-118",
    label: "2026-118",
    state: "open",
    version: 1,
    scope: {
      supplier: "S-1042",
      destinations: ["DE07100100100140331482"],
      sender: "billing@brightwater-suppiies.com",
    },
    supplierName: "Nordwind Spedition GmbH",
    verdict: "stop",
    findings: [{ signal: "destination-not-on-record", message: "notOnRecord" }],
    context: ["friday"],
    report: null,
    opened: { by: helen, at: "2026-10-02T14:00:00.000Z" },
    events: [{ action: "opened", state: "open", by: helen, at: "2026-10-02T14:00:00.000Z", reason: null }],
    calls: [],
    callBack: onRecord,
    secondPerson: { isNeeded: true, because: ["bankChange", "friday"] },
    payFrom: null,
    proposal: null,
    seen: [
      { by: priya, at: "2026-10-02T14:10:00.000Z" },
      { by: helen, at: "2026-10-02T14:00:00.000Z" },
    ],
    isAltered: false,
    ...fields,
  };
}

/** The same with one event more. */
export function after(
  form: CaseForm,
  action: CaseForm["events"][number]["action"],
  state: CaseState,
  by = helen,
  fields: Partial<CaseForm> = {},
): CaseForm {
  const at = "2026-10-02T14:20:00.000Z";
  return {
    ...form,
    state,
    version: form.version + 1,
    events: [...form.events, { action, state, by, at, reason: null }],
    ...(action === "called" && {
      calls: [
        ...form.calls,
        {
          phone: "+49 40 5550187",
          spokeWith: "Katrin",
          outcome: state === "fraud" ? "denied" : state === "open" ? "notReached" : "confirmed",
          foundIn: null,
          accounts: [],
          by,
          at,
        },
      ],
    }),
    ...fields,
  };
}

/** A request, as it came. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly ifMatch: string | null;
  readonly body: unknown;
}

/** What is read of an answer: jsdom has no Response of its own. */
const answerOf = (text: string, status = 200): Response => {
  const parts = [new TextEncoder().encode(text)];
  const read = async () => ({ done: parts.length === 0, value: parts.shift() });
  return { status, headers: { get: () => null }, body: { getReader: () => ({ read }) } } as unknown as Response;
};

/** A page, as a proxy puts one in place of an answer. */
export const page = (text: string): Response => answerOf(text);

/** A problem document with its rule, in place of an answer. */
export const refused = (status: number, rule: string): Response => answerOf(JSON.stringify({ rule, status }), status);

export const answered = (form: CaseForm, status = 200): Response => answerOf(JSON.stringify(form), status);

/** The supplier service as HTTP: it keeps one case, and answers what it is told to. */
export class FakeService {
  readonly asked: Asked[] = [];
  readonly origin = "https://records.example.org";
  form: CaseForm | null;
  covers = false;
  /** What the next step is answered with, in place of `next`. */
  answer: ((asked: Asked) => Response | null) | null = null;
  /** What a step leads to. */
  next: ((asked: Asked, form: CaseForm) => CaseForm) | null = null;
  isDown = false;

  constructor(form: CaseForm | null = null) {
    this.form = form;
  }

  readonly fetch = async (url: string, options: RequestInit): Promise<Response> => {
    if (this.isDown) throw new TypeError("Failed to fetch");
    const headers = options.headers as Readonly<Record<string, string | undefined>>;
    const body: unknown = typeof options.body === "string" ? JSON.parse(options.body) : null;
    const path = url.slice(this.origin.length);
    const asked: Asked = { method: options.method ?? "GET", path, ifMatch: headers["If-Match"] ?? null, body };
    this.asked.push(asked);
    if (headers.Authorization === undefined) return refused(401, "token");
    const given = this.answer?.(asked) ?? null;
    if (given !== null) return given;
    if (path === "/api/cases/find") {
      const cases: FoundCases["cases"] = this.form === null ? [] : [{ ...this.form, covers: this.covers }];
      return answerOf(JSON.stringify({ cases }));
    }
    if (path === "/api/cases") {
      this.form ??= caseForm({ scope: (body as NewCase).scope });
      return answered(this.form, 201);
    }
    if (this.form === null) return refused(404, "not-found");
    if (path.endsWith("/evidence")) return answerOf(JSON.stringify(evidenceSample(this.form)));
    if (asked.method === "GET") return answered(this.form);
    if (asked.ifMatch === null) return refused(428, "if-match");
    if (asked.ifMatch !== `"${this.form.version}"`) return refused(412, "stale");
    this.form = this.next?.(asked, this.form) ?? this.form;
    return answered(this.form);
  };

  /** The steps that were asked for. */
  steps(): readonly Asked[] {
    return this.asked.filter(({ method, path }) => method === "POST" && path !== "/api/cases/find");
  }

  /** The last call that was written down. */
  call(): NewCaseCall | null {
    const made = this.asked.filter(({ path }) => path.endsWith("/call-back")).at(-1);
    return made === undefined ? null : (made.body as NewCaseCall);
  }
}

/** An access token of somebody. */
export const tokenOf = ({ oid }: { readonly oid: string }): string =>
  `h.${Buffer.from(JSON.stringify({ oid })).toString("base64url")}.s`;
