import { randomUUID } from "node:crypto";
import {
  maxDestinations,
  type CaseForm,
  type NewCase,
  type Actor,
  type CaseQuestion,
  type FoundCases,
} from "../../../contract";
import { type Tx, type Sql, listed } from "../connection/connect";
import { type Context, Refusal, byColumns, cleanActor } from "../store";
import { addStep, hasRoom, stateAfter } from "./act";
import type { Desk } from "../history/write";
import { atDesk } from "../proposals/steps";
import { recordOf, formsOf, presentCase } from "./form";
import { type CaseLog, isAltered, isOpenCase, type Read, type Matter } from "./log";
import { addMarks, casesUnder } from "./marks";
import { covers, isSameDestination, isUnsettled } from "../../../cases";
import { unaltered } from "../secrets/crypto";
import { isRejected, newDestinations } from "./policy";

/** Settled, unaltered, about the same, and not contradicted by the current record. */
async function holdingFor(
  context: Pick<Context, "vault">,
  tx: Sql | Tx,
  reads: readonly Read[],
  { scope }: Pick<CaseQuestion, "scope">,
): Promise<ReadonlySet<string>> {
  const holding = new Set<string>();
  for (const read of reads) {
    if (isAltered(read) || isUnsettled(read.state) || !covers(read.matter.scope, scope)) continue;
    if (await unaltered(isUpheld(context, tx, read), false)) holding.add(read.id);
  }
  return holding;
}

async function isUpheld(context: Pick<Context, "vault">, tx: Sql | Tx, log: CaseLog): Promise<boolean> {
  if (log.state === "fraud") return true;
  const { scope } = log.matter;
  const record = (await recordOf(context, tx, log))?.record ?? null;
  // Dismissed without a call, by the record alone.
  return log.state === "dismissed" ? newDestinations(scope, record).length === 0 : !isRejected(scope, record);
}

/** Per person. */
const maxADay = 50;

/** Or joins an unsettled one, or reopens one whose outcome doesn't cover this. Two at once make one case. */
export async function openCase(
  context: Context,
  { digests, ...matter }: NewCase,
  by: Actor,
): Promise<{ readonly form: CaseForm; readonly isNew: boolean }> {
  const { id, isNew } = await atDesk(context, by, async (desk) => {
    const known = await casesUnder(context, desk.tx, digests);
    const holding = await holdingFor(context, desk.tx, known, matter);
    const there = theOne(known, holding);
    if (there === null) return { id: await begin(context, desk, digests, matter), isNew: true };
    // An altered one stays as it is, and counts as open.
    if (isAltered(there) || holding.has(there.id)) return { id: there.id, isNew: false };
    await addMarks(desk.tx, context.keys, desk.dataKey, there.number, digests);
    await (isOpenCase(there) ? join : reopen)(context, desk, there, matter);
    return { id: there.id, isNew: false };
  });
  return { form: await presentCase(context, id), isNew };
}

/** An unsettled one, else one that covers the message, else the newest that can be reopened. */
function theOne(reads: readonly Read[], holding: ReadonlySet<string>): Read | null {
  const again = { action: "reopened", state: "open" } as const;
  return (
    reads.find(isOpenCase) ??
    reads.find(({ id }) => holding.has(id)) ??
    reads.find((read) => isAltered(read) || hasRoom(read, again)) ??
    null
  );
}

async function begin(context: Context, desk: Desk, digests: readonly string[], matter: Matter): Promise<string> {
  const { tx, history, by, dataKey } = desk;
  await boundOpened(tx, by, history.at);
  const id = randomUUID();
  const year = history.at.getUTCFullYear();
  const [{ serial } = { serial: 1 }] = await tx<{ serial: number }[]>`
    select coalesce(max(serial), 0) + 1 as serial from remit_guard.payment_case where year = ${year}`;
  const [{ number } = { number: 0n }] = await tx<{ number: bigint }[]>`
    insert into remit_guard.payment_case ${tx({
      id,
      year,
      serial,
      state: "open",
      version: 0n,
      ...byColumns(by),
      at: history.at,
    })} returning number`;
  const label = `${year}-${serial}`;
  await addMarks(tx, context.keys, dataKey, number, digests);
  await addStep(
    desk,
    { id, number, label, version: 0, state: "open" },
    { action: "opened", state: "open" },
    { reason: matter.reason, label, matter },
    await toldOf(context, tx, matter),
  );
  return id;
}

async function boundOpened(tx: Tx, { oid }: Actor, now: Date): Promise<void> {
  const rows = await tx`
    select 1 from remit_guard.payment_case
    where by_oid = ${oid} and at > ${now}::timestamptz - interval '24 hours' limit ${maxADay}`;
  if (rows.length >= maxADay)
    throw new Refusal(
      "too-many-cases",
      409,
      `You have opened ${maxADay} cases in a day. Settle some, or ask a colleague.`,
    );
}

