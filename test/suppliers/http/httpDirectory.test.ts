import type { TokenAnswer } from "../../../src/contract";
import type { RecordsFault } from "../../../src/analysis";
import { answer, clues, json, noClues, nordwind, stage, type Reply } from "../serviceKit";

const notReachable = (code: RecordsFault | "notReadYet") => ({ state: "notReachable", reason: { code } });
const later = (seconds: string, status = 503): Reply => ({ status, headers: { "retry-after": seconds } });

describe("the service as a directory", () => {
  it("is asked with the clues and a token, and answers with its records", async () => {
    const { directory, asked } = stage([json(answer)]);
    expect(await directory.lookup(clues)).toEqual(answer);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toBe("https://pay.example.org/api/lookup");
    expect(asked[0]?.options).toMatchObject({
      method: "POST",
      headers: { Authorization: "Bearer secret", "Content-Type": "application/json" },
      ...{ redirect: "manual", credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" },
    });
    expect(JSON.parse(asked[0]?.options.body ?? "")).toEqual({ ...clues, otherDestinations: [] });
  });

  it("gives the same record as one object wherever it is named", async () => {
    const found = await stage([json(answer)]).directory.lookup(clues);
    if (found.state !== "found") throw new Error(found.state);
    expect(found.matches[0]?.record).toBe(found.owners[0]?.record);
  });

  it("is asked without a token where none is needed", async () => {
    const { directory, asked } = stage([json(answer)], [{ token: null }]);
    expect(await directory.lookup(clues)).toEqual(answer);
    expect(Object.keys(asked[0]?.options.headers ?? {})).not.toContain("authorization");
  });
});

describe("a service that doesn't answer as it should", () => {
  const rows: readonly (readonly [string, readonly Reply[], RecordsFault, number])[] = [
    ["there is no connection", ["refused"], "notReachable", 2],
    ["nobody answers", ["silent"], "recordsTimedOut", 2],
    ["it is out of order", [{ status: 500 }], "serviceFault", 2],
    ["it is being restarted", [{ status: 502 }], "serviceFault", 2],
    ["too many ask", [{ status: 429 }], "serviceFault", 2],
    ["it wants to be left alone for long", [later("60")], "serviceFault", 1],
    ["too many ask for long, and it says when", [later("1", 429)], "serviceFault", 4],
    ["too many ask, and it wants to be left alone for long", [later("3", 429)], "serviceFault", 1],
    ["it says when in words", [later("Wed, 21 Oct 2026 07:28:00 GMT")], "serviceFault", 1],
    ["there is no permission", [{ status: 403 }], "noPermission", 1],
    ["the address leads nowhere", [{ status: 404 }], "notOurService", 1],
    [
      "the address leads elsewhere",
      [{ status: 302, headers: { location: "https://thief.example" } }],
      "notOurService",
      1,
    ],
    ["the request is not understood", [{ status: 422 }], "notOurService", 1],
    ["there is nothing in the answer", [{ status: 204 }], "notOurService", 1],
    [
      "a page comes instead",
      [{ status: 200, body: "<html>", headers: { "content-type": "text/html" } }],
      "notOurService",
      1,
    ],
    ["the answer is no JSON", [json("{")], "notOurService", 1],
    ["the request took too long by itself", [{ status: 408 }], "recordsTimedOut", 1],
  ];
  it.each(rows)(
    "%s: it is asked no more often than that helps, and never called empty",
    async (_, replies, fault, tries) => {
      const { directory, asked } = stage(replies);
      expect(await directory.lookup(clues)).toEqual(notReachable(fault));
      expect(asked).toHaveLength(tries);
    },
  );

  it.each<[string, Reply]>([
    ["no connection", "refused"],
    ["silence", "silent"],
    ["an error", { status: 503 }],
    ["too many", later("1", 429)],
  ])("is asked a second time after %s, and that answer holds", async (_, first) => {
    const { directory, asked } = stage([first, json(answer)]);
    expect(await directory.lookup(clues)).toEqual(answer);
    expect(asked).toHaveLength(2);
  });

  it("is given three seconds a try and a moment between two", async () => {
    const { directory, waits } = stage(["silent"]);
    await directory.lookup(clues);
    expect(waits).toEqual([3_000, 200, 3_000]);
  });

  it("is given the time that it asks for where that is short", async () => {
    const { directory, waits } = stage([later("2"), json(answer)]);
    await directory.lookup(clues);
    expect(waits).toEqual([2_200]);
  });

  it("is asked again up to three times while others take their turn, and once more after a failure", async () => {
    const busy = later("1", 429);
    const { directory, asked, waits } = stage([busy, busy, { status: 502 }, busy, json(answer)]);
    expect(await directory.lookup(clues)).toEqual(answer);
    expect(asked).toHaveLength(5);
    expect(waits).toEqual([1_200, 1_200, 200, 1_200]);
  });

  it("takes no more turns than there is time for", async () => {
    const { directory, asked, clock } = stage([later("2", 429)], [{ token: "secret" }], () => (clock.now += 3_000));
    expect(await directory.lookup(clues)).toEqual(notReachable("serviceFault"));
    expect(asked).toHaveLength(2);
  });
});

describe("the token", () => {
  it("is asked for again, once, where the service refuses it", async () => {
    const { directory, asked, fresh } = stage([{ status: 401 }, json(answer)], [{ token: "old" }, { token: "new" }]);
    expect(await directory.lookup(clues)).toEqual(answer);
    expect(fresh).toEqual([false, true]);
    expect(asked.map(({ options }) => options.headers["Authorization"])).toEqual(["Bearer old", "Bearer new"]);
  });

  it("that is refused fresh is a fault of the sign-in, not to be tried for ever", async () => {
    const { directory, asked } = stage([{ status: 401 }]);
    expect(await directory.lookup(clues)).toEqual(notReachable("signInRefused"));
    expect(asked).toHaveLength(2);
  });

  it("that is fresh is kept for the second try", async () => {
    const replies = [{ status: 401 }, { status: 503 }, json(answer)];
    const { directory, fresh, asked } = stage(replies, [{ token: "old" }, { token: "new" }]);
    expect(await directory.lookup(clues)).toEqual(answer);
    expect(fresh).toEqual([false, true]);
    expect(asked).toHaveLength(3);
  });

  it("is asked for where none was sent and one is wanted: no one is signed in", async () => {
    expect(await stage([{ status: 401 }], [{ token: null }]).directory.lookup(clues)).toEqual(
      notReachable("notSignedIn"),
    );
  });

  it.each<[TokenAnswer, RecordsFault]>([
    [{ failure: "notSignedIn" }, "notSignedIn"],
    [{ failure: "notReachable" }, "notReachable"],
    [{ failure: "noPermission" }, "noPermission"],
  ])("that there is none, %j, is said and no one asked", async (token, fault) => {
    const { directory, asked } = stage([json(answer)], [token]);
    expect(await directory.lookup(clues)).toEqual(notReachable(fault));
    expect(asked).toEqual([]);
  });

  it("is waited for no longer than six seconds", async () => {
    const { directory, waits } = stage([json(answer)], []);
    expect(await directory.lookup(clues)).toEqual(notReachable("recordsTimedOut"));
    expect(waits).toEqual([6_000]);
  });
});

describe("a lookup that no one waits for", () => {
  it.each<[string, readonly Reply[], readonly TokenAnswer[]]>([
    ["while the service is silent", ["silent"], [{ token: "secret" }]],
    ["while somebody signs in", [json(answer)], []],
    ["between two tries", ["refused"], [{ token: "secret" }]],
  ])("ends at once %s", async (_, replies, tokens) => {
    const { directory, asked } = stage(replies, tokens, undefined, Infinity);
    const controller = new AbortController();
    const looked = directory.lookup(clues, controller.signal);
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await looked).toEqual(notReachable("notReadYet"));
    expect(asked.length).toBeLessThanOrEqual(1);
    expect(asked.every(({ options }) => options.signal.aborted)).toBe(true);
  });

  it("that was over before it began asks no one", async () => {
    const { directory, asked } = stage([json(answer)]);
    expect(await directory.lookup(clues, AbortSignal.abort())).toEqual(notReachable("notReadYet"));
    expect(asked).toEqual([]);
  });
});

