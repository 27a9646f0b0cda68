import type { CallBack, CaseForm, CaseState, ProposalState } from "../../../contract";
import { listed, type Sql, type Tx } from "../connection/connect";
import { type Context, type Page, type Query, isClean, actorOf, type ByColumns } from "../store";
import { recordOfSupplier } from "../rows";
import { unaltered } from "../secrets/crypto";
import { newDestinations, needOf, secondReasons, shownNeed } from "./policy";
import { accountsOf } from "./accounts";
import { type CaseLog, isAltered, type Read, type Step, readCase, readCases } from "./log";
import { numberIn, paged, placeBefore } from "../cursor";
import { present } from "../../faults/problem";

/** One case as answered; null for an unknown id. */
export async function caseForm(context: Context, id: string): Promise<CaseForm | null> {
  if (!isClean(id)) return null;
  const read = await readCase(context, context.sql, id);
  const [form] = read === null ? [] : await formsOf(context, context.sql, [read]);
  return form ?? null;
}

/** One that must exist. @throws {Refusal} 404 */
export async function presentCase(context: Context, id: string): Promise<CaseForm> {
  return present(await caseForm(context, id), "case");
}

/** Newest first. Altered ones count as open. */
export async function caseForms(
  context: Context,
  { state, after, limit }: Query<{ readonly state: CaseState | null }>,
): Promise<Page<CaseForm>> {
  const { sql } = context;
  const before = placeBefore(after);
  const reads = await readCases(
    context,
    sql,
    sql`select number from remit_guard.payment_case where number < ${before}
      ${state === null ? sql`` : sql`and state = ${state}`} order by number desc limit ${limit + 1}`,
  );
  const { items, next } = paged(reads, limit, numberIn, (read) => read);
  return { items: await formsOf(context, sql, items), next };
}

const maxSeen = 50;

/** The supplier on record that a case is about; null if not found. */
export const recordOf = async (
  context: Pick<Context, "vault">,
  tx: Sql | Tx,
  { matter }: Pick<CaseLog, "matter">,
): ReturnType<typeof recordOfSupplier> =>
  matter.scope.supplier === null ? null : recordOfSupplier(context, tx, matter.scope.supplier);

/** In the same order. */
export async function formsOf(context: Context, tx: Sql | Tx, reads: readonly Read[]): Promise<readonly CaseForm[]> {
  const seen = await seenOf(
    tx,
    reads.map(({ number }) => number),
  );
  const forms: CaseForm[] = [];
  for (const read of reads) forms.push(await formOf(context, tx, read, seen.get(read.number) ?? []));
  return forms;
}

async function formOf(context: Context, tx: Sql | Tx, read: Read, seen: CaseForm["seen"]): Promise<CaseForm> {
  if (isAltered(read)) return alteredForm(read, seen);
  // If the record was altered, its phone numbers can't be trusted.
  const opened = openedForm(context, tx, read).then((form): CaseForm => ({ ...form, seen }));
  return unaltered(opened, alteredForm(read, seen));
}

async function openedForm(context: Context, tx: Sql | Tx, log: CaseLog): Promise<Omit<CaseForm, "seen">> {
  const { number: _number, steps, round, matter, ...about } = log;
  const { amount: _amount, reason: _reason, ...known } = matter;
  const record = (await recordOf(context, tx, log))?.record ?? null;
  const need = await needOf(context, tx, record, new Date().toISOString().slice(0, 10));
  const confirmed = confirmation(log);
  const because =
    confirmed?.because ??
    secondReasons(context.cases, matter, {
      isBankChange: newDestinations(known.scope, record).length > 0,
      isFound: need.number === "found" || (need.because === "coolOff" && need.phones.length === 0),
    });
  const [first] = steps;
  const proposal = confirmed?.proposal ?? null;
  return {
    ...about,
    ...known,
    supplierName: record?.name ?? null,
    opened: { by: first?.by ?? nobody, at: first?.at ?? "" },
    events: steps.map(({ action, state, by, at, reason }) => ({ action, state, by, at, reason })),
    calls: steps.flatMap(callOf),
    callBack: shownNeed(need, record),
    secondPerson: { isNeeded: because.length > 0, because },
    payFrom: about.state === "released" ? (round.flatMap((step) => step.payFrom ?? []).at(-1) ?? null) : null,
    proposal,
    proposalState: proposal === null ? null : await stateOfProposal(tx, proposal),
    accounts: accountsOf(log, record),
    isAltered: false,
  };
}

async function stateOfProposal(tx: Sql | Tx, id: string): Promise<ProposalState | null> {
  const [row] = await tx<{ state: ProposalState }[]>`select state from remit_guard.proposal where id = ${id}`;
  return row?.state ?? null;
}

const nobody = { oid: "", name: null, employeeId: null };

/** The confirmed call of this round, if any. */
export const confirmation = ({ round }: Pick<CaseLog, "round">): Step | undefined =>
  round.filter(({ call }) => call?.outcome === "confirmed").at(-1);

function callOf({ call, by, at }: Step): readonly CallBack[] {
  if (call === undefined) return [];
  const { ["heard"]: before, accounts = before?.split("; ") ?? [], ...said } = call;
  return [{ ...said, accounts, by, at }];
}

/** Counts as open; nothing else of it can be trusted. */
function alteredForm({ id, label, version, ...read }: Read, seen: CaseForm["seen"]): CaseForm {
  const [first] = "row" in read ? [] : read.steps;
  const opened =
    "row" in read
      ? { by: actorOf(read.row), at: read.row.at.toISOString() }
      : { by: first?.by ?? nobody, at: first?.at ?? "" };
  return {
    id,
    label,
    state: "open",
    version,
    scope: { supplier: null, destinations: [], sender: null },
    supplierName: null,
    verdict: "stop",
    findings: [],
    context: [],
    report: null,
    opened,
    events: [],
    calls: [],
    callBack: { number: "found", phones: [], because: null, from: null, verifiedOn: null, asksLastFour: false },
    secondPerson: { isNeeded: true, because: [] },
    payFrom: null,
    proposal: null,
    seen,
    isAltered: true,
  };
}

async function seenOf(tx: Sql | Tx, numbers: readonly bigint[]): Promise<ReadonlyMap<bigint, CaseForm["seen"]>> {
  if (numbers.length === 0) return new Map();
  const rows = await tx<(ByColumns & { number: bigint; at: Date })[]>`
    select n.number, s.oid as by_oid, s.name as by_name, s.employee as by_employee, s.at from unnest(${listed(numbers)}::bigint[]) as n(number)
    cross join lateral (
      select oid, name, employee, at from remit_guard.case_seen where of_case = n.number order by at desc, oid limit ${maxSeen}
    ) s order by s.at desc, s.oid`;
  const seen = new Map<bigint, CaseForm["seen"][number][]>();
  for (const row of rows)
    seen.set(row.number, [...(seen.get(row.number) ?? []), { by: actorOf(row), at: row.at.toISOString() }]);
  return seen;
}
