import { stat } from "node:fs/promises";
import { join } from "node:path";
import { registerCountries, type RegisterAnswer, type RegisterCountry } from "../../contract";
import { type Account, recordForm } from "../../accounts";
import type { SupplierRecord } from "../../analysis";
import { codeOf } from "../faults/startFault";
import { indexName } from "./index/build";
import { RegisterIndex } from "./index/open";
import { polishRegister } from "./poland";
import { RegisterFault, type StateRegister, registerRules } from "./register";
import { slovakRegister } from "./slovakia";

/** Where registers are, and their maximum age. */
export interface RegisterOptions {
  readonly folder: string;
  readonly tooOldAfterDays: number;
  readonly now?: () => Date;
  /** Milliseconds between checks for newer files; default 5,000. */
  readonly lookAfter?: number;
}

const maxAccounts = 20;
/** Poland's take milliseconds each. */
const maxKept = 100_000;
/** Per record and country. */
const maxNumbers = 5;
const day = 86_400_000;

const adapters: Readonly<Record<RegisterCountry, (index: RegisterIndex) => StateRegister>> = {
  PL: polishRegister,
  SK: slovakRegister,
};

type Outcome = Awaited<ReturnType<StateRegister["ask"]>>;
type Opened = { readonly stamp: string; readonly register: StateRegister | null };
/** What is checked of a record. */
export type RegisterParts = Pick<SupplierRecord, "accounts" | "sharedAccounts" | "taxIds" | "country">;

/** Checked under each of the supplier's tax numbers of a country. */
interface Question {
  readonly country: RegisterCountry;
  readonly taxNumbers: readonly [string, ...string[]];
  readonly account: Account;
}

/** No network access. */
export class Registers {
  readonly #opened = new Map<RegisterCountry, Opened>();
  readonly #kept = new Map<string, Outcome>();
  #looked = Number.NEGATIVE_INFINITY;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: RegisterOptions) {}

  /** Changes with another file, or on another day. */
  async state(): Promise<string> {
    await this.#inTurn(() => this.#look());
    const today = this.#now().toISOString().slice(0, 10);
    return [...this.#opened].map(([country, { stamp }]) => `${country} ${stamp}`).join(" ") + ` ${today}`;
  }

  get isAny(): boolean {
    return this.#opened.size > 0;
  }

  concern(record: RegisterParts): boolean {
    return questionsOf(record).length > 0;
  }

  /** Empty if no tax number on record belongs to a register's country. */
  async answersFor(record: RegisterParts): Promise<readonly RegisterAnswer[]> {
    const questions = questionsOf(record);
    if (questions.length === 0) return [];
    // One at a time, so that long requests don't delay short ones.
    return this.#inTurn(async () => {
      await this.#look();
      const answers: RegisterAnswer[] = [];
      for (const question of questions) {
        const answer = await this.#answer(question);
        if (answer !== null) answers.push(answer);
      }
      return answers;
    });
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => {
      for (const { register } of this.#opened.values()) await register?.close();
      this.#opened.clear();
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #now(): Date {
    return this.options.now?.() ?? new Date();
  }

  async #answer({ country, taxNumbers, account }: Question): Promise<RegisterAnswer | null> {
    const opened = this.#opened.get(country);
    if (opened === undefined) return null;
    const { register, stamp } = opened;
    const asked = { account: recordForm(account), country, taxNumber: taxNumbers[0] };
    if (register === null) return { ...asked, outcome: "unreadable", date: null };
    const { date } = register;
    const age = this.#now().getTime() - Date.parse(date);
    if (age > this.options.tooOldAfterDays * day) return { ...asked, outcome: "tooOld", date };
    try {
      const found = { outcome: "subjectUnknown" as Outcome, taxNumber: taxNumbers[0] };
      for (const taxNumber of taxNumbers) {
        const outcome = await this.#ask(register, stamp, taxNumber, account);
        if (outcome === "onRegister") return { ...asked, taxNumber, outcome, date };
        if (outcome === "notOnRegister" && found.outcome === "subjectUnknown")
          Object.assign(found, { outcome, taxNumber });
      }
      return { ...asked, ...found, date };
    } catch (error) {
      // A disk error doesn't mean that the account is missing.
      if (error instanceof RegisterFault || codeOf(error) !== null) return { ...asked, outcome: "unreadable", date };
      throw error;
    }
  }

  async #ask(register: StateRegister, stamp: string, taxNumber: string, account: Account): Promise<Outcome> {
    const key = `${stamp} ${taxNumber} ${account.value}`;
    const outcome = this.#kept.get(key) ?? (await register.ask(taxNumber, account));
    this.#keep(key, outcome);
    return outcome;
  }

  #keep(key: string, outcome: Outcome): void {
    this.#kept.delete(key);
    this.#kept.set(key, outcome);
    if (this.#kept.size <= maxKept) return;
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      break;
    }
  }

  async #look(): Promise<void> {
    const now = performance.now();
    if (now - this.#looked < (this.options.lookAfter ?? 5_000)) return;
    this.#looked = now;
    for (const country of registerCountries) {
      const path = join(this.options.folder, indexName(country));
      const stamp = await stampOf(path);
      const before = this.#opened.get(country);
      // Retries files that couldn't be opened.
      if (before?.stamp === stamp && before.register !== null) continue;
      await before?.register?.close();
      this.#opened.delete(country);
      if (stamp !== null) this.#opened.set(country, { stamp, register: await opened(path, country) });
    }
  }
}

async function stampOf(path: string): Promise<string | null> {
  try {
    const { ino, size, mtimeMs } = await stat(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    return "unreadable";
  }
}

/** Null if unreadable, which is reported as such. */
async function opened(path: string, country: RegisterCountry): Promise<StateRegister | null> {
  try {
    const index = await RegisterIndex.open(path);
    if (index.head.country === country) return adapters[country](index);
    await index.close();
    return null;
  } catch {
    return null;
  }
}

function questionsOf(record: RegisterParts): readonly Question[] {
  const accounts = [...record.accounts, ...record.sharedAccounts].slice(0, maxAccounts);
  return registerCountries.flatMap((country) => {
    const { numbersOf, lists } = registerRules[country];
    const [first, ...more] = numbersOf(record).slice(0, maxNumbers);
    if (first === undefined) return [];
    return accounts.filter(lists).map((account) => ({ country, taxNumbers: [first, ...more], account }));
  });
}
