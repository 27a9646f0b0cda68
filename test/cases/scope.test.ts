import { caseStates, type CaseScope } from "../../src/contract";
import { covers, nextState, caseActions, scopeOf, shownDestination } from "../../src/cases";

const genuine: CaseScope = {
  supplier: "S-1",
  destinations: ["DE07100100100140801649"],
  sender: "billing@nordwind-spedition.de",
};

describe("what an outcome covers", () => {
  test("is the message that it was found for, and one of the same sender that names no more", () => {
    expect(covers(genuine, genuine)).toBe(true);
    expect(covers(genuine, { ...genuine, destinations: [] })).toBe(true);
  });
  test("is our own side's word about nothing new", () => {
    expect(covers(genuine, { ...genuine, sender: null, destinations: [] })).toBe(true);
    expect(covers(genuine, { ...genuine, sender: null })).toBe(false);
  });
  test.each<[string, Partial<CaseScope>]>([
    ["another account", { destinations: ["DE89370400440532013000"] }],
    ["one account more", { destinations: [...genuine.destinations, "DE89370400440532013000"] }],
    ["another sender", { sender: "billing@nordwind-spedition.com" }],
    ["another supplier", { supplier: "S-2" }],
    ["no supplier", { supplier: null }],
    ["a payment link", { destinations: ["link:PAY.EXAMPLE/1"] }],
  ])("is not %s", (_, other) => {
    expect(covers(genuine, { ...genuine, ...other })).toBe(false);
  });
  test("is never one that names as many destinations as are kept: there may be others", () => {
    const many = Array.from({ length: 60 }, (_, at) => `link:PAY.EXAMPLE/${at}`).slice(0, 50);
    const one = { ...genuine, destinations: many };
    expect(covers(one, one)).toBe(false);
    const fewer = { ...genuine, destinations: many.slice(1) };
    expect(covers(fewer, fewer)).toBe(true);
  });
  test("knows no bank where it was found for a number alone", () => {
    const bare = { ...genuine, destinations: ["other:31926819"] };
    expect(covers(bare, { ...genuine, destinations: ["GB29NWBK60161331926819"] })).toBe(false);
    expect(covers(bare, { ...genuine, destinations: ["gb-sort:601613/31926819"] })).toBe(false);
    expect(covers(bare, bare)).toBe(true);
    const whole = { ...genuine, destinations: ["GB29NWBK60161331926819"] };
    expect(covers(whole, { ...genuine, destinations: ["other:31926819"] })).toBe(true);
  });
  test("knows an account however it is written", () => {
    const british = { ...genuine, destinations: ["GB29NWBK60161331926819"] };
    expect(covers(british, { ...genuine, destinations: ["gb-sort:601613/31926819"] })).toBe(true);
    expect(covers(british, { ...genuine, destinations: ["gb-sort:601613/31926818"] })).toBe(false);
  });
});

test("a case is about the payee's destinations, not ours nor the payer's", () => {
  const destination = {
    kind: "account" as const,
    account: { scheme: "iban" as const, value: "DE07100100100140801649", bank: null },
    value: "DE07100100100140801649",
    bic: null,
    holder: null,
    country: "DE",
    valid: true,
    source: { part: "body" as const, name: null, layer: "text" as const, page: null, quote: "" },
    role: "payee" as const,
    onRecord: false,
    owner: null,
    payee: null,
  };
  const link = { ...destination, kind: "link" as const, account: null, value: "PAY.EXAMPLE/1" };
  const report = {
    supplier: { id: "S-1", name: "Nordwind", matchedBy: [] },
    destinations: [
      destination,
      destination,
      link,
      { ...destination, owner: "own" },
      { ...link, role: "payer" as const, value: "X" },
    ],
  };
  expect(scopeOf(report, "a@b.example")).toEqual({
    supplier: "S-1",
    destinations: ["DE07100100100140801649", "link:PAY.EXAMPLE/1"],
    sender: "a@b.example",
  });
  expect(shownDestination("DE07100100100140801649")).toBe("DE07 1001 0010 0140 8016 49");
  expect(shownDestination("link:PAY.EXAMPLE/1")).toBe("PAY.EXAMPLE/1");
});

describe("the states of a case", () => {
  test("are released by a confirmed call alone, and by a second person where one is needed", () => {
    const ways = caseStates.flatMap((state) =>
      caseActions.filter((action) => nextState(state, action) === "released").map((action) => `${state} ${action}`),
    );
    expect(ways).toEqual(["open confirmAlone", "confirmed second"]);
  });
  test("lead from each but fraud to fraud, and from each end back", () => {
    for (const state of caseStates) {
      if (state !== "fraud") expect(nextState(state, "fraud")).toBe("fraud");
      if (state !== "open") expect(nextState(state, "reopen")).toBe("open");
    }
    expect(nextState("fraud", "second")).toBeNull();
    expect(nextState("fraud", "dismiss")).toBeNull();
  });
});
