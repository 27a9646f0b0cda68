import { caseForm, caseRoutes } from "../../../src/contract/cases";
import { parsed } from "../kit/parsed";
import type { CaseForm } from "../../../src/contract";
import { type TestApp, testApp } from "../kit/appKit";
import { about, asked, call, filled } from "../kit/caseKit";
import { databaseKit } from "../kit/kit";
import { closeStores } from "../kit/storeKit";

const { answer: caseEvidence } = caseRoutes.evidence;
const { answer: cases } = caseRoutes.list;
const { answer: foundCases } = caseRoutes.find;

const kit = databaseKit();
let test: TestApp;
beforeAll(async () => {
  test = await testApp((await filled(kit)).store);
});
afterAll(async () => {
  await test.close();
  await closeStores();
});

async function send(method: "GET" | "POST", url: string, who: string, payload?: object, tag?: string) {
  const token = await test.issuer.token({ oid: who, name: who, roles: ["Case.Write"] });
  const headers = { authorization: `Bearer ${token}`, ...(tag !== undefined && { "if-match": tag }) };
  return test.app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
}

it("goes over HTTP from a question to a release, and then to a file of evidence", async () => {
  expect((await send("POST", "/api/cases/find", "ann", asked(about("c1")))).json()).toEqual({ cases: [] });
  const made = await send("POST", "/api/cases", "ann", about("c1"));
  const form = made.json<CaseForm>();
  const url = `/api/cases/${form.id}`;
  expect([made.statusCode, made.headers["location"], made.headers["etag"]]).toEqual([201, url, '"1"']);
  expect(parsed(caseForm, form)).toEqual(form);
  const joined = await send("POST", "/api/cases", "ben", about("c1"));
  expect([joined.statusCode, joined.headers["etag"]]).toEqual([200, '"2"']);

  expect((await send("POST", `${url}/call-back`, "ann", call())).statusCode).toBe(428);
  expect((await send("POST", `${url}/call-back`, "ann", call(), "2")).statusCode).toBe(400);
  // Who joined is no reason to read it again.
  const called = await send("POST", `${url}/call-back`, "ann", call(), '"1"');
  expect([called.statusCode, called.headers["etag"], called.json<CaseForm>().state]).toEqual([200, '"3"', "confirmed"]);
  const stale = await send("POST", `${url}/call-back`, "ann", call(), '"2"');
  expect([stale.statusCode, stale.json<{ rule: string }>().rule]).toEqual([412, "stale"]);
  const own = await send("POST", `${url}/confirm`, "ann", {}, '"3"');
  expect([own.statusCode, own.json<{ rule: string }>().rule]).toEqual([403, "second-person"]);
  const seconded = await send("POST", `${url}/confirm`, "ben", {}, '"3"');
  expect(seconded.json()).toMatchObject({ state: "released", version: 4 });

  const found = (await send("POST", "/api/cases/find", "cleo", asked(about("c1")))).json<object>();
  expect(found).toMatchObject({ cases: [{ covers: true, seen: [{ by: { oid: "cleo" } }] }] });
  expect(parsed(foundCases, found)).toEqual(found);
  const one = await send("GET", url, "ann");
  expect([one.headers["etag"], parsed(caseForm, one.json())]).toEqual(['"4"', one.json()]);
  const evidence = await send("GET", `${url}/evidence`, "ann");
  expect(parsed(caseEvidence, evidence.json())).toEqual(evidence.json());

  const reopened = await send("POST", `${url}/reopen`, "ben", { reason: "A doubt." }, '"4"');
  expect(reopened.json()).toMatchObject({ state: "open", version: 5 });
  const closed = await send("POST", `${url}/close`, "ben", { outcome: "fraud", reason: "A doubt." }, '"5"');
  expect(closed.json()).toMatchObject({ state: "fraud", version: 6 });
});

it("lists cases, a stretch after the other", async () => {
  for (const conversation of ["d1", "d2", "d3"]) await send("POST", "/api/cases", "ann", about(conversation));
  const page = (await send("GET", "/api/cases?state=open&limit=2", "ben")).json<{ cases: CaseForm[]; next: string }>();
  expect(parsed(cases, page)).toEqual(page);
  const rest = (await send("GET", `/api/cases?state=open&limit=2&after=${page.next}`, "ben")).json<typeof page>();
  const labels = [...page.cases, ...rest.cases].map(({ label }) => Number(label.split("-")[1]));
  expect(labels).toEqual([...labels].sort((a, b) => b - a));
  expect([page.cases.length, rest.next]).toEqual([2, null]);
});

it.each([
  ["no digest", { digests: [] }],
  ["too many digests", { digests: Array<string>(101).fill("0".repeat(64)) }],
  ["words in place of a digest", { digests: ["Invoice 118"] }],
  ["too many destinations", { scope: { supplier: null, destinations: Array<string>(51).fill("x"), sender: null } }],
  ["a long destination", { scope: { supplier: null, destinations: ["x".repeat(2_501)], sender: null } }],
  ["no verdict of ours", { verdict: "fine" }],
  ["a strange context", { context: ["sunday"] }],
  ["a negative amount", { amount: -1 }],
  ["an unknown field", { text: "the message" }],
  ["a reason that can't be read", { reason: "fine\u202e" }],
])("refuses a case with %s", async (_what, more) => {
  expect((await send("POST", "/api/cases", "ann", { ...about("e1"), ...more })).statusCode).toBe(422);
});

it("knows no case of another id", async () => {
  for (const [method, path, body] of [
    ["GET", "", undefined],
    ["GET", "/evidence", undefined],
    ["POST", "/call-back", call()],
    ["POST", "/confirm", {}],
    ["POST", "/close", { outcome: "fraud", reason: "x" }],
    ["POST", "/reopen", { reason: "x" }],
  ] as const)
    expect((await send(method, `/api/cases/none${path}`, "ann", body, '"1"')).statusCode).toBe(404);
});
