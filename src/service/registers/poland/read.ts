import { RegisterFault, type RegisterReader, type TakeKey } from "../register";
import { bankOfMask, nrbLength } from "./register";
import { FlatJson } from "./flatJson";

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
