import { databaseKit } from "../kit/kit";
import { closeStores, csv, fill, openStoreOf } from "../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const page = { after: null, limit: 50 };

it("counts what should be looked at, and names whom", async () => {
  const { store } = await openStoreOf(kit);
  await fill(
    store,
    csv(
      "V1,Sound Ltd,,sound.co.uk,,+44 20 7946 0958,GB,,GB29NWBK60161331926819",
      "V2,Twin Ltd,,twin.co.uk,,+44 20 7946 0959,GB,,GB29NWBK60161331926819",
      "V3,Mute AB,,mute.se,,,SE,,",
      "V4,Free Mailer,,,free.mailer@gmail.com,+49 40 5550187,DE,,DE07100100100140801649",
      "V5,Abroad SARL,,abroad.fr,,+33 1 23 45 67 89,FR,,SE4550000000058398257466",
      "V6,Kestrel IT,,kestrelit.co.uk,,+44 20 7946 0957,GB,,gb-sort:200000/55779911",
      "V7,Kestrei IT,,kestreiit.co.uk,,+44 20 7946 0956,,,DE89370400440532013000",
    ),
  );
  const { counts, suppliers } = await store.health();
  expect(suppliers).toBe(7);
  expect(counts).toEqual({
    sameAccount: 1,
    noCallBackNumber: 1,
    mute: 1,
    notVerified: 6,
    freemailOnly: 1,
    confusableDomain: 2,
    foreignBank: 1,
  });
  const rows = async (kind: Parameters<typeof store.healthRows>[0]["kind"]) =>
    (await store.healthRows({ kind, ...page })).items.map(({ supplier, beside }) => [supplier, beside]);
  expect(await rows("sameAccount")).toEqual([["V2", "V1"]]);
  expect(await rows("noCallBackNumber")).toEqual([["V3", null]]);
  expect(await rows("mute")).toEqual([["V3", null]]);
  expect(await rows("freemailOnly")).toEqual([["V4", null]]);
  expect(await rows("foreignBank")).toEqual([["V5", null]]);
  expect(await rows("confusableDomain")).toEqual([
    ["V6", "kestreiit.co.uk"],
    ["V7", "kestrelit.co.uk"],
  ]);
});

it("is as new as the list, and comes in stretches", async () => {
  const { store } = await openStoreOf(kit);
  expect((await store.health()).counts.mute).toBe(0);
  await fill(store, csv("V1,One,,,,,,,", "V2,Two,,,,,,,", "V3,Three,,,,,,,"));
  const together = await Promise.all([store.health(), store.health(), store.health()]);
  expect(new Set(together.map(({ at }) => at)).size).toBe(1);
  expect(together[0].counts.mute).toBe(3);
  const first = await store.healthRows({ kind: "mute", after: null, limit: 2 });
  expect(first.items.map(({ name }) => name)).toEqual(["One", "Two"]);
  const rest = await store.healthRows({ kind: "mute", after: first.next, limit: 2 });
  expect(rest).toEqual({ items: [{ supplier: "V3", name: "Three", beside: null }], next: null });
  await expect(store.healthRows({ kind: "mute", after: "x", limit: 2 })).rejects.toMatchObject({ status: 400 });
});