describe("answers", () => {
  it("are kept for two minutes, for the same clues", async () => {
    const { directory, asked, clock } = stage([json(answer)]);
    const first = await directory.lookup(clues);
    clock.now += 119_000;
    expect(await directory.lookup({ ...clues, domains: [...clues.domains, ...clues.domains] })).toBe(first);
    expect(asked).toHaveLength(1);
    clock.now += 2_000;
    await directory.lookup(clues);
    expect(asked).toHaveLength(2);
  });

  it("are not kept for other clues", async () => {
    const { directory, asked } = stage([json({ state: "found", matches: [], owners: [] })]);
    await directory.lookup(noClues);
    await directory.lookup({ ...noClues, names: ["Nordwind"] });
    await directory.lookup({ ...noClues, mentions: ["Nordwind"] });
    expect(asked).toHaveLength(3);
  });

  it("are forgotten when they are to be", async () => {
    const { directory, asked } = stage([json(answer)]);
    await directory.lookup(clues);
    directory.forget?.();
    await directory.lookup(clues);
    expect(asked).toHaveLength(2);
  });

  it("are never kept of a failure", async () => {
    const { directory } = stage([{ status: 403 }, json(answer)]);
    expect(await directory.lookup(clues)).toEqual(notReachable("noPermission"));
    expect(await directory.lookup(clues)).toEqual(answer);
  });

  it("make room for newer ones: the one that was not asked for the longest goes first", async () => {
    const { directory, asked } = stage([json({ state: "found", matches: [], owners: [] })]);
    const of = (at: number) => directory.lookup({ ...noClues, names: [`Supplier ${at}`] });
    for (let at = 0; at < 50; at++) await of(at);
    await of(0);
    await of(50);
    expect(asked).toHaveLength(51);
    await of(0);
    expect(asked).toHaveLength(51);
    await of(1);
    expect(asked).toHaveLength(52);
  });

  it("take no more than so much memory", async () => {
    const long = { ...nordwind, notes: "n".repeat(10_000) };
    const one = { record: long, by: "domain", clue: "nordwind-stahl.de" };
    // Three and a half million characters each.
    const many = { state: "found", matches: Array.from({ length: 330 }, () => one), owners: [] };
    const { directory, asked } = stage([json(many)]);
    const of = (at: number) => directory.lookup({ ...clues, names: [`Supplier ${at}`] });
    for (const at of [0, 1, 2]) await of(at);
    await of(2);
    expect(asked).toHaveLength(3);
    await of(0);
    expect(asked).toHaveLength(4);
  });
});
