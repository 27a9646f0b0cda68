import { casesFault } from "../../../../src/service/store/cases/verify";
import { about, ann, asked, ben, call, digestOf, filled } from "../../kit/caseKit";
import { databaseKit } from "../../kit/kit";
import { closeStores, tom } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const thread = [...about("c1").digests, digestOf("message\na"), digestOf("message\nb")];

describe("what a case is found by, altered in the database, is told by the history", () => {
  it.each<[string, string]>([
    ["all of it gone", "delete from remit_guard.case_key where of_case = 1"],
    [
      "one mark gone",
      "delete from remit_guard.case_key where key = (select min(key) from remit_guard.case_key where of_case = 1)",
    ],
    [
      "another in place of one",
      "update remit_guard.case_key set key = sha256('x') where key = (select min(key) from remit_guard.case_key where of_case = 1)",
    ],
    ["put on another case", "update remit_guard.case_key set of_case = 2 where of_case = 1"],
  ])("%s", async (_what, statement) => {
    const { store, owner, keys } = await filled(kit);
    const { form } = await store.openCase(about("c1", { digests: thread.slice(0, 2) }), ann);
    await store.openCase(about("c2"), ann);
    // Anyone who joins it is known by more, and what a call leads to adds nothing.
    await store.openCase(about("c1", { digests: thread }), ben);
    await store.recordCaseCall(form.id, 2, call({ outcome: "notReached" }), ann, false);
    expect((await store.findCases({ ...asked(about("c1")), digests: thread }, tom)).cases).toHaveLength(1);
    expect(await casesFault(owner, keys, 1_000)).toBeNull();
    await owner.unsafe(statement);
    expect(await casesFault(owner, keys, 1_000)).toMatch(/^What the case \d+-1 is found by was altered/);
  });
});
