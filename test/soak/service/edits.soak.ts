/** @jest-environment node */
import { verifyHistory } from "../../../src/service/store/history/verify";
import type { Store } from "../../../src/service/store";
import { Refusal } from "../../../src/service/store/store";
import { databaseKit } from "../../service/kit/kit";
import { openDesk, pairs, race } from "../../service/kit/races";
import { closeStores, priya, tom } from "../../service/kit/storeKit";

const edits = Number(process.env.EDITS ?? 1_000);
const rounds = Number(process.env.ROUNDS ?? 20);
const minutes = 60_000;

const kit = databaseKit();
afterEach(closeStores);

/** Adds one to the number in a record's notes. @returns whether it was approved; false where somebody else was first. */
async function countOn(mine: Store, theirs: Store, [me, approver]: readonly [typeof priya, typeof priya]) {
  const stored = await mine.supplier("V1");
  const notes = String(Number(stored?.record.notes ?? 0) + 1);
  const given = {
    supplier: "V1",
    version: stored?.version ?? 0,
    set: { notes },
    verify: false,
    reason: "",
    report: null,
  };
  let id: string | null = null;
  try {
    ({ id } = await mine.propose({ ...given, reason: "Counted on." }, me, true));
    await theirs.approveProposal(id, approver);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal) || error.rule !== "stale") throw error;
    if (id !== null) await mine.rejectProposal(id, "Somebody else was first.", me);
    return false;
  }
}

it(
  `loses none of ${edits} changes that two people make of one record at once`,
  async () => {
    const { one, other } = await openDesk(kit, 1);
    const began = performance.now();
    let done = 0;
    let refused = 0;
    while (done < edits) {
      const ended = await Promise.all([
        countOn(one.store, other.store, [priya, tom]),
        countOn(other.store, one.store, [tom, priya]),
      ]);
      const approved = ended.filter(Boolean).length;
      done += approved;
      refused += ended.length - approved;
    }
    const stored = await one.store.supplier("V1");
    expect(stored).toMatchObject({ version: done + 1, record: { notes: String(done) } });
    expect(await verifyHistory(one.owner, one.keys)).toMatchObject({ ok: true });
    const seconds = (performance.now() - began) / 1000;
    console.log(`${done} approved, ${refused} refused as out of date, ${seconds.toFixed(0)} s`);
  },
  30 * minutes,
);

it(
  `skips nothing whatever two people do about one proposal at once, ${rounds} times each`,
  async () => {
    const faults: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const desk = await openDesk(kit, 2 * pairs.length);
      for (const [at, pair] of pairs.entries())
        for (const isCalled of [false, true])
          faults.push(...(await race(desk, desk.suppliers[2 * at + Number(isCalled)] ?? "", pair, isCalled)));
      expect(await verifyHistory(desk.one.owner, desk.one.keys)).toMatchObject({ ok: true });
      await closeStores();
    }
    expect(faults).toEqual([]);
  },
  60 * minutes,
);