async function join(context: Context, desk: Desk, log: CaseLog, matter: Matter) {
  const { oid } = desk.by;
  const isIn = log.round.some(({ action, by }) => by.oid === oid && action !== "called" && action !== "seconded");
  const destinations = furtherOnes(log, matter);
  if (isIn && destinations.length === 0) return;
  const { context: unusual, amount, report } = matter;
  const joined = { context: unusual, amount, report, ...(destinations.length > 0 && { destinations }) };
  const told = await toldOf(context, desk.tx, { ...log.matter, report });
  await addStep(desk, log, { action: "joined", state: log.state }, { reason: null, joined }, told);
}

/** What another message of the conversation names, to be called about in the same case. A confirmed case stays as it is. */
function furtherOnes(
  { state, matter: { scope: held } }: CaseLog,
  { scope, verdict }: Pick<CaseQuestion, "scope" | "verdict">,
): readonly string[] {
  if (state !== "open" || !isAlarm(verdict) || scope.supplier !== held.supplier) return [];
  const further = scope.destinations.filter(
    (each) => !held.destinations.some((known) => isSameDestination(known, each)),
  );
  return further.slice(0, maxDestinations - held.destinations.length);
}

/** Reopens a settled case for a message that its outcome doesn't cover. */
async function reopen(context: Context, desk: Desk, log: CaseLog, matter: Matter): Promise<void> {
  const state = stateAfter(log, "reopen");
  const told = await toldOf(context, desk.tx, matter);
  await addStep(desk, log, { action: "reopened", state }, { reason: matter.reason, matter }, told);
}

/** Names only suppliers on record. */
async function toldOf(context: Context, tx: Tx, matter: Matter) {
  const stored = await recordOf(context, tx, { matter });
  const { report, verdict } = matter;
  return { supplier: stored?.record.id ?? null, detail: { verdict, ...(report !== null && { report }) } };
}

/** Notes who asks, and reopens a case that doesn't cover the question. */
export async function findCases(context: Context, question: CaseQuestion, by: Actor): Promise<FoundCases> {
  const { sql } = context;
  let { reads, holding } = await known(context, sql, question);
  if (reads.length === 0) return { cases: [] };
  if (outgrown({ reads, holding }, question) !== null) {
    await atDesk(context, by, async (desk) => {
      const log = outgrown(await known(context, desk.tx, question), question);
      if (log === null) return;
      const { scope, verdict } = question;
      const unusual = { context: [], amount: null, report: null };
      if (log.state === "open") await join(context, desk, log, { ...log.matter, ...unusual, scope, verdict });
      else await reopen(context, desk, log, { ...log.matter, scope, verdict, findings: [], reason: null });
    });
    ({ reads, holding } = await known(context, sql, question));
  }
  await noteSeen(context, reads, cleanActor(by));
  const forms = await formsOf(context, sql, reads);
  return { cases: forms.map((form) => ({ ...form, covers: holding.has(form.id) })) };
}

type Known = Readonly<{ reads: readonly Read[]; holding: ReadonlySet<string> }>;

async function known(context: Context, tx: Sql | Tx, question: CaseQuestion): Promise<Known> {
  const reads = await casesUnder(context, tx, question.digests);
  return { reads, holding: await holdingFor(context, tx, reads, question) };
}

const isAlarm = (verdict: CaseQuestion["verdict"]): boolean => verdict === "verify" || verdict === "stop";

/** The open case that doesn't name all destinations yet, or the settled one to reopen; none if another covers the question. */
function outgrown({ reads, holding }: Known, question: CaseQuestion): CaseLog | null {
  if (!isAlarm(question.verdict)) return null;
  const open = reads.find(isOpenCase);
  if (open !== undefined) return isAltered(open) || furtherOnes(open, question).length === 0 ? null : open;
  if (reads.some((read) => holding.has(read.id))) return null;
  for (const read of reads)
    if (!isAltered(read) && (read.state === "released" || read.state === "dismissed")) return read;
  return null;
}

/** At most every ten minutes per person. */
async function noteSeen({ sql }: Context, reads: readonly Read[], by: Actor): Promise<void> {
  const numbers = reads.map(({ number }) => number);
  await sql`
    insert into remit_guard.case_seen (of_case, oid, name, employee, at)
    select number, ${by.oid}, ${by.name}, ${by.employeeId}, now() from unnest(${listed(numbers)}::bigint[]) as n(number)
    order by number
    on conflict (of_case, oid) do update set at = excluded.at, name = excluded.name, employee = excluded.employee
    where case_seen.at < excluded.at - interval '10 minutes'`;
}
