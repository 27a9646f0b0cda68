import {
  answerOf,
  caseRoutes,
  healthRoute,
  historyRoutes,
  importRoutes,
  lookupRoute,
  proposalRoutes,
  supplierRoutes,
} from "../../../src/contract";
import type { Shape } from "../../../src/contract/shape";
import { pushSuppliers } from "../../../src/cli/push";
import { casesOn, type Service, lookUp } from "../../../src/onsend/known/service";
import { ApiFailure } from "../../../src/register/api/api";
import { httpApi } from "../../../src/register/api/http";
import { httpDirectory } from "../../../src/suppliers";
import { casesOf } from "../../../src/taskpane/cases/service";
import type { CaseSubject } from "../../../src/taskpane/cases/types";
import { proposalsTo } from "../../../src/taskpane/proposals/proposals";
import { shownMessage } from "../components/views";
import { malformed, newer } from "../../contract/malformed";
import * as samples from "../../contract/samples";

const found = { cases: [{ ...samples.caseSample(), covers: false }] };
const records = { state: "found", matches: [], owners: [] };
const sent = (text: string) => ({ status: 200, text, header: () => null });

/** Every route that answers in JSON, with a good answer. */
const answers: readonly (readonly [string, { readonly answer: Shape<unknown> }, object])[] = [
  ["a lookup", lookupRoute, records],
  ["a search", supplierRoutes.search, { suppliers: [samples.supplierSample()], next: null }],
  ["a supplier", supplierRoutes.read, samples.supplierSample()],
  ["state registers", supplierRoutes.registers, { registers: [samples.registerSample] }],
  ["proposals", proposalRoutes.list, { proposals: [samples.proposalSample()], next: null }],
  ["a proposal", proposalRoutes.read, samples.proposalSample()],
  ["found cases", caseRoutes.find, found],
  ["a case", caseRoutes.read, samples.caseSample()],
  ["evidence", caseRoutes.evidence, samples.evidenceSample(samples.caseSample())],
  ["an import", importRoutes.read, samples.importSample()],
  ["columns", importRoutes.columns, { columns: samples.columnsSample }],
  ["rows", importRoutes.rows, { rows: [samples.rowSample], next: null }],
  ["health", healthRoute, samples.healthSample],
  ["a history", historyRoutes.list, { entries: [samples.entrySample], next: null }],
  ["a head", historyRoutes.head, samples.headSample],
  ["a chain", historyRoutes.chain, samples.chainSample],
];

describe.each(answers)("%s", (_name, route, good) => {
  it("is read whole, without what only a newer service knows", () => {
    for (const text of [JSON.stringify(good), newer(good)])
      expect(answerOf(route, sent(text))).toMatchObject({ kind: "answered", value: good });
    const read = answerOf(route, sent(newer(good)));
    expect(read.kind === "answered" && read.value).not.toHaveProperty("riskScore");
  });

  it("is malformed where a field is missing or of another type, and where it isn't JSON", () => {
    const bad = malformed(good).filter(([how]) => how !== "too large");
    const passed = bad.filter(([, text]) => answerOf(route, sent(text)).kind !== "malformed");
    expect(passed.map(([how]) => how)).toEqual([]);
  });
});

it("names the first part that doesn't fit", () => {
  const text = JSON.stringify({
    entries: [samples.entrySample, { ...samples.entrySample, by: { oid: 1 } }],
    next: null,
  });
  expect(answerOf(historyRoutes.list, sent(text))).toEqual({ kind: "malformed", at: "/entries/1/by/oid" });
});

const service = "https://records.example.org";
const token = async () => ({ token: "h.e30.s" });
const never = () => () => undefined;
const json = (text: string) => new Response(text, { headers: { "content-type": "application/json", etag: '"1"' } });
/** Answers everything with this text. */
const saying = (text: string) => async (): Promise<Response> => json(text);

it.each(malformed(records))("the directory says that it has no answer: %s", async (_how, text) => {
  const ports = { url: service, token, fetch: saying(text), after: never, now: () => 0, random: () => 0 };
  const clues = { addresses: [], domains: ["a.example"], names: [], mentions: [], taxIds: [], accounts: [] };
  expect((await httpDirectory(ports).lookup(clues)).state).toBe("notReachable");
});

it.each(malformed(found))("the pane's cases fail: %s", async (_how, text) => {
  const subject: CaseSubject = { message: shownMessage, verdict: "stop", phone: null };
  const cases = casesOf({ service, token, fetch: saying(text), after: never }, []);
  expect(await cases.find(subject)).toEqual({ kind: "failed", because: "refused" });
});

it.each(malformed(samples.supplierSample()))("the pane's proposal fails: %s", async (_how, text) => {
  const send = proposalsTo({ service, token, fetch: saying(text), after: never });
  const value = { field: "accounts", value: "DE07100100100140801649" } as const;
  expect(await send({ supplier: "S-1", value, replaces: false, reason: "r", report: "" })).toEqual({
    kind: "failed",
    because: "refused",
  });
});

it.each(malformed({ proposals: [samples.proposalSample()], next: null }))(
  "the register fails: %s",
  async (_how, text) => {
    const api = httpApi(service, token, saying(text), saying(text));
    const asked = api.proposals({ state: null, supplier: null, after: null });
    await expect(asked).rejects.toBeInstanceOf(ApiFailure);
    await expect(asked).rejects.toMatchObject({ kind: "failed" });
  },
);

describe("the command line", () => {
  const before = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = before;
  });

  it.each(malformed(samples.importSample()))("ends with a fault: %s", async (_how, text) => {
    globalThis.fetch = saying(text);
    const said: string[] = [];
    const terminal = { out: async (line: string) => void said.push(line) };
    const options = { path: __filename, mapping: null, service, environment: { REMIT_GUARD_TOKEN: "good" } };
    const pushed = pushSuppliers(options, terminal as unknown as Parameters<typeof pushSuppliers>[1]);
    await expect(pushed).rejects.toThrow("is not the supplier service");
    expect(said).toEqual([]);
  });
});

describe("the check on sending", () => {
  /** The service as onsend asks it, which says this. */
  const asking =
    (text: string): Service =>
    async (route) => {
      const answer = answerOf(route, text.length > 2_000_000 ? { failed: "tooLarge" } : sent(text));
      return answer.kind === "answered" ? { told: answer.value } : "failed";
    };

  it.each(malformed(records))("fails to look up: %s", async (_how, text) => {
    expect(await lookUp(asking(text), { accounts: ["x"], domains: [] })).toBe("failed");
  });

  it.each(malformed(found))("fails to find cases: %s", async (_how, text) => {
    const runtime = { now: () => 0 } as unknown as Parameters<typeof casesOn>[2];
    const conversation = { keys: ["k"], sender: null } as unknown as Parameters<typeof casesOn>[1];
    expect(await casesOn(asking(text), conversation, runtime)).toBe("failed");
  });
});
