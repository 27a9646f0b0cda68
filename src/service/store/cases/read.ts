import type { CaseForm } from "../../../contract";
import type { Context } from "../context";
import { placeOf } from "../cursor";
import { isClean } from "../text";
import type { CaseStore } from "./contract";
import { formsOf } from "./form";
import { readCase, readCases } from "./log";

const last = 9_223_372_036_854_775_807n;

/** One case as answered; null for an unknown id. */
export async function caseForm(context: Context, id: string): Promise<CaseForm | null> {
  if (!isClean(id)) return null;
  const read = await readCase(context, context.sql, id);
  const [form] = read === null ? [] : await formsOf(context, context.sql, [read]);
  return form ?? null;
}

/** Newest first. Altered ones count as open. */
export async function caseForms(
  context: Context,
  { state, after, limit }: Parameters<CaseStore["cases"]>[0],
): ReturnType<CaseStore["cases"]> {
  const { sql } = context;
  const before = after === null ? last : placeOf(after);
  const reads = await readCases(
    context,
    sql,
    sql`select number from remit_guard.payment_case where number < ${before}
      ${state === null ? sql`` : sql`and state = ${state}`} order by number desc limit ${limit + 1}`,
  );
  const page = reads.slice(0, limit);
  const end = page.at(-1);
  return {
    items: await formsOf(context, sql, page),
    next: reads.length > limit && end !== undefined ? String(end.number) : null,
  };
}
