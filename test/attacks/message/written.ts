import type { MadeAccount } from "../accounts";
import type { Random } from "../random";
import type { Phrases } from "../phrases";

/** How the digits of an account are set. */
export const styles = [
  "groups",
  "solid",
  "dots",
  "hyphens",
  "noBreak",
  "zeroWidth",
  "fullWidth",
  "lowerCase",
  "overLines",
  "overCells",
  "overSpans",
  "wordsBetween",
  "oddGroups",
  "softHyphens",
] as const;
/** One of them. The first two are how honest people write. */
export type Style = (typeof styles)[number];

const groups = (value: string, size: number): string[] => value.match(new RegExp(`.{1,${size}}`, "gu")) ?? [];
const wide = (value: string): string =>
  value.replace(/[0-9A-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));

/** A number set in a style; `overCells` and `overSpans` part it by a mark that HTML puts its tags for. */
export function setIn(style: Style, value: string, size = 4): string {
  const parts = groups(value, size);
  if (style === "solid") return value;
  if (style === "dots") return parts.join(".");
  if (style === "hyphens") return parts.join("-");
  if (style === "noBreak") return parts.join("\u00a0");
  if (style === "zeroWidth") return groups(value, 3).join("\u200b");
  if (style === "fullWidth") return wide(value);
  if (style === "lowerCase") return parts.join(" ").toLowerCase();
  if (style === "overLines") return `${parts.slice(0, 3).join(" ")}\n${parts.slice(3).join(" ")}`;
  if (style === "overCells" || style === "overSpans") return parts.join(cut);
  if (style === "wordsBetween") return `${parts.slice(0, 3).join(" ")} + ${parts.slice(3).join(" ")}`;
  if (style === "oddGroups") return `${value.slice(0, 2)} ${groups(value.slice(2), 5).join("  ")}`;
  if (style === "softHyphens") return parts.join("\u00ad");
  return parts.join(" ");
}

/** Occurs where HTML has a tag between two digits. In plain text it is a blank. */
export const cut = "\u241f";

const sortCode = (bank: string): string => groups(bank, 2).join("-");

/** The digits of the account itself. Two lines at most where the scheme parts bank and account. */
function digitsOf(random: Random, { labels }: Phrases, account: MadeAccount, style: Style): string[] {
  const { scheme, value, bank } = account;
  const plain = style === "groups" || style === "solid";
  const number = plain ? value : setIn(style, value);
  if (scheme === "iban") return [`${random.pick(["IBAN: ", "IBAN ", "IBAN - "])}${setIn(style, value)}`];
  if (scheme === "mx") return [`CLABE: ${plain ? value : setIn(style, value, 3)}`];
  const label = random.pick(labels.account);
  if (scheme === "us")
    return [
      `${random.pick(["ABA", "Routing number", "ABA routing no.", "Routing (ACH)"])}: ${bank ?? ""}`,
      `${label}: ${number}`,
    ];
  if (scheme === "gb")
    return [`${random.pick(["Sort code", "S/C", "Sort Code"])}: ${sortCode(bank ?? "")}`, `${label}: ${number}`];
  if (scheme === "au") return [`BSB: ${(bank ?? "").slice(0, 3)}-${(bank ?? "").slice(3)}`, `${label}: ${number}`];
  if (scheme === "in") return [`IFSC: ${bank ?? ""}`, `${label}: ${number}`];
  if (scheme === "ca")
    return [
      `${random.pick(["Institution", "Institution no."])}: ${(bank ?? "").slice(1, 4)}`,
      `Transit: ${(bank ?? "").slice(4)}`,
      `${label}: ${number}`,
    ];
  const zealand = `${(bank ?? "").slice(0, 2)}-${(bank ?? "").slice(2)}-${value.slice(0, 7)}-${value.slice(7)}`;
  return [`${label}: ${zealand}`];
}

/** Bank details as lines: perhaps the holder and the bank, then the account. */
export function accountLines(
  random: Random,
  phrases: Phrases,
  account: MadeAccount,
  holder: string,
  style: Style = random.pick(["groups", "groups", "solid"]),
): string {
  const { labels } = phrases;
  const lines = digitsOf(random, phrases, account, style);
  if (random.chance(0.6)) lines.unshift(`${random.pick(labels.holder)}: ${holder}`);
  if (random.chance(0.5)) lines.push(`${random.pick(labels.bank)}: ${account.bankName}`);
  return lines.join("\n");
}

/** The account in one line, for subjects, names and links. */
export function accountInline({ scheme, value, bank }: MadeAccount): string {
  if (scheme === "iban") return `IBAN ${setIn("groups", value)}`;
  if (scheme === "mx") return `CLABE ${value}`;
  if (scheme === "us") return `ABA ${bank ?? ""} account ${value}`;
  if (scheme === "gb") return `sort code ${sortCode(bank ?? "")} account ${value}`;
  if (scheme === "au") return `BSB ${bank ?? ""} account ${value}`;
  if (scheme === "in") return `IFSC ${bank ?? ""} account ${value}`;
  if (scheme === "ca")
    return `institution ${(bank ?? "").slice(1, 4)} transit ${(bank ?? "").slice(4)} account ${value}`;
  return `account ${(bank ?? "").slice(0, 2)}-${(bank ?? "").slice(2)}-${value.slice(0, 7)}-${value.slice(7)}`;
}
