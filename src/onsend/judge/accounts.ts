import { formatAccount, parseRecordAccount } from "../../accounts";
import { accountText, type OpenCase } from "../../cases";
import { shortDigest } from "../known/digest";
import type { Warning } from "./warning";

/** Characters that are searched, and what may be an account number in them. */
const mostCharacters = 100_000;
const mostCandidates = 400;

/** What stands between the groups of an account number. */
const separators = /[ .\u00a0/-]{1,3}/;

/** Groups of digits and capitals that stand together, as account numbers are set. */
function runsOf(text: string): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const row of text.split(/[^A-Z0-9 .\u00a0/-]+/)) {
    const parts = row.split(separators).filter((part) => part !== "" && part.length <= 40);
    // Longer ones are cut, each piece with a piece of the one before it.
    for (let at = 0; at < parts.length; at += 8) runs.push(parts.slice(at, at + 14));
  }
  return runs;
}

/** The IBAN that a text begins with; null for none. */
function ibanIn(run: string): string | null {
  for (let length = Math.min(34, run.length); length >= 15; length--) {
    const text = run.slice(0, length);
    const parsed = parseRecordAccount(text);
    if ("account" in parsed && (parsed.account.scheme === "iban" || parsed.account.scheme === "ch-qr-iban"))
      return text;
  }
  return null;
}

/** What a text may name as accounts: IBANs, and every run of digits, alone and with its neighbours. */
function candidatesOf(text: string): { readonly ibans: readonly string[]; readonly all: readonly string[] } {
  const ibans = new Set<string>();
  const all = new Set<string>();
  const upper = text.slice(0, mostCharacters).toUpperCase();
  const add = (candidate: string): void => {
    const digits = candidate.replace(/\D/g, "").length;
    if (digits >= 5 && candidate.length <= 40 && all.size < mostCandidates) all.add(candidate);
  };
  for (const parts of runsOf(upper)) {
    for (let from = 0; from < parts.length && all.size < mostCandidates; from++) {
      if (!/\d/.test(parts[from] ?? "")) continue;
      const iban = /^[A-Z]{2}\d\d/.test(parts[from] ?? "") ? ibanIn(parts.slice(from).join("")) : null;
      if (iban !== null) {
        ibans.add(iban);
        all.add(iban);
      }
      for (let to = from + 1; to <= Math.min(parts.length, from + 8); to++) add(parts.slice(from, to).join(""));
    }
  }
  for (const word of text.slice(0, mostCharacters).split(/[\s<>"'()]+/)) {
    if (word.length >= 10 && word.length <= 120 && all.size < mostCandidates && /\d/.test(word)) all.add(word);
  }
  return { ibans: [...ibans], all: [...all] };
}

/** The IBANs that a text names. */
export const ibansOf = (text: string): readonly string[] => candidatesOf(text).ibans;

/** An account, as it is shown. */
export const shownAccount = (account: string): string => {
  const parsed = parseRecordAccount(account);
  return "account" in parsed ? formatAccount(parsed.account) : account;
};

/**
 * Does a text name a destination that the case is about, or an account that isn't the supplier's as far as the case tells?
 * @param own Our own accounts, as the policy has them
 */
export function passedOn(text: string, about: OpenCase, own: readonly string[]): Warning | null {
  const { ibans, all } = candidatesOf(text);
  const digests = new Map(all.map((candidate) => [shortDigest(accountText(candidate)), candidate] as const));
  for (const disputed of about.disputed) {
    const account = digests.get(disputed);
    if (account !== undefined) return { kind: "passesOn", about, account: shownAccount(account), disputed: true };
  }
  const ours = new Set([...own.map((each) => shortDigest(accountText(each))), ...about.onRecord]);
  const stranger =
    about.onRecord.length === 0 ? undefined : ibans.find((iban) => !ours.has(shortDigest(accountText(iban))));
  return stranger === undefined ? null : { kind: "passesOn", about, account: shownAccount(stranger), disputed: false };
}
