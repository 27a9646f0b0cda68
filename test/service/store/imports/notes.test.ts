import { databaseKit } from "../../kit/kit";
import { closeStores, csv, fill, openStoreOf, rowsOf, send } from "../../kit/storeKit";

const kit = databaseKit();
afterEach(closeStores);

const nordwind = "V1,Nordwind GmbH,,nordwind.example,a@nordwind.example,,DE,DE284619070,DE25100100104540331482";

test("anyone who approves a row sees what of it belongs to another supplier", async () => {
  const { store } = await openStoreOf(kit);
  await fill(store, csv(nordwind));
  const { id } = await send(
    store,
    csv(
      nordwind,
      "V2,Nordwlnd,,nordwind.example,b@else.example,,DE,,DE07100100100140801649",
      "V3,Other,,,a@nordwind.example,,,DE284619070,DE25100100104540331482",
      "V4,Unlike,,unlike.example,,,,,",
    ),
  );
  const rows = await rowsOf(store, id);
  const told = rows.map(({ supplier, faults }) => [supplier, [...new Set(faults.map(({ column }) => column))].sort()]);
  expect(told).toEqual([
    ["V1", []],
    ["V2", ["domains", "name"]],
    ["V3", ["accounts", "domains", "emails", "tax_ids"]],
    ["V4", []],
  ]);
  expect(rows[1]?.faults[0]?.reason).toBe("A domain of this row is on record as the supplier V1’s. Check both.");
});

test("anyone who approves a row sees which accounts it clears for everybody", async () => {
  const { store } = await openStoreOf(kit);
  const head = "id,name,accounts,kind,shared_accounts";
  const { id } = await send(
    store,
    `${head}\nF1,Factor,DE07100100100140801649,factor,\nP1,Pool,,supplier,DE25100100104540331482\nS1,Alone,GB29NWBK60161331926819,supplier,`,
  );
  const reasons = (await rowsOf(store, id)).map(({ faults }) => faults.map(({ reason }) => reason).join(" "));
  expect(reasons[0]).toContain("DE07100100100140801649 will count as on record for every supplier");
  expect(reasons[1]).toContain("DE25100100104540331482 will count as on record for every supplier");
  expect(reasons[2]).toBe("");
});

const namesSaid = async (...rows: readonly string[]) => {
  const { store } = await openStoreOf(kit);
  await fill(
    store,
    csv("V1,Oakes Timber Ltd,Oakes & Sons,,,,,,", "V2,Nordic Steel AB,,,,,,,", "V3,Transport GmbH,,,,,,,"),
  );
  const { id } = await send(store, csv(...rows));
  return (await rowsOf(store, id)).map(({ faults }) => faults.map(({ column, reason }) => `${column}: ${reason}`));
};
const same = (id: string) => `name: A name of this row reads the same as the supplier ${id}’s. Check both.`;

test("anyone who approves a row sees that its name reads as another supplier's", async () => {
  expect(
    await namesSaid(
      "N1,Oakes Timber GmbH,,,,,,,",
      "N2,0akes T\u0456mber Ltd,,,,,,,",
      "N3,Timber Oakes,,,,,,,",
      "N4,Holdings Ltd,Oakes and Sons,,,,,,",
      "N5,Transport GmbH,,,,,,,",
      "N6,Oakes Trading Ltd,,,,,,,",
    ),
  ).toEqual([[same("V1")], [same("V1")], [same("V1")], [same("V1")], [same("V3")], []]);
});

test("a name that a supplier takes on is compared with the others, and one that they had is not", async () => {
  expect(await namesSaid("V2,Nordic Steel AB,Oakes Timber,,,,,,", "V1,Oakes Timber Ltd,Oakes & Sons,,,,GB,,")).toEqual([
    [same("V1")],
    [],
  ]);
  const { store } = await openStoreOf(kit);
  await fill(store, csv("V1,Oakes Timber Ltd,,,,,,,", "V2,Oakes Timber Ltd,,,,,,,"));
  const { id } = await send(store, csv("V1,Oakes Timber Ltd,Oakes Sons,,,,GB,,"));
  expect((await rowsOf(store, id))[0]?.faults).toEqual([]);
});
