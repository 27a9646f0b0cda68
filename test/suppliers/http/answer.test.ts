import type { Clues } from "../../../src/analysis";
import { answer, clues, json, noClues, nordwind, stage } from "../serviceKit";

const [match] = answer.matches;
const [owner] = answer.owners;

/** What the directory makes of an answer. */
async function read(value: unknown, asked: Clues = clues): Promise<unknown> {
  const records = await stage([json(value)]).directory.lookup(asked);
  return records.state === "found" ? records : records.state === "notReachable" ? records.reason.code : records.state;
}

const withRecord = (fields: object) => ({
  ...answer,
  owners: [],
  matches: [{ ...match, record: { ...nordwind, ...fields } }],
});

describe("an answer", () => {
  it("may name no one", async () => {
    const none = { state: "found", matches: [], owners: [] };
    expect(await read(none)).toEqual(none);
  });

  it("may hold what this version doesn't know, which is left out", async () => {
    const more = { ...withRecord({ riskScore: 3 }), took: 12 };
    expect(await read(more)).toEqual({ state: "found", matches: answer.matches, owners: [] });
  });

  it.each([
    ["address", { addresses: ["rechnung@nordwind-stahl.de"] }, "rechnung@nordwind-stahl.de"],
    ["name", { names: ["Nordwind"] }, "Nordwind"],
    ["name", { mentions: ["Nordwind"] }, "Nordwind"],
    ["tax-id", { taxIds: ["DE811907980"] }, "DE811907980"],
  ])("says how it came to a record: by %s", async (by, asked, clue) => {
    const given = { state: "found", matches: [{ record: nordwind, by, clue }], owners: [] };
    expect(await read(given, { ...noClues, ...asked })).toEqual(given);
  });

  it("says which domain is imitated, and how", async () => {
    const imitates = { domain: "nordwind-stahl.de", trick: "homoglyph", faint: false };
    const domains = ["nordvvind-stahl.de"];
    const given = {
      state: "found",
      matches: [{ record: nordwind, by: "lookalike", clue: domains[0], imitates }],
      owners: [],
    };
    expect(await read(given, { ...noClues, domains })).toEqual(given);
  });

  it("says whose another destination is", async () => {
    const otherDestinations = ["https://pay.nordwind-stahl.de/4711"];
    const given = { state: "found", matches: [], owners: [{ account: 0, record: nordwind, as: "other" }] };
    expect(await read(given, { ...noClues, otherDestinations })).toEqual(given);
  });
});

describe("what is no answer", () => {
  const imitates = { domain: "nordwind-stahl.de", trick: "homoglyph", faint: false };
  it.each<[string, unknown]>([
    ["null", null],
    ["a list", []],
    ["a text", '"found"'],
    ["another state", { ...answer, state: "notConfigured" }],
    ["no state", { matches: [], owners: [] }],
    ["no matches", { state: "found", owners: [] }],
    ["no owners", { state: "found", matches: [] }],
    ["matches that are none", { ...answer, matches: [null] }],
    ["a match by a way that there isn't", { ...answer, matches: [{ ...match, by: "hunch" }] }],
    ["a match by a way of every object", { ...answer, matches: [{ ...match, by: "constructor" }] }],
    ["a clue that nobody gave", { ...answer, matches: [{ ...match, clue: "thief.example" }] }],
    ["a clue of another kind", { ...answer, matches: [{ ...match, by: "name" }] }],
    ["a lookalike of nothing", { ...answer, matches: [{ ...match, by: "lookalike" }] }],
    [
      "a trick that there isn't",
      { ...answer, matches: [{ ...match, by: "lookalike", imitates: { ...imitates, trick: "magic" } }] },
    ],
    ["an account that nobody asked about", { ...answer, owners: [{ ...owner, account: 1 }] }],
    ["half an account", { ...answer, owners: [{ ...owner, account: 0.5 }] }],
    ["an account before the first", { ...answer, owners: [{ ...owner, account: -1 }] }],
    ["a destination that nobody asked about", { ...answer, owners: [{ ...owner, as: "other" }] }],
    ["an ownership that there isn't", { ...answer, owners: [{ ...owner, as: "rented" }] }],
    ["no record", { ...answer, matches: [{ ...match, record: undefined }] }],
    ["a record without an id", withRecord({ id: "" })],
    ["a record without a name", withRecord({ name: null })],
    ["a record whose domains are a text", withRecord({ domains: "nordwind-stahl.de" })],
    ["a record with a domain that is none", withRecord({ domains: [null] })],
    ["a record of no kind", withRecord({ kind: "friend" })],
    ["a record of no status", withRecord({ status: "dormant" })],
    ["a record with an account of no scheme", withRecord({ accounts: [{ scheme: "gold", value: "1", bank: null }] })],
    ["a record with accounts as text", withRecord({ accounts: ["DE89370400440532013000"] })],
    ["a record that lacks a field", withRecord({ sharedAccounts: undefined })],
    ["a record with a day that is none", withRecord({ bankVerifiedOn: "yesterday" })],
    ["a record with a text without end", withRecord({ notes: "x".repeat(10_001) })],
    ["a record with a list without end", withRecord({ aliases: Array.from({ length: 1_001 }, String) })],
  ])("%s is never treated as an empty list", async (_, value) => {
    expect(await read(typeof value === "string" ? value : JSON.stringify(value))).toBe("notOurService");
  });

  it("is larger than any that is meant", async () => {
    const large = `{"state":"found","matches":[],"owners":[]}${" ".repeat(17_000_000)}`;
    expect(await read(large)).toBe("serviceFault");
  });
});
