import type { HistoryEntry, Import, ImportRow } from "../../../../src/contract";
import type { Clues, Records, SupplierRecord } from "../../../../src/analysis";
import { readSupplierFile } from "../../../../src/suppliers";
import type { Issuer } from "./home";

/** What came of a request. Status 0: nothing, the connection broke or there was none. */
export interface Answer<T> {
  readonly status: number;
  readonly type: string;
  readonly body: T;
}

/** Anyone who asks. */
export interface Person {
  readonly authorization: string;
}

/** A person with these roles. */
async function person(issuer: Issuer, oid: string, ...roles: string[]): Promise<Person> {
  const token = await issuer.token({ oid, name: oid, employeeId: `E-${oid}`, roles });
  return { authorization: `Bearer ${token}` };
}

/** Everybody of a run: one sends files, another applies them. */
export async function people(
  issuer: Issuer,
): Promise<{ readonly sender: Person; readonly approver: Person; readonly auditor: Person }> {
  const roles = ["Supplier.Read", "Supplier.Maintain"];
  return {
    sender: await person(issuer, "sender", ...roles),
    approver: await person(issuer, "approver", ...roles, "Supplier.Approve"),
    auditor: await person(issuer, "auditor", ...roles, "Audit.Read"),
  };
}

/** The service as its clients see it. */
export class Api {
  constructor(readonly url: string) {}

  async ask<T>(who: Person, path: string, init: RequestInit = {}): Promise<Answer<T>> {
    const headers = { ...(init.headers as Record<string, string> | undefined), ...who };
    try {
      const answer = await fetch(`${this.url}${path}`, { signal: AbortSignal.timeout(600_000), ...init, headers });
      const text = await answer.text();
      const type = answer.headers.get("content-type") ?? "";
      return { status: answer.status, type, body: (/json/.test(type) ? JSON.parse(text) : text) as T };
    } catch (error) {
      return { status: 0, type: "", body: String(error) as T };
    }
  }

  lookup(who: Person, clues: Clues): Promise<Answer<Records>> {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(clues) };
    return this.ask(who, "/api/lookup", init);
  }

  /** Sends a supplier file, as a page's form does. */
  send(who: Person, csv: string, name = "suppliers.csv"): Promise<Answer<Import>> {
    const body = new FormData();
    body.set("file", new Blob([csv], { type: "text/csv" }), name);
    return this.ask(who, "/api/imports", { method: "POST", body });
  }

  apply(who: Person, id: string): Promise<Answer<Import>> {
    return this.ask(who, `/api/imports/${id}/apply`, { method: "POST" });
  }

  import(who: Person, id: string): Promise<Answer<Import>> {
    return this.ask(who, `/api/imports/${id}`);
  }

  /** All rows of an import. */
  rows(who: Person, id: string): Promise<readonly ImportRow[]> {
    return this.#all<ImportRow, "rows">(who, `/api/imports/${id}/rows`, "rows");
  }

  /** The whole history. */
  history(who: Person): Promise<readonly HistoryEntry[]> {
    return this.#all<HistoryEntry, "entries">(who, "/api/history", "entries");
  }

  /** The whole list, by its export. */
  async list(who: Person): Promise<readonly SupplierRecord[]> {
    const { status, body } = await this.ask<string>(who, "/api/export.csv");
    if (status !== 200) throw new Error(`The export was refused: ${status} ${JSON.stringify(body)}`);
    const read = readSupplierFile(new TextEncoder().encode(body), "suppliers.csv");
    const fault = read.faults.find(({ reason }) => reason.includes("left out"));
    if (fault !== undefined) throw new Error(`The export can't be imported: ${JSON.stringify(fault)}`);
    return read.records;
  }

  async #all<T, Key extends string>(who: Person, path: string, key: Key): Promise<readonly T[]> {
    const all: T[] = [];
    for (let after: string | null = ""; after !== null;) {
      const cursor: string = after === "" ? "" : `&after=${after}`;
      const page: Answer<Record<Key, T[]> & { next: string | null }> = await this.ask(
        who,
        `${path}?limit=500${cursor}`,
      );
      if (page.status !== 200) throw new Error(`${path}: ${page.status} ${JSON.stringify(page.body)}`);
      all.push(...page.body[key]);
      after = page.body.next;
    }
    return all;
  }
}
