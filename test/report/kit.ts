import type { Finding, JudgedDestination, Report } from "../../src/analysis";
import { record } from "../analysis/signals/kit";

/** A finding that fires. */
export function finding(fields: Partial<Finding> = {}): Finding {
  return {
    signal: "supplier-inactive",
    outcome: "suspicious",
    group: "record",
    strength: "strong",
    message: "supplier-inactive.blocked",
    params: { supplier: "Nordwind Spedition GmbH" },
    cause: "record:V1",
    quotes: [],
    reasons: [],
    ...fields,
  };
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
    borrowed: [],
    noRecords: false,
    ...fields,
  };
}
