import type { Template } from "../../src/messages";
import type {
  Finding,
  JudgedDestination,
  OutcomeKind,
  Parameter,
  ParameterName,
  Report,
  Strength,
  SuspiciousMessage,
} from "../../src/analysis";
import { record } from "../analysis/signals/kit";

/** Parameters that a test looks at. */
export type Some = Readonly<Partial<Record<ParameterName, Parameter>>>;

/** What a test says of a finding. */
interface Told extends Partial<
  Pick<Finding, "signal" | "message" | "group" | "strength" | "cause" | "quotes" | "reasons">
> {
  readonly outcome?: OutcomeKind;
  readonly params?: Some;
}

/** A finding that fires, or that has the outcome told: a test leaves out what it doesn't look at. */
export function finding(told: Told = {}): Finding {
  const { outcome = "suspicious" } = told;
  const answered = outcome === "suspicious" || outcome === "clear";
  const finding = {
    signal: answered ? (told.message ?? "supplier-inactive").split(".")[0] : "supplier-inactive",
    outcome,
    group: "record",
    strength: "strong",
    message: answered ? `supplier-inactive.${outcome === "clear" ? "active" : "blocked"}` : outcome,
    params: { supplier: "Nordwind Spedition GmbH" },
    cause: "record:V1",
    quotes: [],
    reasons: [],
    ...told,
  };
  return finding as Finding;
}

/** A finding that fires with this message. */
export function fired(message: SuspiciousMessage, strength: Strength = "moderate", params: Some = {}): Finding {
  return finding({ message, strength, params });
}

/** An account in the body that is not on record. */
export function destination(fields: Partial<JudgedDestination> = {}): JudgedDestination {
  const value = "DE02120300000000202051";
  return {
    kind: "account",
    account: { scheme: "iban", value, bank: null },
    value,
    bic: null,
    holder: null,
    country: "DE",
    valid: true,
    source: { part: "body", name: null, layer: "text", page: null, quote: `IBAN ${value}` },
    role: "payee",
    onRecord: false,
    owner: null,
    payee: null,
    ...fields,
  };
}

/** The record of the supplier that reports are about: it has a switchboard, and a direct number too. */
export const nordwind = record({ phones: ["+49405550187", "+494055501880"] });

/** A report in which nothing was found. */
export function report(fields: Partial<Report> = {}): Report {
  return {
    message: {
      id: "1@example.net",
      subject: "Invoice 4711",
      from: { name: "Katrin Lohmann", address: "katrin@example.net" },
      date: "2026-10-04T14:24:00Z",
    },
    verdict: "unrelated",
    intent: "none",
    supplier: null,
    otherSuppliers: [],
    record: null,
    callBack: null,
    destinations: [],
    findings: [],
    gates: [],
    unread: [],
    participants: [],
    correspondents: [],
    impersonatedStaff: [],
    noRecords: false,
    authority: "none",
    ...fields,
  };
}

/** A message that no catalogue holds. */
export const templateOf = (text: string) => text as unknown as Template;
