import { type Account, accountKeys, sameAccount } from "../../accounts";
import type { Ownership, SupplierRecord } from "../../analysis";
import type { Holders } from "../packed/holders";
import { chosenOf, type HoldersBuilder } from "../packed/holders";
import { type KeyKind, type Keys, keyKind } from "../packed/keyTable";
import type { RecordList } from "../packed/records";

/** An account's owner, and how the record holds it. */
export interface Owner {
  readonly record: SupplierRecord;
  readonly as: Exclude<Ownership["as"], "other">;
}

/** Accounts with the same last six digits, at some 50 ns each. A list of a million has a few hundred. */
const maxAlike = 100_000;
/** sameAccount compares no shorter number without its bank. */
const tailLength = 6;
/** Maximum national check digits after the number; in New Zealand the suffix. */
const maxCut = 3;

/** A holder's number is 4 × record + index here. */
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

/** Finds the owners of accounts. */
export class AccountIndex {
  constructor(
    private readonly holders: Holders,
    private readonly table: Keys,
    private readonly records: RecordList,
  ) {}

  /** At most `most`: rejecting ones, then those of other clues, then sharing ones. @throws {Error} if too many end alike */
  owners(account: Account, isNear: (record: number) => boolean, most: number): readonly Owner[] {
    // In list order, whatever the spelling.
    const held = this.#same(account).flatMap((number) => Array.from(this.holders.of(number)));
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
    return [...alike].filter((number) => sameAccount(accountOf(this.holders.texts.at(number)), account));
  }

  /** Compared in place since thousands may share it. */
  #ending(kind: KeyKind, key: string, fits: (number: number) => boolean): readonly number[] {
    const found = this.table.find(kind, key);
    if (found.length > maxAlike) throw new Error(`More than ${maxAlike} accounts on record end in ${key}.`);
    return found.filter(fits);
  }

  #isEndOf(value: string, number: number): boolean {
    const { texts } = this.holders;
    const before = texts.lastUnit(number, texts.commonEnd(number, value));
    return before === gap || before === zero;
  }

  #endsIn(digits: string, number: number): boolean {
    const { texts } = this.holders;
    for (let cut = 0; cut <= maxCut; cut += 1) if (texts.commonEnd(number, digits, cut) === digits.length) return true;
    return false;
  }
}

const gap = " ".charCodeAt(0);
const zero = "0".charCodeAt(0);

/** The number comes last, so that ends can be compared. */
const textOf = ({ scheme, bank, value }: Account): string => `${scheme} ${bank ?? ""} ${value}`;

function accountOf(text: string): Account {
  const [scheme = "", bank = "", value = ""] = text.split(" ");
  return { scheme: scheme as Account["scheme"], bank: bank === "" ? null : bank, value };
}

type Key = readonly [KeyKind, string];

/** The keys of an account on record. Accounts that may be given without a bank are found by the end of their number. */
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

function tailsOf({ scheme, value }: Account): readonly (readonly [number, string])[] {
  const cuts = scheme === "nz" ? [0, value.length - 7] : Array.from({ length: maxCut + 1 }, (_, cut) => cut);
  return cuts.map((cut) => [cut, tail(value, cut)]);
}
