import { type AccountParts, accountOf } from "./accountParts";
import { type Column, listColumns } from "./columns";
import { countryCode } from "./countries";
import { damageOf } from "./damage";
import { type Fault, quoted } from "./fault";
import { readCountry } from "./fields";
import type { Head } from "./head";
import type { RowSink } from "./sink";
import { accountParts, type Part } from "./systems/system";
import { theirEntries, theirValue } from "./theirFields";

const stepRows = 50;
const maxFaults = 500;

/** By column: the ends of sentences. */
export type Unreadable = ReadonlyMap<number, string>;

interface Supplier {
  readonly line: number;
  readonly lines: Set<number>;
  readonly name: string;
  readonly single: Map<Column, string>;
  readonly lists: Map<Column, Set<string>>;
  readonly inPart: Set<Column>;
  readonly faults: Fault[];
}

const isList = (meaning: Column | Part): boolean => (listColumns as ReadonlySet<string>).has(meaning);
const isYes = (cell: string): boolean => !/^(?:|0|-|no?|nein|false|falsch|active|aktiv)$/i.test(cell.trim());
const ofAccount: ReadonlySet<string> = new Set(accountParts);
const mayEndIn = (meaning: Column | Part): Column =>
  ofAccount.has(meaning)
    ? "accounts"
    : meaning === "name_2"
      ? "aliases"
      : meaning === "blocked" || meaning === "inactive"
        ? "status"
        : (meaning as Column);
const unpadded = (id: string): string => (/^\d{1,40}$/.test(id) && /[1-9]/.test(id) ? id.replace(/^0+/, "") : id);
const nameKey = (name: string): string => name.toLowerCase().replace(/\s+/g, " ").trim();

/** A list may have a row per account. */
export class TheirRows {
  readonly #suppliers = new Map<string, Supplier>();

  constructor(
    private readonly head: Head,
    private readonly sink: RowSink,
  ) {}

  add(cells: readonly string[], line: number, unreadable: Unreadable): void {
    const found = this.#supplierOf(cells, line, unreadable);
    if (found === null) return;
    found.lines.add(line);
    const fault = (at: number | null, reason: string, column: Column | null): void => {
      if (column !== null) found.inPart.add(column);
      if (found.faults.length >= maxFaults) return;
      found.faults.push({ line, column: at === null ? null : this.#nameAt(at), reason });
    };
    const parts: Partial<Record<Part, string>> = {};
    const places = new Map<Part, number>();
    let isAccountLost = false;
    this.head.columns.forEach(({ meaning }, at) => {
      if (meaning === null || meaning === "id" || meaning === "name") return;
      const lost = unreadable.get(at);
      if (lost !== undefined) {
        fault(at, lost, mayEndIn(meaning));
        if (ofAccount.has(meaning)) isAccountLost = true;
        return;
      }
      const cell = cells[at] ?? "";
      if (isList(meaning)) this.#list(found, meaning as Column, cell, (reason) => fault(at, reason, meaning as Column));
      else if (ofAccount.has(meaning)) {
        parts[meaning as Part] = cell.trim();
        places.set(meaning as Part, at);
      } else if (meaning === "name_2") this.#alias(found, cell);
      else if (meaning === "blocked" || meaning === "inactive") {
        // A blank mark doesn't unblock a supplier on record.
        if (isYes(cell) && found.single.get("status") !== "blocked") found.single.set("status", meaning);
      } else this.#single(found, meaning as Column, cell, (reason) => fault(at, reason, meaning as Column));
    });
    if (places.size > 0 && !isAccountLost) this.#account(found, parts, places, fault);
  }

  *end(): Generator<void, void> {
    let count = 0;
    for (const [id, { line, lines, name, single, lists, inPart, faults }] of this.#suppliers) {
      for (const { line: at, column, reason } of faults) this.sink.fault(at, column, reason);
      const cells = new Map<Column, string | readonly string[]>([["id", id], ...single]);
      if (name !== "") cells.set("name", name);
      for (const [column, entries] of lists) cells.set(column, [...entries]);
      this.sink.take({ line, lines, cells, faulty: inPart.size > 0, inPart, isNameless: name === "" });
      if ((count += 1) % stepRows === 0) yield;
    }
  }

  #nameAt(at: number): string {
    return (this.head.columns[at]?.name ?? "").slice(0, 100);
  }

  #supplierOf(cells: readonly string[], line: number, unreadable: Unreadable): Supplier | null {
    const { columns, system } = this.head;
    const [idAt, nameAt] = (["id", "name"] as const).map((column) =>
      columns.findIndex(({ meaning }) => meaning === column),
    );
    const reject = (at: number | undefined, reason: string): null => {
      this.sink.reject(line, at === undefined || at < 0 ? null : this.#nameAt(at), `${reason} The row is left out.`);
      return null;
    };
    for (const at of [idAt, nameAt]) {
      const lost = at === undefined ? undefined : unreadable.get(at);
      if (lost !== undefined) return reject(at, lost);
    }
    const name = (cells[nameAt ?? -1] ?? "").trim();
    const given = (cells[idAt ?? -1] ?? "").trim();
    const damage = damageOf(given);
    if (damage !== null) return reject(idAt, `${quoted(given)} ${damage}.`);
    const id =
      given === "" && system?.mayLackId === true ? name : system?.hasPaddedIds === true ? unpadded(given) : given;
    if (id === "") return reject(idAt, "There is no id.");
    const known = this.#suppliers.get(id);
    if (known !== undefined) {
      if (nameKey(known.name) === nameKey(name) || (name === "" && system?.isNameless === true)) return known;
      return reject(idAt, `${quoted(id)} is on line ${known.line} already, with another name.`);
    }
    if (name === "" && system?.isNameless !== true) return reject(nameAt, "There is no name.");
    const fresh: Supplier = {
      line,
      lines: new Set(),
      name,
      single: new Map(),
      lists: new Map(),
      inPart: new Set(),
      faults: [],
    };
    this.#suppliers.set(id, fresh);
    return fresh;
  }

  #entries(supplier: Supplier, column: Column): Set<string> {
    const entries = supplier.lists.get(column) ?? new Set<string>();
    supplier.lists.set(column, entries);
    return entries;
  }

