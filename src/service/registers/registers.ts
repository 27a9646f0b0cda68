import { stat } from "node:fs/promises";
import { join } from "node:path";
import { registerCountries, type RegisterAnswer, type RegisterCountry } from "../../contract";
import { type Account, recordForm } from "../../accounts";
import type { SupplierRecord } from "../../analysis";
import { codeOf } from "../faults/startFault";
import { indexName } from "./index/build";
import { RegisterIndex } from "./index/open";
import { polishRegister } from "./poland/register";
import { RegisterFault, type StateRegister } from "./register";
import { registerRules } from "./rules";
import { slovakRegister } from "./slovakia/register";

/** Where registers are, and how long one counts. */
export interface RegisterOptions {
  /** The folder of their indexes. */
  readonly folder: string;
  /** Days after which a register is too old to be asked. */
  readonly tooOldAfterDays: number;
  readonly now?: () => Date;
  /** Milliseconds after which it is looked whether a newer file was added; default 5,000. */
  readonly lookAfter?: number;
}

/** Accounts of one record that are held against registers: more are nobody's. */
const maxAccounts = 20;
/** Answers that are kept: those of Poland cost milliseconds each. */
const maxKept = 100_000;
/** Tax numbers of one record and country that are asked for. */
const maxNumbers = 5;
const day = 86_400_000;

const adapters: Readonly<Record<RegisterCountry, (index: RegisterIndex) => StateRegister>> = {
  PL: polishRegister,
  SK: slovakRegister,
};

type Outcome = Awaited<ReturnType<StateRegister["ask"]>>;
type Opened = { readonly stamp: string; readonly register: StateRegister | null };
/** What of a record is held against registers. */
export type RegisterParts = Pick<SupplierRecord, "accounts" | "sharedAccounts" | "taxIds" | "country">;

/** One question: an account of a supplier's, to the register of a country, under each of its numbers there. */
interface Question {
  readonly country: RegisterCountry;
  readonly taxNumbers: readonly [string, ...string[]];
  readonly account: Account;
}

/** The state registers of a folder. Nobody outside is asked: a register is a file that somebody put there. */
export class Registers {
  readonly #options: RegisterOptions;
  readonly #opened = new Map<RegisterCountry, Opened>();
  readonly #kept = new Map<string, Outcome>();
  #looked = Number.NEGATIVE_INFINITY;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: RegisterOptions) {
    this.#options = options;
  }

  /** Changes when another file was added, or one became too old: what was answered before may be otherwise now. */
  async state(): Promise<string> {
    await this.#inTurn(() => this.#look());
    const today = this.#now().toISOString().slice(0, 10);
    return [...this.#opened].map(([country, { stamp }]) => `${country} ${stamp}`).join(" ") + ` ${today}`;
  }

  /** Is there any register's file, as far as the folder was looked through? */
  get isAny(): boolean {
    return this.#opened.size > 0;
  }

  /** Is there anything of the record that a register could be asked about, were it there? */
  concern(record: RegisterParts): boolean {
    return questionsOf(record).length > 0;
  }

  /** What the registers say of a record's accounts. Empty: no register's country is that of a tax number on record. */
  async answersFor(record: RegisterParts): Promise<readonly RegisterAnswer[]> {
    const questions = questionsOf(record);
    if (questions.length === 0) return [];
    // One at a time: whoever asks for much waits longer, and nobody else does.
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
    return this.#options.now?.() ?? new Date();
  }

  async #answer({ country, taxNumbers, account }: Question): Promise<RegisterAnswer | null> {
    const opened = this.#opened.get(country);
    if (opened === undefined) return null;
    const { register, stamp } = opened;
    const asked = { account: recordForm(account), country, taxNumber: taxNumbers[0] };
    if (register === null) return { ...asked, outcome: "unreadable", date: null };
    const { date } = register;
    const age = this.#now().getTime() - Date.parse(date);
    if (age > this.#options.tooOldAfterDays * day) return { ...asked, outcome: "tooOld", date };
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
      // The disk failed: that isn't to be taken for an account that is missing.
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

  /** The newest stays longest. */
  #keep(key: string, outcome: Outcome): void {
    this.#kept.delete(key);
    this.#kept.set(key, outcome);
    if (this.#kept.size <= maxKept) return;
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      break;
    }
  }

  /** Opens what was added since, and closes what it replaced. */
  async #look(): Promise<void> {
    const now = performance.now();
    if (now - this.#looked < (this.#options.lookAfter ?? 5_000)) return;
    this.#looked = now;
    for (const country of registerCountries) {
      const path = join(this.#options.folder, indexName(country));
      const stamp = await stampOf(path);
      const before = this.#opened.get(country);
      // One that could not be opened is tried again: the disk may have failed for a moment.
      if (before?.stamp === stamp && before.register !== null) continue;
      await before?.register?.close();
      this.#opened.delete(country);
      if (stamp !== null) this.#opened.set(country, { stamp, register: await opened(path, country) });
    }
  }
}

/** What tells a file from the one before it; null where there is none. */
async function stampOf(path: string): Promise<string | null> {
  try {
    const { ino, size, mtimeMs } = await stat(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    return "unreadable";
  }
}

/** Null where it can't be read: that is answered, never taken for a register that knows nobody. */
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
