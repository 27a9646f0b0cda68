import { recordForm } from "../accounts";
import {
  caseAmount,
  caseMarks,
  clockOf,
  momentOf,
  type CaseMarks,
  type Facts,
  type Policy,
  type Report,
} from "../analysis";
import { maxDestinations, type CaseContext, type CaseFinding, type CaseScope } from "../contract";
import { scopeOf } from "./scope";

/** What the record tells, for anyone who checks what is sent. */
export interface CaseSupplier {
  readonly name: string;
  readonly domains: readonly string[];
  readonly onRecord: readonly string[];
}

/** Its marks are the message's own words: only their digests leave the client. */
export interface CaseAbout {
  readonly marks: CaseMarks;
  readonly scope: CaseScope;
  /** Of the scope's supplier; null where none is on record. */
  readonly supplier: CaseSupplier | null;
  readonly findings: readonly CaseFinding[];
  readonly context: readonly CaseContext[];
  /** In the policy's currency; null where the message names none. */
  readonly amount: number | null;
  /** Empty where the policy asks for none. A supplier service decides instead. */
  readonly secondPerson: readonly ("bankChange" | "amount")[];
}

function lookedAtTwice({ destinations }: Report, { secondPerson }: Policy, amount: number | null) {
  const isChange = destinations.some(({ role, onRecord }) => role === "payee" && onRecord !== true);
  const because: CaseAbout["secondPerson"][number][] = [];
  if (isChange && secondPerson.forBankChange) because.push("bankChange");
  if (amount !== null && amount > secondPerson.above) because.push("amount");
  return because;
}

function supplierOf({ record }: Pick<Report, "record">): CaseSupplier | null {
  if (record === null) return null;
  const { name, domains, accounts, sharedAccounts, otherDestinations } = record;
  const others = otherDestinations.map((value) => `other:${value}`);
  return {
    name,
    domains,
    onRecord: [...[...accounts, ...sharedAccounts].map(recordForm), ...others].slice(0, maxDestinations),
  };
}

/** What a case on a message would be about, read at `now`. */
export function aboutOf(facts: Facts, report: Report, policy: Policy, now: Date): CaseAbout {
  const marks = caseMarks(facts, policy);
  const clock = clockOf({ date: now.toISOString() }, policy);
  const amount = report.verdict === "unrelated" ? null : caseAmount(facts, policy);
  const moment = "found" in clock ? momentOf(clock.found, policy) : null;
  return {
    marks,
    scope: scopeOf(report, marks.sender),
    supplier: supplierOf(report),
    findings: report.findings
      .filter(({ outcome }) => outcome === "suspicious")
      .map(({ signal, message }) => ({ signal, message })),
    context: moment === null ? [] : [moment],
    amount,
    secondPerson: lookedAtTwice(report, policy, amount),
  };
}
