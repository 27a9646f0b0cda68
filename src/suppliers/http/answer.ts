import type { Match, Ownership, Records, SupplierRecord } from "../../analysis";
import type { Question } from "./question";
import { isOneOf, recordOf, textOf, type Json } from "./recordJson";

type Trick = NonNullable<Match["imitates"]>["trick"];

const tricks: Readonly<Record<Trick, true>> = {
  ...{ omission: true, insertion: true, transposition: true, repetition: true, replacement: true, homoglyph: true },
  ...{ hyphen: true, vowel: true, plural: true, subdomain: true, idn: true, tld: true, word: true },
};
const ways: Readonly<Record<Ownership["as"], true>> = { account: true, shared: true, rejected: true, other: true };

/** What isn't an answer to the question. It is thrown within, and never out of here. */
class Nonsense extends Error {}

function need<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Nonsense();
  return value;
}

const objectOf = (value: unknown): Json =>
  need(typeof value === "object" && !Array.isArray(value) ? (value as Json | null) : null);

const listOf = (value: unknown): readonly unknown[] => need(Array.isArray(value) ? (value as unknown[]) : null);

/** Reads one answer. A record that comes several times is one object, as the list in memory gives it. */
class Answer {
  readonly #records = new Map<string, SupplierRecord>();
  readonly #asked: Readonly<Record<Match["by"], ReadonlySet<string>>>;

  constructor(private readonly question: Question) {
    const { addresses, domains, names, mentions, taxIds } = question.sent;
    const hosts = new Set(domains);
    this.#asked = {
      address: new Set(addresses),
      domain: hosts,
      lookalike: hosts,
      name: new Set([...names, ...mentions]),
      "tax-id": new Set(taxIds),
    };
  }

  match(value: unknown): Match {
    const { record, by, clue, imitates } = objectOf(value);
    const way = need(isOneOf(this.#asked, by) ? by : null);
    const asked = need(typeof clue === "string" && this.#asked[way].has(clue) ? clue : null);
    const found = { record: this.#record(record), by: way, clue: asked };
    return way === "lookalike" ? { ...found, imitates: this.#imitated(imitates) } : found;
  }

  owner(value: unknown): Ownership {
    const { account, record, as } = objectOf(value);
    const way = need(isOneOf(ways, as) ? as : null);
    const { accounts, otherDestinations } = this.question.places;
    const places = way === "other" ? otherDestinations : accounts;
    const place = need(typeof account === "number" ? places[account] : null);
    return { account: place, record: this.#record(record), as: way };
  }

  #imitated(value: unknown): NonNullable<Match["imitates"]> {
    const { domain, trick, faint } = objectOf(value);
    return {
      domain: need(textOf(domain)),
      trick: need(isOneOf(tricks, trick) ? trick : null),
      faint: need(typeof faint === "boolean" ? faint : null),
    };
  }

  #record(value: unknown): SupplierRecord {
    const json = objectOf(value);
    const known = typeof json["id"] === "string" ? this.#records.get(json["id"]) : undefined;
    if (known !== undefined) return known;
    const record = need(recordOf(json));
    this.#records.set(record.id, record);
    return record;
  }
}

/**
 * The records that an answer names; null where it is no answer to the question: not JSON, of another shape, or about what
 * nobody asked. It is read whole or not at all, since half an answer would be taken for all that is on record.
 */
export function answerOf(text: string, question: Question): Extract<Records, { state: "found" }> | null {
  try {
    const { state, matches, owners } = objectOf(JSON.parse(text));
    if (state !== "found") return null;
    const answer = new Answer(question);
    return {
      state: "found",
      matches: listOf(matches).map((match) => answer.match(match)),
      owners: listOf(owners).map((owner) => answer.owner(owner)),
    };
  } catch {
    return null;
  }
}
