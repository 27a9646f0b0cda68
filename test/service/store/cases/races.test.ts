import { casesFault } from "../../../../src/service/store/cases/verify";
import { verifyHistory } from "../../../../src/service/store/history/verify";
import { about, ann, ben, confirmed, filled } from "../../kit/caseKit";
import { allRaces, raceAll } from "../../kit/caseRaces";
import { databaseKit } from "../../kit/kit";
import { closeStores, openStoreOf, tom } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

/** One process for each of two people, over one list. */
async function twoDesks() {
  const one = await filled(kit);
  const other = await openStoreOf(kit, { keys: one.keys, addresses: one.addresses });
  return { one, stores: [one.store, other.store] as const };
}

/** Some from every state; all have their turn in the soak, again and again. */
const some = allRaces.filter((_race, at) => at % 14 === 0);

test("whatever two people do about a case at once, nothing is lost and no state skipped", async () => {
  const { one, stores } = await twoDesks();
  expect(await raceAll(stores, some, 1)).toEqual([]);
  expect(await verifyHistory(one.owner, one.keys)).toMatchObject({ ok: true });
  expect(await casesFault(one.owner, one.keys, 1e9)).toBeNull();
});

test("two who open a case at once make one", async () => {
  const { stores } = await twoDesks();
  for (let at = 0; at < 3; at += 1) {
    const both = [stores[0].openCase(about(`c${at}`), ann), stores[1].openCase(about(`c${at}`), ben)];
    const opened = await Promise.all(both);
    expect(new Set(opened.map(({ form }) => form.id)).size).toBe(1);
    expect(opened.filter(({ isNew }) => isNew)).toHaveLength(1);
  }
  const { items } = await stores[0].cases({ state: null, after: null, limit: 10 });
  expect(items.map(({ label }) => label.split("-")[1])).toEqual(["3", "2", "1"]);
});

test("two who decide on what a case has proposed, and on the case, don't lose either", async () => {
  const { stores } = await twoDesks();
  const [one, other] = stores;
  const { id, version, proposal } = await confirmed(one, "c1");
  const [approved, closed] = await Promise.allSettled([
    other.approveProposal(proposal ?? "", tom),
    one.closeCase(id, version, { outcome: "fraud", reason: "Odd.", denied: [] }, ben),
  ]);
  expect(closed.status).toBe("fulfilled");
  const state = (await one.proposal(proposal ?? ""))?.state;
  expect(state).toBe(approved.status === "fulfilled" ? "approved" : "rejected");
});
