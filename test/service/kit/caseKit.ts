import { createHash } from "node:crypto";
import type { CaseForm, CaseQuestion, NewCase, NewCaseCall, Actor } from "../../../src/contract";
import type { Store } from "../../../src/service/store";
import type { DatabaseKit } from "./kit";
import { csv, openStoreOf, type TestStore } from "./storeKit";

export const ann: Actor = { oid: "oid-ann", name: "Ann Lund", employeeId: "300" };
export const ben: Actor = { oid: "oid-ben", name: "Ben Marsh", employeeId: "400" };

export const phone = "+44 20 7946 0958";
const onRecord = "GB29NWBK60161331926819";
export const fresh = "DE07100100100140801649";
export const another = "DE89370400440532013000";

const rows = [
  `V1,Oakes Timber Ltd,,oakes.co.uk,pay@oakes.co.uk,${phone},GB,GB123456789,${onRecord}`,
  "V2,Nordic Steel AB,,nordicsteel.se,,,SE,,SE4550000000058398257466",
  "V3,Birch & Co,,birch.example,,+44 20 7946 0100,GB,,",
];

/** A list of suppliers: with a number and an account, without a number, without an account. */
export async function filled(
  kit: DatabaseKit,
  options: Parameters<typeof openStoreOf>[1] = {},
  more: readonly string[] = [],
): Promise<TestStore> {
  return openStoreOf(kit, { ...options, list: csv(...rows, ...more) });
}

export const digestOf = (text: string | Buffer): string => createHash("sha256").update(text).digest("hex");

/** What a case on a message of a conversation begins with. */
export const about = (conversation: string, more: Partial<NewCase> = {}): NewCase => ({
  digests: [digestOf(`conversation\n${conversation}`)],
  scope: { supplier: "V1", destinations: [fresh], sender: "pay@oakes.co.uk" },
  verdict: "verify",
  findings: [{ signal: "destination-not-on-record", message: "destinationNotOnRecord" }],
  report: digestOf("the report"),
  context: [],
  amount: 100,
  reason: null,
  ...more,
});

/** The same as a question. */
export const asked = ({ digests, scope, verdict }: NewCase): CaseQuestion => ({ digests, scope, verdict });

/** A call that confirms, as people type. */
export const call = (more: Partial<NewCaseCall> = {}): NewCaseCall => ({
  phone: "0044 20 7946-0958",
  spokeWith: "Ann Oakes",
  outcome: "confirmed",
  foundIn: null,
  ...readBack(["de07 1001 0010 0140 8016 49"]),
  ...more,
});

/** What the supplier read out. */
export const readBack = (accounts: readonly string[], lastFourOnRecord: string | null = " 68 19") => ({
  readBack: { lastFourOnRecord, accounts },
});

/** Opens a case. */
export async function opened(store: Store, conversation: string, more: Partial<NewCase> = {}): Promise<CaseForm> {
  return (await store.openCase(about(conversation, more), ann)).form;
}

/** Opens one and has it confirmed by telephone. */
export async function confirmed(store: Store, conversation: string, more: Partial<NewCase> = {}): Promise<CaseForm> {
  const { id, version } = await opened(store, conversation, more);
  return store.recordCaseCall(id, version, call(), ann, false);
}

/** Opens one, has it confirmed, and released by another person. */
export async function released(store: Store, conversation: string, more: Partial<NewCase> = {}): Promise<CaseForm> {
  const { id, version } = await confirmed(store, conversation, more);
  return store.confirmCase(id, version, ben);
}
