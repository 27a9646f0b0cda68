import { evidenceFormat } from "../../../../src/cases";
import { checksOf } from "../../../../src/cli/evidence/checks";
import { casesFault } from "../../../../src/service/store/cases/verify";
import { rotateKeys } from "../../../../src/service/store/secrets/rotate";
import { about, ann, asked, ben, confirmed, digestOf, filled, opened } from "../../kit/caseKit";
import { databaseKit, testKeys } from "../../kit/kit";
import { closeStores, openStoreOf } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const by = { oid: "command-line", name: null, employeeId: null };
/** More than are exchanged at once. */
const digests = Array.from({ length: 90 }, (_, at) => digestOf(`message\n${at}`));

test("cases are found under new keys, while they are exchanged and afterwards, by the old ones no more", async () => {
  const old = await filled(kit);
  const conversations = Array.from({ length: 7 }, (_, at) => `c${at}`);
  for (const one of conversations)
    await opened(old.store, one, {
      digests: [...about(one).digests, ...digests.map((digest) => digestOf(`${one} ${digest}`))],
    });
  const { id } = await confirmed(old.store, "settled");
  await old.store.close();
  const fresh = testKeys("k2");
  const keys = {
    encryption: [...fresh.encryption, ...old.keys.encryption],
    index: [...fresh.index, ...old.keys.index],
    signing: [...fresh.signing, ...old.keys.signing],
  } as const;
  const both = await openStoreOf(kit, { addresses: old.addresses, keys });
  // Signed with the new key, while the history's end still is with the old one.
  const service = await both.store.caseEvidence(id);
  const message = { id: null, digests: about("settled").digests };
  const report = "the report";
  const file = { format: evidenceFormat, report, reportDigest: digestOf(report), message, service } as const;
  expect([service?.keyId, service?.head.keyId]).toEqual(["k2", "k1"]);
  expect(checksOf(file, null).filter(({ result }) => result === "wrong")).toEqual([]);
  // Who joins in the meantime adds no key twice.
  await both.store.openCase(about("c1"), ben);
  const labels = async (of: typeof both.store) =>
    Promise.all(
      conversations.map(async (one) => (await of.findCases(asked(about(one)), ann)).cases.map(({ label }) => label)),
    );
  const before = await labels(both.store);
  await rotateKeys(kit.open(old.addresses.service), keys, by);
  expect(await labels(both.store)).toEqual(before);
  await both.store.close();
  const alone = await openStoreOf(kit, { addresses: old.addresses, keys: fresh });
  expect(await labels(alone.store)).toEqual(before);
  expect(before.map((found) => found.length)).toEqual(conversations.map(() => 1));
  expect(await both.owner`select distinct index_key from remit_guard.case_key`).toEqual([{ index_key: "k2" }]);
  expect((await alone.store.caseEvidence(id))?.digests).toEqual(about("settled").digests);
  expect(await alone.store.case(id)).toMatchObject({ state: "confirmed", isAltered: false });
  expect(await casesFault(both.owner, fresh, 1e9)).toBeNull();
});

test("a key that cases are under can't be left out", async () => {
  const old = await openStoreOf(kit);
  await opened(old.store, "c1", { scope: { supplier: null, destinations: [], sender: null } });
  await old.store.close();
  const fresh = testKeys("k2");
  const keys = { ...old.keys, index: fresh.index };
  await expect(openStoreOf(kit, { addresses: old.addresses, keys })).rejects.toThrow("needs the index key k1");
});
