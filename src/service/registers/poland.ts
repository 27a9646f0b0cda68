import { setImmediate as breath } from "node:timers/promises";
import { hash } from "node:crypto";
import type { RegisterIndex } from "./index/open";
import { type StateRegister, RegisterFault, type RegisterReader, type TakeKey } from "./register";
import { FlatJson } from "./flatJson";

/** "Specyfikacja techniczna pliku płaskiego", 26 August 2020, podatki.gov.pl. Masks are for virtual accounts. */

/** Length of an account number (NRB) and of a mask. */
const nrbLength = 26;

/** SHA-512 of `YYYYMMDD` + NIP + NRB, then of the previous digest in lower-case hexadecimal, `rounds` times in all. */
export function pairDigest(day: string, nip: string, nrb: string, rounds: number): string {
  let text = `${day}${nip}${nrb}`;
  for (let round = 0; round < rounds; round += 1) text = hash("sha512", text, "hex");
  return text;
}

/** The eight digits of a mask's bank. */
const bankOfMask = (mask: string): string => mask.slice(2, 10);

/** `Y` takes the account's digit, `X` stays, a digit must match. Null if one doesn't. */
export function masked(mask: string, nrb: string): string | null {
  let text = "";
  for (let at = 0; at < nrbLength; at += 1) {
    const sign = mask[at] ?? "";
    const digit = nrb[at] ?? "";
    if (sign !== "X" && sign !== "Y" && sign !== digit) return null;
    text += sign === "X" ? sign : digit;
  }
  return text;
}

/** Hashed, so it can't tell whether it has a tax number. */
export function polishRegister(index: RegisterIndex): StateRegister {
  const { date, rounds, masks } = index.head;
  const day = date.replaceAll("-", "");
  const byBank = new Map<string, string[]>();
  for (const mask of masks) {
    const bank = bankOfMask(mask);
    const known = byBank.get(bank);
    if (known === undefined) byBank.set(bank, [mask]);
    else known.push(mask);
  }
  const has = async (nip: string, nrb: string): Promise<boolean> => {
    await breath();
    return index.has("pair", Buffer.from(pairDigest(day, nip, nrb, rounds).slice(0, 32), "hex"));
  };
  return {
    country: "PL",
    date,
    async ask(nip, { value }) {
      const nrb = value.slice(2);
      if (await has(nip, nrb)) return "onRegister";
      const left = (byBank.get(bankOfMask(nrb)) ?? []).flatMap((mask) => masked(mask, nrb) ?? []);
      for (const virtual of new Set(left)) if (await has(nip, virtual)) return "onRegister";
      return "notOnRegister";
    },
    close: () => index.close(),
  };
}

/** Hash rounds per pair. The file says 5,000; each lookup pays for all. */
const maxRounds = 20_000;
/** The file has some thousands. */
const maxMasks = 200_000;
/** Masks per bank, each tried for every account of the bank. */
const maxOfBank = 500;

const digest = /^[0-9a-f]{128}$/;
const mask = /^[0-9XY]{26}$/;
const lists = ["skrotyPodatnikowCzynnych", "skrotyPodatnikowZwolnionych", "maski"] as const;
const required: readonly string[] = ["naglowek", lists[0]];
const inHead: readonly string[] = ["dataGenerowaniaDanych", "liczbaTransformacji"];

/** Reads Poland's flat file: head, digests of active and exempt payers, and masks of virtual accounts. */
export function polishReader(take: TakeKey): RegisterReader {
  const head = new Map<string, string>();
  const masks: string[] = [];
  const ofBank = new Map<string, number>();
  const seen = new Set<string>();
  const json = new FlatJson((key, inner, text) => {
    if (required.includes(key)) seen.add(key);
    if (key === "naglowek" && inner !== null && inHead.includes(inner)) head.set(inner, text);
    else if (key === "maski") masks.push(maskOf(text));
    else if (key === lists[0] || key === lists[1]) take("pair", keyOf(text));
  });
  const fault = (reason: string): never => {
    throw new RegisterFault(`${json.here()}: ${reason}.`);
  };
  const keyOf = (text: string): Buffer =>
    digest.test(text) ? Buffer.from(text.slice(0, 32), "hex") : fault("a digest of 128 hexadecimal digits is expected");
  function maskOf(text: string): string {
    if (masks.length >= maxMasks) return fault(`it has more than ${maxMasks} masks`);
    if (!mask.test(text)) return fault(`a mask of ${nrbLength} digits, X and Y is expected`);
    const bank = bankOfMask(text);
    const count = (ofBank.get(bank) ?? 0) + 1;
    ofBank.set(bank, count);
    return count > maxOfBank ? fault(`the bank ${bank} has more than ${maxOfBank} masks`) : text;
  }
  return {
    feed: (piece) => json.feed(piece),
    end() {
      json.end();
      const missing = required.filter((name) => !seen.has(name));
      if (missing.length > 0) fault(`${missing.join(", ")} is missing: this is no flat file of the list of VAT payers`);
      return { country: "PL", date: dateOf(head, fault), rounds: roundsOf(head, fault), masks, skipped: 0 };
    },
  };
}

function dateOf(head: ReadonlyMap<string, string>, fault: (reason: string) => never): string {
  const day = /^(\d{4})(\d\d)(\d\d)$/.exec(head.get("dataGenerowaniaDanych") ?? "");
  const date = day === null ? "" : `${day[1]}-${day[2]}-${day[3]}`;
  return Number.isNaN(Date.parse(date)) ? fault("naglowek.dataGenerowaniaDanych: a day is expected, YYYYMMDD") : date;
}

function roundsOf(head: ReadonlyMap<string, string>, fault: (reason: string) => never): number {
  const text = head.get("liczbaTransformacji") ?? "";
  const rounds = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (rounds < 1 || rounds > maxRounds)
    fault(`naglowek.liczbaTransformacji: a number from 1 to ${maxRounds} is expected, as 5000`);
  return rounds;
}
