import { type Account, accountKeys, sameAccount } from "../../accounts";
import type { Ownership, SupplierRecord } from "../../analysis";
import { chosenOf, Holders, type HoldersBuilder } from "../packed/holders";
import { type KeyKind, type Keys, keyKind } from "../packed/keyTable";
import type { SectionReader } from "../packed/layout";
import type { RecordList } from "../packed/records";

/** Whose an account is, and as what. */
export interface Owner {
  readonly record: SupplierRecord;
  readonly as: Exclude<Ownership["as"], "other">;
}

/**
 * Different accounts on record that may end in the same six digits as one that is asked for: one of them costs some 50
 * nanoseconds. A list of a million has a few hundred at most.
 */
const maxAlike = 100_000;
/** sameAccount compares no shorter number without its bank. */
const tailLength = 6;
/** National check digits behind the number, at most; in New Zealand the suffix. */
const maxCut = 3;

/** As what a record holds an account: a holder's number is four times the record's and the place here. */
const ways = ["account", "shared", "rejected"] as const;

/** Adds a record's accounts, own, shared and rejected, to the holders of accounts. */
export function addAccounts(
  holders: HoldersBuilder,
  { accounts, sharedAccounts, rejectedAccounts }: SupplierRecord,
  record: number,
): void {
  for (const [way, held] of [accounts, sharedAccounts, rejectedAccounts].entries())
    for (const account of held) holders.add(textOf(account), 4 * record + way, () => keysOfAccount(account));
}

/** Whose an account is, over all records. */
export class AccountIndex {
  readonly #holders: Holders;

  constructor(
    from: SectionReader,
    private readonly table: Keys,
    private readonly records: RecordList,
  ) {
    this.#holders = new Holders(from);
  }

  /**
   * The records that hold the account. Where they are more than `most`, those that reject it stay, then those that
   * `isNear` names, then those that share it.
   * @param isNear whether other clues lead to the record of that number
   * @throws {Error} where more accounts end alike than can be looked through, so that nobody can tell whose it is.
   */
  owners(account: Account, isNear: (record: number) => boolean, most: number): readonly Owner[] {
    // In list order, whichever of its spellings each holds.
    const held = this.#same(account).flatMap((number) => Array.from(this.#holders.of(number)));
    const lists = [Uint32Array.from(held).sort()];
    const ranks = [
      (holder: number) => ways[holder & 3] === "rejected",
      (holder: number) => isNear(holder >>> 2),
      (holder: number) => ways[holder & 3] === "shared",
      () => true,
    ];
    return [...chosenOf(lists, ranks, most)]
      .sort((a, b) => a - b)
      .flatMap((holder) => {
        const as = ways[holder & 3];
        return as === undefined ? [] : { record: this.records.at(holder >>> 2), as };
      });
  }

  /** The accounts on record that are this one, by their numbers. */
  #same(account: Account): readonly number[] {
    const { value } = account;
    const whole = accountKeys(account).map((key) => this.table.find(keyKind.account, key));
    const ends = tailsOf(account).map(([cut, key]) => {
      const rest = value.slice(0, value.length - cut);
      return this.#ending(keyKind.bankless, key, (number) => this.#isEndOf(rest, number));
    });
    const digits = value.replace(/^0+/, "");
    const longer = isBankless(account)
      ? this.#ending(keyKind.tail, tail(value, 0), (number) => this.#endsIn(digits, number))
      : [];
    const alike = new Set([...whole, ...ends, longer].flat());
    return [...alike].filter((number) => sameAccount(accountOf(this.#holders.texts.at(number)), account));
  }

  /** Accounts under the end of a number, of which thousands may have the same: looked at where they lie. */
  #ending(kind: KeyKind, key: string, fits: (number: number) => boolean): readonly number[] {
    const found = this.table.find(kind, key);
    if (found.length > maxAlike) throw new Error(`More than ${maxAlike} accounts on record end in ${key}.`);
    return found.filter(fits);
  }

  /** Whether a number on record may be what another ends in, but for zeros before it. */
  #isEndOf(value: string, number: number): boolean {
    const { texts } = this.#holders;
    const before = texts.lastUnit(number, texts.commonEnd(number, value));
    return before === gap || before === zero;
  }

  /** Whether an account on record ends in digits, maybe with check digits behind them. */
  #endsIn(digits: string, number: number): boolean {
    const { texts } = this.#holders;
    for (let cut = 0; cut <= maxCut; cut += 1) if (texts.commonEnd(number, digits, cut) === digits.length) return true;
    return false;
  }
}

const gap = " ".charCodeAt(0);
const zero = "0".charCodeAt(0);

/** The number stands last, so that ends can be compared. */
const textOf = ({ scheme, bank, value }: Account): string => `${scheme} ${bank ?? ""} ${value}`;

function accountOf(text: string): Account {
  const [scheme = "", bank = "", value = ""] = text.split(" ");
  return { scheme: scheme as Account["scheme"], bank: bank === "" ? null : bank, value };
}

type Key = readonly [KeyKind, string];

/** What a recorded account is found by: one that either side names without its bank by the end of its number. */
export function keysOfAccount(account: Account): readonly Key[] {
  const whole = accountKeys(account).map((key): Key => [keyKind.account, key]);
  if (isBankless(account)) return [...whole, [keyKind.bankless, tail(account.value, 0)]];
  const ends = new Set(tailsOf(account).map(([, key]) => key));
  return [...whole, ...Array.from(ends, (key): Key => [keyKind.tail, key])];
}

function isBankless({ bank, scheme }: Account): boolean {
  return bank === null && scheme !== "iban" && scheme !== "ch-qr-iban" && scheme !== "mx-clabe";
}

function tail(value: string, cut: number): string {
  return value.slice(Math.max(0, value.length - cut - tailLength), value.length - cut);
}

/** Ends that the account's own number may have, each with what stands behind it. */
function tailsOf({ scheme, value }: Account): readonly (readonly [number, string])[] {
  const cuts = scheme === "nz" ? [0, value.length - 7] : Array.from({ length: maxCut + 1 }, (_, cut) => cut);
  return cuts.map((cut) => [cut, tail(value, cut)]);
}
