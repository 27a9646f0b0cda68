import { addedAccounts, callBackNeed, hasAccount } from "../../../cases";
import type { SupplierRecord } from "../../../analysis";
import type { Actor, CallBack, Proposal, ProposalState } from "../../../contract";
import type { Sql, Tx } from "../connection/connect";
import { type Context, type Page, type Query, isClean, actorOf, deedOf } from "../store";
import { numberIn, paged, placeBefore } from "../cursor";
import { unaltered } from "../secrets/crypto";
import { present } from "../../faults/problem";
import { cautionsOf } from "./need";
import { numbersBefore } from "./numbersBefore";
import { callAt, type CallBackRow, type CallPayload, type Payload, payloadAt, type ProposalRow } from "./payload";
import { recordOfSupplier } from "../rows";

/** For what was altered in the database. */
export const alteredText = "This was altered in the database. Run remit-guard history verify.";

/** Verifies the proposer thereby. */
export async function openPayload({ vault }: Pick<Context, "vault">, tx: Sql | Tx, row: ProposalRow): Promise<Payload> {
  await vault.need(tx, [row.data_key]);
  return JSON.parse(vault.open(row.data_key, row.payload, payloadAt(row))) as Payload;
}

/** Oldest first. */
export async function callsAbout(
  { vault }: Pick<Context, "vault">,
  tx: Sql | Tx,
  id: string,
): Promise<readonly CallBack[]> {
  const rows = await tx<CallBackRow[]>`select * from remit_guard.call_back where proposal = ${id} order by number`;
  await vault.needFor(tx, rows);
  return rows.map((row) => {
    const {
      phone,
      spokeWith,
      foundIn = null,
      isBefore,
      accounts = [],
      by = actorOf(row),
      at = row.at.toISOString(),
    } = JSON.parse(vault.open(row.data_key, row.payload, callAt(row))) as CallPayload;
    return {
      ...{ phone, spokeWith, foundIn, accounts, outcome: row.outcome, by, at },
      ...(isBefore === true && { isBefore }),
    };
  });
}

function readBackNeed(payload: Payload, record: SupplierRecord | null): Proposal["readBack"] {
  const accounts = addedAccounts(payload, record);
  return { asksLastFour: accounts.length > 0 && hasAccount(record), accounts };
}

/** From the encrypted part if it has one. */
export const proposerOf = (row: ProposalRow, { by }: Payload): Actor => by ?? actorOf(row);

/** One proposal as answered; null for an unknown id. */
export async function readProposal(context: Context, id: string): Promise<Proposal | null> {
  if (!isClean(id)) return null;
  const [row] = await context.sql<ProposalRow[]>`select * from remit_guard.proposal where id = ${id}`;
  return row === undefined ? null : proposalOf(context, row);
}

/** One that must exist. @throws {Refusal} 404 */
export async function presentProposal(context: Context, id: string): Promise<Proposal> {
  return present(await readProposal(context, id), "proposal");
}

/** Proposals, newest first. */
export async function readProposals(
  context: Context,
  { state, supplier, after, limit }: Query<{ readonly state: ProposalState | null; readonly supplier: string | null }>,
): Promise<Page<Proposal>> {
  const before = placeBefore(after);
  if (supplier !== null && !isClean(supplier)) return { items: [], next: null };
  const { sql } = context;
  const rows = await sql<ProposalRow[]>`
    select * from remit_guard.proposal where number < ${before}
      ${state === null ? sql`` : sql`and state = ${state}`} ${supplier === null ? sql`` : sql`and supplier = ${supplier}`}
    order by number desc limit ${limit + 1}`;
  const { items, next } = paged(rows, limit, numberIn, (row) => proposalOf(context, row));
  return { items: await Promise.all(items), next };
}

const proposalOf = (context: Context, row: ProposalRow): Promise<Proposal> =>
  unaltered(openedProposal(context, row), alteredProposal(row));

/** What the row tells without its encrypted part. */
const toldBy = (row: ProposalRow) => ({
  id: row.id,
  supplier: row.supplier,
  state: row.state,
  version: row.base_version === 0n ? null : Number(row.base_version),
  decided: decidedOf(row),
});

function alteredProposal(row: ProposalRow): Proposal {
  return {
    ...toldBy(row),
    name: row.supplier,
    by: actorOf(row),
    at: row.at.toISOString(),
    reason: "",
    report: null,
    isStale: false,
    isAltered: true,
    verify: false,
    changes: [],
    warnings: [],
    cautions: [],
    byReader: true,
    callBack: { isNeeded: true, number: "onRecord", phones: [], hindrance: alteredText, because: null, from: null },
    readBack: { asksLastFour: true, accounts: [] },
    callBacks: [],
  };
}

async function openedProposal(context: Context, row: ProposalRow): Promise<Proposal> {
  const { sql, coolOffDays } = context;
  const payload = await openPayload(context, sql, row);
  const { name, changes, warnings, reason, report, verify = false } = payload;
  const by = proposerOf(row, payload);
  const calls = await callsAbout(context, sql, row.id);
  const stored = await recordOfSupplier(context, sql, row.supplier);
  const isOpen = row.state === "open";
  const today = new Date().toISOString().slice(0, 10);
  const record = row.base_version === 0n ? null : (stored?.record ?? null);
  const before = isOpen ? await numbersBefore(context, sql, record, today) : [];
  return {
    ...toldBy(row),
    name,
    by,
    at: payload.at ?? row.at.toISOString(),
    reason,
    report,
    isStale: isOpen && BigInt(stored?.version ?? 0) !== row.base_version,
    isAltered: false,
    verify,
    changes,
    warnings,
    cautions: cautionsOf(payload, calls, by),
    byReader: payload.canMaintain !== true,
    callBack: callBackNeed(record, changes, today, coolOffDays, before),
    readBack: readBackNeed(payload, stored?.record ?? null),
    callBacks: calls,
  };
}

function decidedOf(row: ProposalRow): Proposal["decided"] {
  const decided = deedOf("decided", row, row.decided_at);
  return decided && { ...decided, reason: row.decided_why };
}
