import { createHash } from "node:crypto";
import type { CaseEvent, CaseState, CallBack, NewCase, SecondReason, Actor } from "../../../contract";
import { isUnsettled } from "../../../cases";
import type { Sql, Tx } from "../connection/connect";
import type { Context, ByColumns } from "../store";
import { Altered, type CellPlace } from "../secrets/crypto";

/** What a case is about. */
export type Matter = Omit<NewCase, "digests">;

/** The encrypted part of a step. */
export interface EventPayload {
  readonly by: Actor;
  readonly at: string;
  readonly reason: string | null;
  /** First step only. */
  readonly label?: string;
  readonly matter?: Matter;
  /** Joining; with the destinations that another message of the conversation names. */
  readonly joined?: Pick<Matter, "context" | "amount" | "report"> & { readonly destinations?: readonly string[] };
  /** Earlier versions stored all accounts in one text. */
  readonly call?: Omit<CallBack, "by" | "at"> & Readonly<Partial<Record<"heard", string | null>>>;
  /** Of closing as fraud: destinations. */
  readonly denied?: readonly string[];
  readonly because?: readonly SecondReason[];
  readonly isFound?: boolean;
  readonly proposal?: string | null;
  readonly payFrom?: string;
}

interface CaseRow extends ByColumns {
  readonly id: string;
  readonly number: bigint;
  readonly year: number;
  readonly serial: number;
  readonly state: CaseState;
  readonly version: bigint;
  readonly at: Date;
  readonly step: bigint | null;
  readonly action: CaseEvent["action"];
  readonly led: CaseState;
  readonly who: string;
  readonly employee: string | null;
  readonly entry: bigint;
  readonly data_key: bigint;
  readonly payload: Buffer;
}

/** Binds a payload to its step's action, state, person and history entry. */
export const eventAt = (
  id: string,
  { step, action, led, who, employee, entry }: Pick<CaseRow, "step" | "action" | "led" | "who" | "employee" | "entry">,
): CellPlace => ({
  table: "case_event",
  row: JSON.stringify([id, String(step), action, led, who, employee, String(entry)]),
  column: "payload",
});

/** Binds a digest to its keyed hash. */
export const digestAt = (number: bigint, key: Buffer): CellPlace => ({
  table: "case_key",
  row: JSON.stringify([String(number), key.toString("hex")]),
  column: "digest",
});

/** A step of a case. */
export interface Step extends EventPayload {
  readonly action: CaseEvent["action"];
  readonly state: CaseState;
  /** It has the step's digest. */
  readonly entry: number;
  readonly digest: string;
}

/** A case, computed from its steps. */
export interface CaseLog {
  readonly id: string;
  readonly number: bigint;
  readonly label: string;
  readonly state: CaseState;
  readonly version: number;
  readonly steps: readonly Step[];
  /** Earlier findings no longer apply. */
  readonly round: readonly Step[];
  readonly matter: Matter;
}

/** Counts as open. */
interface AlteredCase extends Pick<CaseLog, "id" | "number" | "label" | "version"> {
  readonly row: CaseRow;
  readonly isAltered: true;
}

/** As in the history. */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A readable or altered case. */
export type Read = CaseLog | AlteredCase;

/** Whether the case was altered. */
export const isAltered = (read: Read): read is AlteredCase => "isAltered" in read;

/** Altered cases are. */
export const isOpenCase = (read: Read): boolean => isAltered(read) || isUnsettled(read.state);

/** In one statement, newest case first. */
export async function readCases(
  { vault }: Pick<Context, "vault">,
  tx: Sql | Tx,
  numbers: ReturnType<Tx>,
): Promise<readonly Read[]> {
  const rows = await tx<CaseRow[]>`
    select c.id, c.number, c.year, c.serial, c.state, c.version, c.by_oid, c.by_name, c.by_employee, c.at,
      e.version as step, e.action, e.state as led, e.by_oid as who, e.by_employee as employee, e.entry, e.data_key, e.payload
    from remit_guard.payment_case c left join remit_guard.case_event e on e.of_case = c.number
    where c.number in (${numbers}) order by c.number desc, e.version`;
  const byCase = new Map<string, CaseRow[]>();
  for (const row of rows) byCase.set(row.id, [...(byCase.get(row.id) ?? []), row]);
  await vault.need(
    tx,
    rows.flatMap(({ step, data_key }) => (step === null ? [] : [data_key])),
  );
  return [...byCase.values()].flatMap((ofCase) => {
    const [row] = ofCase;
    return row === undefined ? [] : [opened(vault, row, ofCase)];
  });
}

function opened(vault: Context["vault"], row: CaseRow, rows: readonly CaseRow[]): Read {
  const { id, number } = row;
  const about = { id, number, label: `${row.year}-${row.serial}`, version: Number(row.version) };
  try {
    const steps = rows.map((one, at) => stepOf(vault, one, BigInt(at + 1)));
    const [first] = steps;
    const last = steps.at(-1);
    if (first?.label !== about.label || last?.state !== row.state || steps.length !== about.version)
      throw new Altered("A case's row doesn't agree with its steps.");
    const start = steps.map(({ matter }) => matter !== undefined).lastIndexOf(true);
    const round = steps.slice(Math.max(0, start));
    return { ...about, state: row.state, steps, round, matter: matterOf(round) };
  } catch (error) {
    if (error instanceof Altered) return { ...about, row, isAltered: true };
    throw error;
  }
}

function stepOf(vault: Context["vault"], row: CaseRow, expected: bigint): Step {
  if (row.step !== expected) throw new Altered("A step of a case is missing.");
  const text = vault.open(row.data_key, row.payload, eventAt(row.id, row));
  const payload = JSON.parse(text) as EventPayload;
  return { ...payload, action: row.action, state: row.led, entry: Number(row.entry), digest: digestOf(text) };
}

/** Those who joined can only add to it. */
function matterOf([first, ...later]: readonly Step[]): Matter {
  const matter = first?.matter;
  if (matter === undefined) throw new Altered("A case begins with nothing.");
  const joined = later.flatMap((step) => step.joined ?? []);
  const amounts = [matter, ...joined].flatMap(({ amount }) => amount ?? []);
  const destinations = [matter.scope, ...joined].flatMap((each) => each.destinations ?? []);
  return {
    ...matter,
    scope: { ...matter.scope, destinations: [...new Set(destinations)].sort() },
    context: [...new Set([matter, ...joined].flatMap(({ context }) => context))],
    amount: amounts.length === 0 ? null : Math.max(...amounts),
  };
}

/** One case; null for an unknown id. */
export async function readCase(context: Pick<Context, "vault">, tx: Sql | Tx, id: string): Promise<Read | null> {
  const [found] = await readCases(context, tx, tx`select number from remit_guard.payment_case where id = ${id}`);
  return found ?? null;
}
