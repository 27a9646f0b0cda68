import { fold, formatAccount, ibanShape, parseRecordAccount } from "../../accounts";
import { accountText, type OpenCase } from "../../cases";
import { shortDigest } from "../known/settings";
import type { Warning } from "./warning";

const maxCharacters = 100_000;
const maxCandidates = 4_000;
const maxLength = 40;
const maxGroups = 8;

const runsOf = (plain: string): readonly (readonly string[])[] =>
  plain
    .toUpperCase()
    .split(/[^A-Z0-9]{4,}/)
    .map((run) => run.split(/[^A-Z0-9]+/).filter((group) => group !== ""));

function joined(groups: readonly string[], from: number, wanted: number): string {
  let text = "";
  for (let at = from; at < groups.length && text.length < wanted; at++) text += groups[at] ?? "";
  return text.slice(0, wanted);
}

/** Characters: so long an IBAN is known even with a blank after its country. */
const minApart = 20;

function ibanAt(groups: readonly string[], from: number): string | null {
  const [group, label = "", country = "", rest = ""] = /^(IBAN)?([A-Z]{2})(\d\d)?/.exec(groups[from] ?? "") ?? [];
  const shape = ibanShape(country);
  if (shape === undefined) return null;
  const isApart = groups[from] === group && rest === "";
  const begins = isApart ? shape.length >= minApart && /^\d\d/.test(groups[from + 1] ?? "") : rest !== "";
  if (!begins) return null;
  const text = joined(groups, from, label.length + shape.length).slice(label.length);
  return "account" in parseRecordAccount(text) ? text : null;
}

/** Despite disguised characters. */
export function ibansOf(text: string): readonly string[] {
  const ibans = new Set<string>();
  for (const groups of runsOf(fold(text).text)) {
    for (let from = 0; from < groups.length; from++) {
      const iban = ibanAt(groups, from);
      if (iban !== null) ibans.add(iban);
    }
  }
  return [...ibans];
}

function candidatesOf(text: string): readonly string[] {
  const candidates = new Set<string>();
  const plain = fold(text.slice(0, maxCharacters)).text;
  const isFull = (): boolean => candidates.size >= maxCandidates;
  for (const groups of runsOf(plain)) {
    for (let from = 0; from < groups.length && !isFull(); from++) {
      if (!/\d/.test(groups[from] ?? "")) continue;
      let candidate = "";
      for (let to = from; to < Math.min(groups.length, from + maxGroups); to++) {
        candidate += groups[to] ?? "";
        if (candidate.length > maxLength) break;
        if (/(?:\d\D*){5}/.test(candidate)) candidates.add(candidate);
      }
    }
  }
  for (const word of plain.split(/[\s<>"'()]+/)) {
    if (word.length >= 10 && word.length <= 120 && !isFull() && /\d/.test(word)) candidates.add(word);
  }
  return [...candidates];
}

/** An account, as it is shown. */
export const shownAccount = (account: string): string => {
  const parsed = parseRecordAccount(account);
  return "account" in parsed ? formatAccount(parsed.account) : account;
};

/** A destination of the case, or an account not of its supplier. `own`: our accounts, by the policy. */
export function passedOn(text: string, about: OpenCase, own: readonly string[]): Warning | null {
  const ibans = ibansOf(text);
  const digests = new Map(
    [...ibans, ...candidatesOf(text)].map((candidate) => [shortDigest(accountText(candidate)), candidate] as const),
  );
  for (const disputed of about.disputed) {
    const account = digests.get(disputed);
    if (account !== undefined) return { kind: "passesOn", about, account: shownAccount(account), disputed: true };
  }
  const ours = new Set([...own.map((each) => shortDigest(accountText(each))), ...about.onRecord]);
  const stranger =
    about.onRecord.length === 0 ? undefined : ibans.find((iban) => !ours.has(shortDigest(accountText(iban))));
  return stranger === undefined ? null : { kind: "passesOn", about, account: shownAccount(stranger), disputed: false };
}
