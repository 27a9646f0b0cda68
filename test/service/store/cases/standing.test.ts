import type { CaseState, NewCase } from "../../../../src/contract";
import { hasRoom } from "../../../../src/service/store/cases/act";
import { databaseKit } from "../../kit/kit";
import { about, ann, asked, ben, call, digestOf, filled, fresh, opened, released } from "../../kit/caseKit";
import { closeStores, tom } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

/** About nothing that isn't on record. */
const known: Partial<NewCase> = { scope: { supplier: "V1", destinations: [], sender: "pay@oakes.co.uk" } };

describe("an outcome is only as long as the record agrees", () => {
  it("not a release of an account that the supplier has denied since", async () => {
    const { store } = await filled(kit);
    const form = await released(store, "c1");
    const denied = { phone: "+44 20 7946 0958", spokeWith: "Ann Oakes", outcome: "denied", foundIn: null } as const;
    await store.recordCallBack(form.proposal ?? "", denied, ben);
    const quiet = { ...asked(about("c1")), verdict: "consistent" } as const;
    expect((await store.findCases(quiet, tom)).cases).toMatchObject([{ state: "released", covers: false }]);
    expect((await store.findCases(asked(about("c1")), tom)).cases).toMatchObject([{ state: "open", covers: false }]);
    // Nor for anyone who opens one.
    expect(await store.openCase(about("c1"), ben)).toMatchObject({ isNew: false, form: { state: "open" } });
  });

  it("not a dismissal once what it names is on record no longer", async () => {
    const { store } = await filled(kit);
    const paid = about("c1", { scope: { ...about("c1").scope, destinations: ["GB29NWBK60161331926819"] } });
    const { form } = await store.openCase(paid, ann);
    await store.closeCase(form.id, 1, { outcome: "dismissed", reason: "As always." }, ben);
    expect((await store.findCases(asked(paid), tom)).cases).toMatchObject([{ covers: true }]);
    const change = {
      supplier: "V1",
      version: 1,
      set: { accounts: [fresh] },
      verify: false,
      reason: "New.",
      report: null,
    };
    const { id } = await store.propose(change, ann, true);
    await store.recordCallBack(id, call(), ann);
    await store.approveProposal(id, ben);
    expect((await store.findCases(asked(paid), tom)).cases).toMatchObject([{ state: "open", covers: false }]);
  });
});

it("is not pushed out of sight by newer ones that somebody has closed", async () => {
  const { store } = await filled(kit);
  const real = await opened(store, "real");
  const [mark = ""] = about("real").digests;
  for (let at = 0; at < 21; at += 1) {
    const digests = [digestOf(`decoy ${at}`)];
    const decoy = await store.openCase(about("", { ...known, digests }), ben);
    await store.openCase(about("", { ...known, digests: [...digests, mark] }), ben);
    await store.closeCase(decoy.form.id, decoy.form.version, { outcome: "dismissed", reason: "Nothing." }, ben);
  }
  const { cases } = await store.findCases({ ...asked(about("real", known)), verdict: "unrelated" }, tom);
  expect(cases.map(({ id }) => id)).toContain(real.id);
});

test("however much was done about it, it can be opened again, once, and closed as fraud", () => {
  const full = (state: CaseState) => ({ version: 1_000, state });
  const opening = { action: "reopened", state: "open" } as const;
  expect(hasRoom({ version: 999, state: "open" }, { action: "called", state: "open" })).toBe(true);
  for (const state of ["released", "dismissed", "confirmed"] as const) expect(hasRoom(full(state), opening)).toBe(true);
  expect(hasRoom(full("fraud"), opening)).toBe(false);
  expect(hasRoom(full("open"), { action: "closed", state: "fraud" })).toBe(true);
  expect(hasRoom(full("open"), { action: "closed", state: "dismissed" })).toBe(false);
  expect(hasRoom(full("open"), { action: "called", state: "open" })).toBe(false);
  expect(hasRoom(full("confirmed"), { action: "seconded", state: "released" })).toBe(false);
});

describe("a call that confirms", () => {
  it("says with whom", async () => {
    const { store } = await filled(kit);
    const { id } = await opened(store, "c1");
    await expect(store.recordCaseCall(id, 1, call({ spokeWith: " " }), ann, false)).rejects.toMatchObject({
      status: 422,
      rule: "spoke-with",
    });
  });
});
