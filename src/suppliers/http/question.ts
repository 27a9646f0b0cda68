import { maxAccountLength, maxClueLength, searchLimits } from "../../contract";
import type { Account } from "../../accounts";
import type { Clues } from "../../analysis";
import { legalFormOf } from "../../names";

/** Bytes: less than the service takes. */
const maxBytes = 900_000;

/** What is asked, and how the answer is to be read. */
export interface Question {
  /** JSON. The same for the same clues. */
  readonly body: string;
  readonly sent: Required<Clues>;
  /** For each clue that is sent, its place among those that were given. */
  readonly places: { readonly accounts: readonly number[]; readonly otherDestinations: readonly number[] };
}

/** A sender who fills a message with clues must not make the service refuse them all. */
class Room {
  #left = maxBytes;

  takes(clue: string | Account): boolean {
    const size = new TextEncoder().encode(JSON.stringify(clue)).length + 1;
    if (size > this.#left) return false;
    this.#left -= size;
    return true;
  }
}

const isShort = (clue: string | Account): boolean =>
  typeof clue === "string"
    ? clue.length <= maxClueLength
    : clue.value.length <= maxAccountLength && (clue.bank ?? "").length <= maxAccountLength;

const joiners = /^(?:&|\+|and|und|et|y|e|of|de|du|des|der|die|für|for|van|von|the|ter|ten|la|le)$/iu;
const nameWord = /^[^\p{L}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** A longer one is a sentence. */
const maxSmall = 3;

/** Whether the words may leave the device. Numbers as long as an account's never do: they are asked for as such. */
function isNameLike(mention: string): boolean {
  if (/\d(?:[ .-]?\d){5}/.test(mention)) return false;
  const words = mention.trim().split(/\s+/);
  if (words.every((word) => nameWord.test(word) || joiners.test(word))) return true;
  return legalFormOf(mention).length > 0 || (words.length <= maxSmall && !/[.!?]$/.test(mention));
}

/** Each clue once, at most as many as the list in memory would look at. */
export function questionOf(clues: Clues): Question {
  const room = new Room();
  const fits = (clue: string | Account): boolean => isShort(clue) && room.takes(clue);
  const some = (values: readonly string[], limit: number): string[] =>
    [...new Set(values)].slice(0, limit).filter(fits);
  const placed = <T extends string | Account>(values: readonly T[]): [readonly T[], readonly number[]] => {
    const kept = values.slice(0, searchLimits.clues).flatMap((value, place) => (fits(value) ? [{ value, place }] : []));
    return [kept.map(({ value }) => value), kept.map(({ place }) => place)];
  };
  const known = new Set(clues.names);
  // Accounts first: if room is short, the last are left out.
  const [accounts, accountPlaces] = placed(clues.accounts.map(({ scheme, value, bank }) => ({ scheme, value, bank })));
  const addresses = some(clues.addresses, searchLimits.clues);
  const domains = some(clues.domains, searchLimits.clues);
  const taxIds = some(clues.taxIds, searchLimits.clues);
  const names = some(clues.names, searchLimits.names);
  const [otherDestinations, otherPlaces] = placed(clues.otherDestinations ?? []);
  const mentions = some(
    clues.mentions.filter((mention) => !known.has(mention) && isNameLike(mention)),
    searchLimits.clues,
  );
  const sent = { addresses, domains, names, mentions, taxIds, accounts, otherDestinations };
  return { body: JSON.stringify(sent), sent, places: { accounts: accountPlaces, otherDestinations: otherPlaces } };
}
