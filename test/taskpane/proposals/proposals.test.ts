import { createHash } from "node:crypto";
import { proposalSample, supplierSample } from "../../contract/samples";
import { linkInto } from "../../../src/taskpane/proposals/link";
import { proposalsTo, type Wanted } from "../../../src/taskpane/proposals/proposals";
import type { ServicePorts } from "../../../src/taskpane/service/ask";

const service = "https://records.example.org";
const account = "DE07100100100140801649";
const wanted: Wanted = {
  supplier: "S/1",
  value: { field: "accounts", value: account },
  replaces: false,
  reason: "Their letter of May.",
  report: "Do not pay",
};
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

interface Call {
  readonly url: string;
  readonly options: RequestInit;
}

const record = (accounts: readonly string[] = [], tag = '"3"') =>
  new Response(JSON.stringify(supplierSample({ accounts })), { headers: { etag: tag } });
const made = () => new Response(JSON.stringify(proposalSample()), { status: 201 });
const refused = (status: number, rule: string) => new Response(JSON.stringify({ rule }), { status });

/** Sends it; the service gives these answers, one after the other. */
async function sent(answers: readonly (Response | Error)[], ports: Partial<ServicePorts> = {}, given = wanted) {
  const calls: Call[] = [];
  const left = [...answers];
  const fresh: boolean[] = [];
  const send = proposalsTo({
    service,
    token: async (isFresh) => {
      fresh.push(isFresh);
      return { token: `t${fresh.length}` };
    },
    fetch: async (url, options) => {
      calls.push({ url, options });
      const next = left.shift() ?? new Error("Nothing was expected.");
      if (next instanceof Error) throw next;
      return next;
    },
    after: () => () => undefined,
    ...ports,
  });
  return { outcome: await send(given), calls, fresh, left };
}

const bodyOf = ({ options: { body } }: Call): unknown => (typeof body === "string" ? JSON.parse(body) : null);

describe("a proposal from a message", () => {
  it("takes the place of the accounts on record, if it says so", async () => {
    const { calls } = await sent([record(["DE25100100104540331482"]), made()], {}, { ...wanted, replaces: true });
    expect(calls[1] && bodyOf(calls[1])).toMatchObject({ set: { accounts: [account] } });
  });

  it("adds to what is on record, with the version that was read, a reason, and the report's digest alone", async () => {
    const { outcome, calls } = await sent([record(["DE25100100104540331482"]), made()]);
    expect(outcome).toEqual({ kind: "proposed" });
    expect(calls.map(({ url, options }) => [options.method, url])).toEqual([
      ["GET", `${service}/api/suppliers/S%2F1`],
      ["POST", `${service}/api/proposals`],
    ]);
    const [, post] = calls;
    if (post === undefined) throw new Error("Nothing was sent.");
    expect(bodyOf(post)).toEqual({
      supplier: "S/1",
      set: { accounts: ["DE25100100104540331482", account] },
      reason: "Their letter of May.",
      report: sha256("Do not pay"),
    });
    expect(post.options.headers).toMatchObject({ "If-Match": '"3"', Authorization: "Bearer t2" });
    expect(post.options).toMatchObject({ redirect: "error", cache: "no-store" });
  });

  it("isn't one where the record has it by now", async () => {
    const { outcome, calls } = await sent([record([account])]);
    expect([outcome, calls.length]).toEqual([{ kind: "onRecord" }, 1]);
  });

  it("is made on the newer record where somebody changed it in the meantime, and not for ever", async () => {
    const stale = () => refused(412, "stale");
    const { outcome, calls } = await sent([record(), stale(), record(["X"], '"4"'), made()]);
    expect(outcome).toEqual({ kind: "proposed" });
    expect(calls[3]?.options.headers).toMatchObject({ "If-Match": '"4"' });
    const ever = await sent([record(), stale(), record(), stale(), record(), stale(), record()]);
    expect([ever.outcome, ever.left.length]).toEqual([{ kind: "failed", because: "refused" }, 1]);
  });

  it("tries a token once again that isn't taken", async () => {
    const { outcome, fresh } = await sent([refused(401, "token"), record(), made()]);
    expect([outcome, fresh]).toEqual([{ kind: "proposed" }, [false, true, false]]);
  });

  it.each([
    ["notSignedIn", [refused(401, "token"), refused(401, "token")]],
    ["noPermission", [record(), refused(403, "role")]],
    ["tooMany", [record(), refused(409, "too-many-proposals")]],
    ["notReachable", [refused(429, "rate-limit")]],
    ["notReachable", [new TypeError("Failed to fetch")]],
    ["notReachable", [refused(503, "database-unreachable")]],
    ["refused", [refused(404, "no-supplier")]],
    ["refused", [record(), refused(422, "invalid-proposal")]],
    ["refused", [new Response("<html>", { headers: { etag: '"3"' } })]],
    ["refused", [new Response(JSON.stringify(supplierSample()))]],
  ] as const)("says %s", async (because, answers) => {
    expect((await sent(answers)).outcome).toEqual({ kind: "failed", because });
  });

  it.each([
    ["noPermission", "noPermission"],
    ["notReachable", "notReachable"],
    ["notSignedIn", "notSignedIn"],
  ] as const)("asks nothing without a token: %s", async (failure, because) => {
    const { outcome, calls } = await sent([], { token: async () => ({ failure }) });
    expect([outcome, calls.length]).toEqual([{ kind: "failed", because }, 0]);
  });

  it("waits for no answer for ever", async () => {
    const late: (() => void)[] = [];
    const { outcome } = await sent([], {
      after: (_milliseconds, run) => {
        late.push(run);
        return () => undefined;
      },
      fetch: (_url, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(new Error("aborted")));
          late.forEach((run) => run());
        }),
    });
    expect(outcome).toEqual({ kind: "failed", because: "notReachable" });
  });
});

it("links to the supplier in the register, where somebody said where that is", () => {
  expect(linkInto(null, "S-1")).toBeNull();
  const register = "https://register.example.org/register.html";
  expect(linkInto(register, "S/1")).toBe(`${register}#/suppliers/S%2F1`);
});
