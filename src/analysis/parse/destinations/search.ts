import { addressOf } from "./url";
import { findAliases } from "./aliases";
import { findCheques } from "./cheques";
import { findLinks, isPlatform, linkTo } from "./links";
import type { Other, OtherKey } from "./other";
import { findWallets } from "./wallets";

export { linkTo } from "./links";
export { findSpelled } from "./spelled";

const invisible = /[\u00ad\u034f\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]/;

/** A text without characters that nobody sees, and the way back to where each of the others stood. */
function withoutInvisible(given: string): { text: string; place: (offset: number) => number } {
  if (!invisible.test(given)) return { text: given, place: (offset) => offset };
  const places: number[] = [];
  let text = "";
  for (let at = 0; at < given.length; at += 1) {
    if (invisible.test(given.charAt(at))) continue;
    places.push(at);
    text += given.charAt(at);
  }
  return { text, place: (offset) => places[offset] ?? given.length };
}

/** The destinations of a text that are no account, in their order. Linear in the text; each kind has its bound. */
export function findOthers(given: string): readonly Other[] {
  const { text, place } = withoutInvisible(given);
  const all = [...findLinks(text), ...findWallets(text), ...findAliases(text), ...findCheques(text)];
  all.sort((a, b) => a.start - b.start);
  return all.map((one) => ({ ...one, start: place(one.start), end: place(one.end) }));
}

/** What a record says of a destination: it is held, it fits a platform of which it names no payee, or neither. */
export type Held = "held" | "platform" | "other";

function linkHeld(entry: string, value: string): Held {
  const own = addressOf(entry);
  const found = addressOf(value);
  if (own === null || found === null) return "other";
  const canonical = linkTo(entry, "")?.value;
  if (canonical === value) return "held";
  if (isPlatform(found.host)) {
    // The platform's name alone clears nobody: it fits a link that doesn't say who is paid.
    const platform = own.host === found.host && own.path === "";
    return platform && linkTo(value, "")?.named !== true ? "platform" : "other";
  }
  if (own.path === "") return found.host === own.host || found.host.endsWith(`.${own.host}`) ? "held" : "other";
  const path = found.path.toLowerCase();
  const within = own.path.toLowerCase();
  return own.host === found.host && (path === within || path.startsWith(`${within}/`)) ? "held" : "other";
}

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** A key without its scheme: the record may write "zelle: pay@example.org", "Zelle pay@example.org" or the key alone. */
function aliasHeld(entry: string, value: string): Held {
  const at = value.indexOf(":");
  const scheme = bare(value.slice(0, at));
  const key = bare(value.slice(at + 1));
  const written = bare(entry);
  return written === key || written === scheme + key ? "held" : "other";
}

function chequeHeld(entry: string, value: string): Held {
  return bare(entry).replace(/^che(?:que|ck)/, "") === bare(value).replace(/^cheque/, "") ? "held" : "other";
}

function walletHeld(entry: string, value: string): Held {
  const written =
    entry
      .replace(/^[a-z]{2,12}:(?:\/\/)?/i, "")
      .split("?")[0]
      ?.trim() ?? "";
  return findWallets(`wallet ${written}`).some((wallet) => wallet.value === value) || written === value
    ? "held"
    : "other";
}

/** Holds an entry of a record's other destinations against one that a message names. Both sides are read the same way. */
export function heldBy(entry: string, { kind, value }: OtherKey): Held {
  if (kind === "link") return linkHeld(entry, value);
  if (kind === "wallet") return walletHeld(entry, value);
  if (kind === "alias") return aliasHeld(entry, value);
  return chequeHeld(entry, value);
}