  #list(supplier: Supplier, column: Column, cell: string, fault: (reason: string) => void): void {
    const entries = this.#entries(supplier, column);
    for (const entry of theirEntries(column, cell)) {
      const read = theirValue(column, entry);
      if ("sentence" in read) fault(read.sentence);
      else if (column !== "aliases" || nameKey(read.value) !== nameKey(supplier.name)) entries.add(read.value);
    }
  }

  #alias(supplier: Supplier, cell: string): void {
    if (cell.trim() !== "") this.#entries(supplier, "aliases").add(`${supplier.name} ${cell.trim()}`);
  }

  #single(supplier: Supplier, column: Column, cell: string, fault: (reason: string) => void): void {
    const value = column === "country" ? countryCode(cell) : cell.trim();
    const before = supplier.single.get(column) ?? "";
    if (before !== "" && value !== "" && value !== before)
      fault(`${quoted(value)} is another one than on line ${supplier.line}; the first is taken.`);
    if (before !== "") return;
    const read = column === "country" && value !== "" ? readCountry(value) : { value };
    if ("value" in read) supplier.single.set(column, read.value);
    else fault(`${quoted(value)} ${read.reason}. It is left out.`);
  }

  #account(
    supplier: Supplier,
    parts: AccountParts,
    places: ReadonlyMap<Part, number>,
    fault: (at: number | null, reason: string, column: Column | null) => void,
  ): void {
    const entries = this.#entries(supplier, "accounts");
    const country = supplier.single.get("country") ?? "";
    const made = accountOf({ ...parts, bank_country: countryCode(parts.bank_country ?? "") }, country);
    if (made === null) return;
    if ("reason" in made) {
      const text = parts[made.part] ?? "";
      return fault(
        places.get(made.part) ?? null,
        `${quoted(text)} ${made.reason}. The account is left out.`,
        "accounts",
      );
    }
    const at = places.get((parts.iban ?? "") === "" ? "account_number" : "iban") ?? null;
    const read = theirValue("accounts", made.account);
    if ("sentence" in read) return fault(at, read.sentence, "accounts");
    entries.add(read.value);
    if (made.note !== null) fault(places.get("account_number") ?? at, `${made.note}.`, null);
  }
}
