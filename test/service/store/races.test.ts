import { verifyHistory } from "../../../src/service/store/history/verify";
import { databaseKit } from "../kit/kit";
import { openDesk, pairs, race } from "../kit/races";
import { closeStores } from "../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

/** All others have their turn in the soak. */
const approving = pairs.filter((pair) => pair.includes("approve"));

test("whatever two people do at once, a proposal is decided once, after a call, by another person", async () => {
  const desk = await openDesk(kit, 2 * approving.length);
  const faults: string[] = [];
  for (const [at, pair] of approving.entries())
    for (const isCalled of [false, true])
      faults.push(...(await race(desk, desk.suppliers[2 * at + Number(isCalled)] ?? "", pair, isCalled)));
  expect(faults).toEqual([]);
  expect(await verifyHistory(desk.one.owner, desk.one.keys)).toMatchObject({ ok: true });
});
