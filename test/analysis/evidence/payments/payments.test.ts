import { defaultPolicy, type Policy, type Records, type SupplierRecord } from "../../../../src/analysis";
import { destinationKey, judgedPairs, paymentsOf } from "../../../../src/analysis/evidence/payments/payments";
import type { Identity } from "../../../../src/analysis/evidence/identity/identity";
import type { Claim } from "../../../../src/analysis/evidence/evidence";
import type { Ownership } from "../../../../src/analysis/records";
import { read } from "../../reading";
import { claimed, item, record, sender } from "../../signals/kit";

const own = "DE89 3704 0044 0532 0130 00"; // of the record that kit.ts makes
const stranger = "DE02 1203 0000 0000 2020 51";
const iban = (value: string) => ({ scheme: "iban" as const, value: value.replaceAll(" ", ""), bank: null });

const nordwind = record();
const bodden = record({ id: "V2", name: "Bodden Fracht GmbH", accounts: [iban(stranger)] });
const harbour: Policy = {
  ...defaultPolicy,
  organisation: { ...defaultPolicy.organisation, accounts: [iban("GB29NWBK60161331926819")] },
};

const owner = (one: SupplierRecord, as: Ownership["as"] = "account"): Ownership => ({ account: 0, record: one, as });

/** What is made of a body's destinations: who claims to send it, and whose the records say that they are. */
function judged(text: string, claim: Claim, owners: readonly Ownership[] = [], isOurs = false) {
  const facts = read(item({ bodies: { found: [{ type: "text", content: text }], missing: [] } }), {
    found: [],
    missing: [],
  });
  const records: Records = { state: "found", matches: [], owners };
  const from = [sender({ own: isOurs })];
  return paymentsOf(facts, records, harbour, { claim, senders: { from } } as unknown as Identity);
}

/** The first destination in short. */
function short(...given: Parameters<typeof judged>) {
  const { payments, pairs } = judged(...given);
  const [one] = payments;
  if (one === undefined) throw new Error("There is no destination.");
  const { role, payee, onRecord, owner: whose, foreignOwners, rejected } = one;
  return {
    role,
    payee: payee?.id ?? null,
    onRecord,
    owner: whose,
    foreign: foreignOwners.map(({ id }) => id),
    rejected,
    pairs: pairs.map(({ record: { id }, held }) => `${id} ${held ? "held" : "not held"}`),
  };
}

const quiet = { role: "payee", payee: "V1", owner: null, foreign: [], rejected: null };
const matched = claimed(nordwind);
const several: Claim = {
  state: "several",
  candidates: [nordwind, bodden].map((one) => ({ record: one, matchedBy: ["name"] })),
};

describe("a destination compared with the records", () => {
  test.each<[string, Parameters<typeof short>, Partial<ReturnType<typeof short>>]>([
    [
      "is the claimed payee's own",
      [own, matched, [owner(nordwind)]],
      { onRecord: true, owner: "V1", pairs: ["V1 held"] },
    ],
    ["is on no record", [stranger, matched], { onRecord: false, pairs: ["V1 not held"] }],
    [
      "is another supplier's",
      [stranger, matched, [owner(bodden)]],
      { onRecord: false, owner: "V2", foreign: ["V2"], pairs: ["V1 not held"] },
    ],
    [
      "is another's, who shares it",
      [stranger, matched, [owner({ ...bodden, sharedAccounts: [iban(stranger)], accounts: [] }, "shared")]],
      { onRecord: true, owner: "V2", pairs: ["V1 held"] },
    ],
    [
      "is a factor's, whom many are paid on",
      [stranger, matched, [owner({ ...bodden, kind: "factor" })]],
      { onRecord: true, owner: "V2", pairs: ["V1 held"] },
    ],
    [
      "was refused before, by whatever record",
      [stranger, matched, [owner({ ...bodden, rejectedAccounts: [iban(stranger)], accounts: [] }, "rejected")]],
      { onRecord: false, rejected: iban(stranger), pairs: ["V1 not held"] },
    ],
    [
      "was refused before, though the payee's record holds it",
      [own, matched, [owner(nordwind), owner({ ...nordwind, rejectedAccounts: [iban(own)] }, "rejected")]],
      { onRecord: false, owner: "V1", rejected: iban(own), pairs: ["V1 not held"] },
    ],
    [
      "was refused by another record, though the payee's own holds it",
      [own, matched, [owner(nordwind), owner({ ...bodden, rejectedAccounts: [iban(own)] }, "rejected")]],
      { onRecord: true, owner: "V1", rejected: null, pairs: ["V1 held"] },
    ],
    [
      "is a customer's: he pays from it",
      [stranger, matched, [owner({ ...bodden, kind: "customer" })]],
      { role: "payer", payee: null, onRecord: null, owner: "V2", foreign: ["V2"], pairs: [] },
    ],
    [
      "is our own",
      ["GB29 NWBK 6016 1331 9268 19", matched],
      { role: "ours", payee: null, onRecord: true, owner: "own", pairs: [] },
    ],
    ["is named by nobody that we know", [stranger, { state: "none" }], { payee: null, onRecord: null, pairs: [] }],
    [
      "can't be compared where the record holds none",
      [stranger, claimed(record({ accounts: [] }))],
      { onRecord: null, pairs: ["V1 not held"] },
    ],
  ])("%s", (_, given, expected) => {
    expect(short(...given)).toEqual({ ...quiet, ...expected });
  });
});

describe("where several suppliers fit", () => {
  test("an account on none of their records is compared with each", () => {
    const other = {
      ...several,
      candidates: [nordwind, record({ id: "V3" })].map((one) => ({ record: one, matchedBy: [] })),
    };
    expect(short(stranger, other).pairs).toEqual(["V1 not held", "V3 not held"]);
  });

  test("the owner among them is the payee", () => {
    expect(short(stranger, several, [owner(bodden)])).toMatchObject({
      payee: "V2",
      onRecord: true,
      pairs: ["V2 held"],
    });
  });

  test("no one is accused by one record where another can't be compared", () => {
    const other = {
      ...several,
      candidates: [nordwind, record({ id: "V3", accounts: [] })].map((one) => ({ record: one, matchedBy: [] })),
    };
    expect(short(stranger, other).pairs).toEqual([]);
  });

  test("what our own people write accuses no one", () => {
    const other = {
      ...several,
      candidates: [nordwind, record({ id: "V3" })].map((one) => ({ record: one, matchedBy: [] })),
    };
    expect(short(stranger, other, [], true).pairs).toEqual([]);
  });
});

test("links count where something is asked, accounts and wallets always", () => {
  const { pairs } = judged(
    `IBAN ${stranger}\nhttps://www.paypal.com/paypalme/stranger`,
    claimed(record({ otherDestinations: ["paypal.me/nordwind"] })),
  );
  const kinds = (asks: boolean) => judgedPairs(pairs, asks).map(({ destination }) => destination.kind);
  expect(kinds(false)).toEqual(["account"]);
  expect(kinds(true)).toEqual(["account", "link"]);
});

test("one account has one key, however it is written", () => {
  const keys = ["DE89 3704 0044 0532 0130 00", "de89370400440532013000", stranger].map((text) => {
    const [one] = judged(`IBAN ${text}`, matched).payments;
    return one === undefined ? null : destinationKey(one);
  });
  expect(keys[0]).toBe(keys[1]);
  expect(keys[0]).not.toBe(keys[2]);
});
