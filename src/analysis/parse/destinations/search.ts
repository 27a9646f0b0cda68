import { isUnder } from "../../../names";
import { notFromSender, type ReportCut } from "../../../codecs";
import { addressOf } from "./url";
import { findAliases } from "./aliases";
import { findCardRequests } from "./cards";
import { findCheques } from "./cheques";
import { findLinks, isPlatform, linkTo } from "./links";
import { hintsIn, withoutInvisible, type Other, type OtherKey } from "./other";
import { findWallets, namesWallet, type AskWalletChecks } from "./wallets";

/** The destinations of a text that are no account, in their order. Linear in the text; each kind has its bound, and reports it. */
export function findOthers(given: string, walletChecks: AskWalletChecks, report: ReportCut): readonly Other[] {
  const { text, place } = withoutInvisible(given);
  const hints = hintsIn(text);
  if (hints === null) return [];
  const all = [
    ...(hints.links ? findLinks(text, report) : []),
    ...(hints.wallets ? findWallets(text, walletChecks, report) : []),
    ...(hints.aliases ? findAliases(text, report) : []),
    ...(hints.cheques ? findCheques(text, report) : []),
    ...(hints.requests ? findCardRequests(text, report) : []),
  ];
  all.sort((a, b) => a.start - b.start);
  return all.map((one) => ({ ...one, start: place(one.start), end: place(one.end) }));
}

/** What a record says of a destination: it is held, it fits a platform without naming a payee, or neither. */
export type Held = "held" | "platform" | "other";

function linkHeld(entry: string, value: string): Held {
  const own = addressOf(entry);
  const found = addressOf(value);
  if (own === null || found === null) return "other";
  const canonical = linkTo(entry, "")?.value;
  if (canonical === value) return "held";
  if (isPlatform(found.host)) {
    // The platform's name alone clears nothing: it fits a link that doesn't say who is paid.
    const platform = own.host === found.host && own.path === "";
    return platform && linkTo(value, "")?.named !== true ? "platform" : "other";
  }
  if (own.path === "") return isUnder(found.host, own.host) ? "held" : "other";
  const path = found.path.toLowerCase();
  const within = own.path.toLowerCase();
  return own.host === found.host && (path === within || path.startsWith(`${within}/`)) ? "held" : "other";
}

const words = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]|(?<!\d)\.|\.(?!\d)/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const cash = /^(?:western ?union|money ?gram|ria ?money ?transfer)(?!\p{L})/u;
const asked = /^(card|mandate)s?(?![\p{L}\p{N}.-])/iu;

/** Read as a message is ("zelle: pay@example.org" or the key alone). Each sign counts: a hyphen more is another's address. */
function aliasHeld(entry: string, value: string): Held {
  const at = value.indexOf(":");
  const scheme = value.slice(0, at);
  const key = value.slice(at + 1);
  const written = entry.trim();
  if (scheme === "card" || scheme === "mandate")
    return asked.exec(written)?.[1]?.toLowerCase() === scheme ? "held" : "other";
  if (scheme === "boleto" && written.toLowerCase() === scheme) return "platform";
  const named = written.toLowerCase().startsWith(scheme) && /^[\s:]/.test(written.slice(at));
  const own = named ? written.slice(at).replace(/^[\s:]{1,9}/, "") : written;
  const exact = key.includes("/") ? own === key : own.toLowerCase() === key.toLowerCase();
  if (exact || findAliases(written, notFromSender).some((one) => one.value === value)) return "held";
  const alone = /^(?:[^\s:]{1,80}|[\d\s+().#-]{1,40})$/.test(own);
  const forms = alone ? [`${scheme}: ${own}`, `${scheme} id: ${own}`] : [];
  if (forms.some((form) => findAliases(form, notFromSender).some((one) => one.value === value))) return "held";
  const collected = cash.test(scheme) && words(entry).replace(cash, "").trim() === words(key);
  return collected ? "held" : "other";
}

function chequeHeld(entry: string, value: string): Held {
  const own = words(entry.replace(/^\s*che(?:que|ck)\b/i, ""));
  return own === words(value.replace(/^cheque:/, "")) ? "held" : "other";
}

function walletHeld(entry: string, value: string): Held {
  const written =
    entry
      .replace(/^[a-z]{2,12}:(?:\/\/)?/i, "")
      .split("?")[0]
      ?.trim() ?? "";
  return namesWallet(written, value) || written === value ? "held" : "other";
}

/** Holds an entry of a record's other destinations against one that a message names. Both sides are read the same way. */
export function heldBy(entry: string, { kind, value }: OtherKey): Held {
  if (kind === "link") return linkHeld(entry, value);
  if (kind === "wallet") return walletHeld(entry, value);
  if (kind === "alias") return aliasHeld(entry, value);
  return chequeHeld(entry, value);
}
