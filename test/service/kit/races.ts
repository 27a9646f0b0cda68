import type { Store } from "../../../src/service/store";
import { Refusal } from "../../../src/service/store/store";
import type { DatabaseKit } from "./kit";
import { csv, fill, openStoreOf, priya, send, tom, type TestStore } from "./storeKit";

const phone = "+44 20 7946 0958";
const account = "GB29NWBK60161331926819";
const another = "DE07100100100140801649";
const readBack = { lastFourOnRecord: "6819", accounts: [another] };
const row = (supplier: string, name = "Oakes Timber Ltd"): string => `${supplier},${name},,,,${phone},GB,,${account}`;

/** A list that two processes have open. */
export interface Desk {
  readonly one: TestStore;
  readonly other: TestStore;
  /** Of the list; no two are twins. */
  readonly suppliers: readonly string[];
}

/** Opens a list with so many suppliers twice. */
export async function openDesk(kit: DatabaseKit, count: number): Promise<Desk> {
  const suppliers = Array.from({ length: count }, (_, at) => `V${at + 1}`);
  const one = await openStoreOf(kit);
  await fill(one.store, csv(...suppliers.map((supplier) => row(supplier))));
  return { one, other: await openStoreOf(kit, { keys: one.keys, addresses: one.addresses }), suppliers };
}

interface Matter {
  readonly store: Store;
  readonly id: string;
  readonly supplier: string;
  /** A file that was read before they began, for anyone who applies one. */
  readonly file: string;
}

const called = ({ store, id }: Pick<Matter, "store" | "id">, outcome: "confirmed" | "denied") =>
  store.recordCallBack(
    id,
    { phone, spokeWith: "Ann Oakes", outcome, foundIn: null, readBack: outcome === "confirmed" ? readBack : null },
    priya,
  );

/** What somebody may do at any moment about a proposal of Priya's. */
const acts = {
  approve: ({ store, id }: Matter) => store.approveProposal(id, tom),
  "approve one's own": ({ store, id }: Matter) => store.approveProposal(id, priya),
  reject: ({ store, id }: Matter) => store.rejectProposal(id, "No.", tom),
  withdraw: ({ store, id }: Matter) => store.rejectProposal(id, "A slip.", priya),
  confirm: (matter: Matter) => called(matter, "confirmed"),
  deny: (matter: Matter) => called(matter, "denied"),
  freeze: ({ store, supplier }: Matter) => store.freeze(supplier, "Odd.", tom),
  import: ({ store, file }: Matter) => store.applyImport(file, tom, true),
} as const;
type Act = keyof typeof acts;

/** Every two acts, and each twice. */
export const pairs: readonly (readonly [Act, Act])[] = (Object.keys(acts) as Act[]).flatMap((first, at, all) =>
  all.slice(at).map((second) => [first, second] as const),
);

/** Reads a file that renames a supplier, where it is to be applied: a file read after an approval would undo it rightly. */
const fileOf = async (store: Store, supplier: string, act: Act): Promise<string> =>
  act === "import" ? (await send(store, csv(row(supplier, "Oakes Timber & Sons Ltd")))).id : "";

/**
 * Lets two people do something about one proposal at once, before a call was recorded or after it.
 * @returns What came of it that must not, in sentences.
 */
export async function race(
  { one, other }: Desk,
  supplier: string,
  [first, second]: readonly [Act, Act],
  isCalled: boolean,
): Promise<readonly string[]> {
  const { store } = one;
  const version = (await store.supplier(supplier))?.version ?? 0;
  const set = { accounts: [another] };
  const given = { supplier, version, set, verify: false, reason: "They moved to another bank.", report: null };
  const { id } = await store.propose(given, priya, true);
  if (isCalled) await called({ store, id }, "confirmed");
  const files = [await fileOf(store, supplier, first), await fileOf(other.store, supplier, second)] as const;
  const ended = await Promise.allSettled([
    acts[first]({ store, id, supplier, file: files[0] }),
    acts[second]({ store: other.store, id, supplier, file: files[1] }),
  ]);

  const { state } = (await other.store.proposal(id)) ?? { state: "gone" };
  const after = await other.store.supplier(supplier);
  const { items } = await store.history({ supplier, after: null, limit: 100 });
  const done = items.map(({ action }) => action);
  const isOnRecord = after?.record.accounts.some(({ value }) => value === another) === true;
  const approved = done.indexOf("proposal-approved");
  const confirmed = items.findIndex(({ detail }) => JSON.stringify(detail).includes('"outcome":"confirmed"'));
  const decisions = done.filter((action) => action === "proposal-approved" || action === "proposal-rejected").length;
  const changes = done.filter((action) => action === "supplier-changed").length;
  const checks: Readonly<Record<string, boolean>> = {
    "a refusal without a reason": ended.every((each) => each.status !== "rejected" || each.reason instanceof Refusal),
    "not decided once": decisions === (state === "open" ? 0 : 1) && approved >= 0 === (state === "approved"),
    "an account that nobody approved, or approval that changed nothing": isOnRecord === (state === "approved"),
    "approved without a call": approved < 0 || confirmed >= 0,
    "approved by who proposed it": items[approved]?.by.oid !== priya.oid,
    "a change without its entry": after?.version === version + changes,
  };
  return Object.entries(checks).flatMap(([words, holds]) =>
    holds
      ? []
      : [`${first} and ${second}, ${isCalled ? "after" : "before"} the call: ${words}: ${state}, ${done.join()}`],
  );
}
