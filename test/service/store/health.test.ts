import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { addRegister } from "../../../src/service/registers/index/build";
import { Registers } from "../../../src/service/registers/registers";
import { newFolder, removeFolder } from "../kit/folder";
import { databaseKit } from "../kit/kit";
import { slovakXml } from "../kit/registerFiles";
import { closeStores, csv, fill, openStoreOf, priya } from "../kit/storeKit";

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
    notOnRegister: 0,
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

it("counts anyone who a message may want paid, and not our own staff", async () => {
  const { store } = await openStoreOf(kit);
  const kinds = ["supplier", "factor", "group", "customer", "authority", "staff"];
  await fill(store, ["id,name,kind", ...kinds.map((kind, at) => `V${at},Name ${at},${kind}`)].join("\n"));
  expect((await store.health()).counts.mute).toBe(5);
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

describe("with a state register", () => {
  let folder: string;
  beforeAll(() => void (folder = newFolder()));
  afterAll(() => removeFolder(folder));

  const kosice = "SK8975000000000012345671";
  const bratislava = "SK3112000000198742637541";
  const now = new Date("2026-11-27T12:00:00Z");
  const add = (pairs: readonly (readonly [string, string])[]) => {
    const file = join(folder, "list.xml");
    writeFileSync(file, slovakXml(pairs));
    return addRegister(file, folder, now);
  };

  it("counts suppliers with an account that isn't on it, again for each register that is added", async () => {
    const registers = new Registers({ folder, tooOldAfterDays: 31, now: () => now, lookAfter: 0 });
    const { store } = await openStoreOf(kit, { registers });
    await fill(
      store,
      csv(
        `V1,Listed s.r.o.,,,,,SK,SK2121623757,${kosice}`,
        `V2,Other account s.r.o.,,,,,SK,SK2121623757,${bratislava}`,
        `V3,Unknown s.r.o.,,,,,SK,SK2020273497,${kosice}`,
        "V4,German GmbH,,,,,DE,DE284619070,DE07100100100140801649",
      ),
    );
    const missing = async (hasAny = true) => {
      const { counts, unchecked, hasRegisters } = await store.health();
      expect(hasRegisters).toBe(hasAny);
      const rows = await store.healthRows({ kind: "notOnRegister", ...page });
      expect([unchecked, rows.items.length]).toEqual([0, counts.notOnRegister]);
      return rows.items.map(({ supplier }) => supplier);
    };
    expect(await missing(false)).toEqual([]);
    await add([["SK2121623757", kosice]]);
    expect(await missing()).toEqual(["V2", "V3"]);
    await add([
      ["SK2121623757", kosice],
      ["SK2121623757", bratislava],
    ]);
    expect(await missing()).toEqual(["V3"]);
    expect(await store.registersOf("V3")).toEqual([
      { account: kosice, country: "SK", taxNumber: "SK2020273497", outcome: "subjectUnknown", date: "2026-11-25" },
    ]);
    expect(await store.registersOf("V4")).toEqual([]);
    expect(await store.registersOf("V9")).toBeNull();
  });

  it("warns anyone who approves a proposal that adds such an account, and clears nothing", async () => {
    await add([["SK2121623757", kosice]]);
    const registers = new Registers({ folder, tooOldAfterDays: 31, now: () => now });
    const { store } = await openStoreOf(kit, { registers });
    await fill(store, csv(`V1,Listed s.r.o.,,,,+421 2 5778 1111,SK,SK2121623757,DE07100100100140801649`));
    const propose = (set: Parameters<typeof store.propose>[0]["set"], version: number | null = 1, supplier = "V1") =>
      store.propose({ supplier, version, set, reason: "New bank.", report: null, verify: false }, priya, true);
    const own = await propose({ accounts: [kosice] });
    // On the register or not, somebody must call.
    expect(own).toMatchObject({ warnings: [], callBack: { isNeeded: true } });
    expect((await propose({ accounts: [bratislava] })).warnings).toEqual([
      `${bratislava} is not on Slovakia's list of VAT payers' accounts of 2026-11-25 for the tax number SK2121623757. Ask the supplier why.`,
    ]);
    // What is on record already isn't told of again.
    expect((await propose({ name: "Listed spol." })).warnings).toEqual([]);
    const fresh = { name: "New s.r.o.", country: "SK", taxIds: ["2020273497"], accounts: [bratislava] };
    expect((await propose(fresh, null, "V2")).warnings).toEqual([
      "The tax number SK2020273497 is not on Slovakia's list of VAT payers' accounts of 2026-11-25. Ask the supplier why.",
    ]);
    await fill(store, csv(`V3,Unlisted s.r.o.,,,,,SK,SK2121623757,${bratislava}`));
    const again = { supplier: "V3", version: 1, set: {}, reason: "A year.", report: null, verify: true };
    expect((await store.propose(again, priya, true)).warnings).toContainEqual(
      expect.stringContaining("is not on Slovakia"),
    );
    await expect(propose({ accounts: [bratislava] }, 7)).rejects.toMatchObject({ status: 412 });
  });
});
