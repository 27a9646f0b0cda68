import type { CaseQuestion, FoundCases, Actor } from "../../../contract";
import { listed, type Sql, type Tx } from "../connection/connect";
import type { Context } from "../context";
import { atDesk } from "../proposals/steps";
import { formsOf } from "./form";
import { holdingFor, reopen } from "./open";
import { type CaseLog, isAltered, isOpenCase, type Read } from "./log";
import { casesUnder } from "./marks";

/** Finds the cases of a conversation. */
export async function findCases(context: Context, question: CaseQuestion, by: Actor): Promise<FoundCases> {
  const { sql } = context;
  let { reads, holding } = await known(context, sql, question);
  if (reads.length === 0) return { cases: [] };
  if (outgrown({ reads, holding }, question) !== null) {
    await atDesk(context, by, async (desk) => {
      const log = outgrown(await known(context, desk.tx, question), question);
      if (log === null) return;
      const { scope, verdict } = question;
      await reopen(context, desk, log, { ...log.matter, scope, verdict, findings: [], reason: null });
    });
    ({ reads, holding } = await known(context, sql, question));
  }
  await noteSeen(context, reads, by);
  const forms = await formsOf(context, sql, reads);
  return { cases: forms.map((form) => ({ ...form, covers: holding.has(form.id) })) };
}

interface Known {
  readonly reads: readonly Read[];
  readonly holding: ReadonlySet<string>;
}

async function known(context: Context, tx: Sql | Tx, question: CaseQuestion): Promise<Known> {
  const reads = await casesUnder(context, tx, question.digests);
  return { reads, holding: await holdingFor(context, tx, reads, question) };
}

/** None if a case is unsettled, or another covers the question. */
function outgrown({ reads, holding }: Known, question: CaseQuestion): CaseLog | null {
  if (question.verdict !== "verify" && question.verdict !== "stop") return null;
  if (reads.some((read) => isOpenCase(read) || holding.has(read.id))) return null;
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
