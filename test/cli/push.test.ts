import { importSample } from "../contract/samples";
import { loopback, send, type Handler, type LoopbackService } from "../suppliers/loopback";
import { run, runHere, suppliers, temporaryFolders } from "./kit";

const folderWith = temporaryFolders();

const services: LoopbackService[] = [];
afterEach(() => Promise.all(services.splice(0).map((one) => one.stop())));

const folder = folderWith({ "list.csv": suppliers, "own.json": '{"id":"id"}' });
const token = { REMIT_GUARD_TOKEN: "good" };
const command = (url: string, ...more: readonly string[]) => [
  ...["suppliers", "push", "list.csv", "--service", url],
  ...more,
];
const service = async (handler: Handler): Promise<string> => {
  const one = await loopback(handler);
  services.push(one);
  return one.url;
};
const push = async (handler: Handler) => runHere(folder, command(await service(handler)), null, token);

const sent = importSample({
  counts: { new: 1, changed: 1, unchanged: 3, faulty: 1 },
  faults: [{ line: 1, column: null, reason: "Not used: ORT01.\u001b[2J" }],
  layout: {
    system: "sap",
    title: "SAP",
    sheet: null,
    columns: [{ column: "LIFNR", meaning: "id", samples: ["7", "8"] }],
  },
});
const partly = { column: "BANKN", reason: "Lost." };
const rows = {
  all: [
    {
      line: 2,
      kind: "new",
      supplier: "8",
      name: "Nord",
      changes: [{ field: "name", from: null, to: "Nord" }],
      faults: [partly],
    },
    { line: 3, kind: "changed", supplier: "7", name: "Oakes", changes: [], faults: [partly] },
  ],
  changed: [
    {
      ...{ line: 3, kind: "changed", supplier: "7", name: "Oakes", faults: [] },
      changes: [{ field: "accounts", from: [], to: ["gb-sort:200000/55779911"] }],
    },
  ],
  faulty: [
    {
      line: 5,
      kind: "faulty",
      supplier: null,
      name: "Nobody",
      changes: [],
      faults: [{ column: "id", reason: "No id." }],
    },
  ],
};

test("a file is sent as an import, and what it would change is said, with the next step", async () => {
  const asked: string[] = [];
  const bodies: string[] = [];
  const url = await service((request, response, body) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    bodies.push(body);
    if (request.method === "POST") return send(response, sent, 201);
    const kind = (["changed", "faulty"] as const).find((each) => request.url?.includes(each)) ?? "all";
    return send(response, { rows: rows[kind], next: null });
  });
  const { code, out, error } = await run(folder, command(url, "--mapping", "own.json"), null, token);
  expect({ code, error }).toEqual({ code: 1, error: "" });
  expect(out.trimEnd().split("\n")).toEqual([
    "list.csv: read as SAP.",
    "list.csv: LIFNR = id: 7 | 8",
    "list.csv:1: Not used: ORT01.\u00b7[2J",
    "Changed:",
    "  line 3: 7 Oakes: accounts: (none) -> gb-sort:200000/55779911",
    "Not taken:",
    "  line 5: Nobody: id: No id.",
    "Look at these:",
    "  line 2: 8 Nord: BANKN: Lost.",
    "list.csv: 1 new, 1 changed, 3 unchanged, 1 not taken. Nothing is changed yet.",
    `To look at every row:  GET ${url}/api/imports/i-1/rows`,
    `To propose it:         POST ${url}/api/imports/i-1/propose`,
    `To apply it:           POST ${url}/api/imports/i-1/apply`,
    "Into a list that isn't empty, somebody else must apply it, with the role Supplier.Approve.",
  ]);
  expect(asked).toEqual([
    "POST /api/imports Bearer good",
    "GET /api/imports/i-1/rows?kind=changed&limit=20 Bearer good",
    "GET /api/imports/i-1/rows?kind=faulty&limit=20 Bearer good",
    "GET /api/imports/i-1/rows?limit=500 Bearer good",
  ]);
  expect(bodies[0]).toContain('name="mapping"\r\n\r\n{"id":"id"}');
  expect(bodies[0]).toContain(suppliers);
});

test("where nothing would change, there is nothing to do", async () => {
  const counts = { new: 0, changed: 0, unchanged: 1, faulty: 0 };
  const { code, out } = await push((request, response) =>
    request.method === "POST"
      ? send(response, importSample({ counts }), 201)
      : send(response, { rows: [], next: null }),
  );
  expect([code, out]).toEqual([
    0,
    "list.csv: 0 new, 0 changed, 1 unchanged, 0 not taken. Nothing is changed yet.\nThere is nothing to apply.\n",
  ]);
});

test.each<[string, Handler, RegExp]>([
  [
    "a refusal in the service's words",
    (_, response) => send(response, { detail: "This is\nno list." }, 422),
    /: This is·no list\.$/m,
  ],
  [
    "a token that isn't good",
    (_, response) => send(response, {}, 401),
    /doesn't accept the token in REMIT_GUARD_TOKEN/,
  ],
  ["a missing role", (_, response) => send(response, {}, 403), /needs the role Supplier\.Maintain/],
  ["something else that answers", (_, response) => send(response, []), /is not the supplier service/],
  ["a fault without words", (_, response) => send(response, "no", 500), /answers with 500/],
  [
    "an address elsewhere",
    (_, response) => void response.writeHead(307, { location: "http://127.0.0.1:1/" }).end(),
    /there is no answer/,
  ],
])("says of %s what it is, with exit code 2", async (_name, handler, reason) => {
  const { code, out, error } = await push(handler);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toMatch(reason);
});
