/** @jest-environment node */
import { casesFault } from "../../../src/service/store/cases/verify";
import { verifyHistory } from "../../../src/service/store/history/verify";
import { about, ann, asked, ben, digestOf, filled } from "../../service/kit/caseKit";
import { allRaces, raceAll } from "../../service/kit/caseRaces";
import { databaseKit } from "../../service/kit/kit";
import { closeStores, openStoreOf } from "../../service/kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const tries = Number(process.env.TRIES ?? 20);
const cases = Number(process.env.CASES ?? 10_000);
/** Races over one list: one person opens no more cases in a day. */
const ofList = 45;
const hour = 3_600_000;

test.each(Array.from({ length: tries }, (_, at) => at + 1))(
  "whatever two people do about a case at once, in every state: nothing is lost (%i)",
  async () => {
    for (let from = 0; from < allRaces.length; from += ofList) {
      const one = await filled(kit);
      const other = await openStoreOf(kit, { keys: one.keys, addresses: one.addresses });
      expect(await raceAll([one.store, other.store], allRaces.slice(from, from + ofList), 1)).toEqual([]);
      expect(await verifyHistory(one.owner, one.keys)).toMatchObject({ ok: true });
      expect(await casesFault(one.owner, one.keys, 1e9)).toBeNull();
      await closeStores();
    }
  },
  hour,
);

test(
  `finding a case among ${cases} is quick`,
  async () => {
    const { store, owner } = await filled(kit);
    for (let at = 0; at < cases; at += 1)
      await store.openCase(about(`c${at}`), { oid: `oid-${at % 500}`, name: null, employeeId: null });
    // As many keys as a long thread has: a hundred for each case.
    await owner`insert into remit_guard.case_key (key, of_case, index_key, data_key, digest)
      select sha256((number || ' ' || n)::bytea), number, 'k1', 1, ''::bytea
      from remit_guard.payment_case, generate_series(1, 99) n`;
    await owner`analyze`;
    const many = Array.from({ length: 99 }, (_, at) => digestOf(`nothing ${at}`));
    const times: Record<string, number> = {};
    for (const [what, of] of [
      ["none", (at: number) => about(`no ${at}`)],
      ["one", (at: number) => about(`c${(at * 37) % cases}`)],
    ] as const) {
      const taken: number[] = [];
      for (let at = 0; at < 300; at += 1) {
        const question = asked(of(at));
        const start = performance.now();
        await store.findCases({ ...question, digests: [...question.digests, ...many] }, at % 2 === 0 ? ann : ben);
        taken.push(performance.now() - start);
      }
      times[what] = taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
    }
    console.info(`finding among ${cases} cases, ${cases * 100} keys: ${JSON.stringify(times)} ms`);
    expect(times["none"]).toBeLessThan(50);
    expect(times["one"]).toBeLessThan(100);
  },
  hour,
);
