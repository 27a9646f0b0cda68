import { createHash } from "node:crypto";
import type { RegisterIndex } from "./index/open";
import { type StateRegister, keyBytes, RegisterFault, type RegisterReader, type TakeKey } from "./register";

const keyOf = (text: string): Buffer => createHash("sha256").update(text).digest().subarray(0, keyBytes);

/** Hashed only for its fixed length; the list is public. */
export const pairKey = (taxNumber: string, iban: string): Buffer => keyOf(`${taxNumber} ${iban}`);

/** The key of a tax number. */
export const subjectKey = (taxNumber: string): Buffer => keyOf(taxNumber);

/** Slovakia's list of VAT payers' accounts. */
export function slovakRegister(index: RegisterIndex): StateRegister {
  return {
    country: "SK",
    date: index.head.date,
    async ask(taxNumber, { value }) {
      if (await index.has("pair", pairKey(taxNumber, value))) return "onRegister";
      return (await index.has("subject", subjectKey(taxNumber))) ? "notOnRegister" : "subjectUnknown";
    },
    close: () => index.close(),
  };
}

/** Usually some hundred. */
const maxEntryLength = 20_000;

const day = /<DatumAktualizacieZoznamu>\s*(\d\d)\.?(\d\d)\.?(\d{4})\s*<\/DatumAktualizacieZoznamu>/;
const [open, close] = ["<ITEM>", "</ITEM>"];

function textOf(entry: string, name: string): string {
  const start = entry.indexOf(`<${name}>`);
  const end = start === -1 ? -1 : entry.indexOf(`</${name}>`, start);
  return end === -1
    ? ""
    : entry
        .slice(start + name.length + 2, end)
        .replace(/\s/g, "")
        .toUpperCase();
}

/** `ds_dph_iban`, act 563/2009, section 52 (16), opendata.financnasprava.sk. Only ASCII is used, so any encoding works. */
export function slovakReader(take: TakeKey): RegisterReader {
  let text = "";
  let line = 1;
  let entries = 0;
  let taken = 0;
  let date: string | null = null;
  let root: string | null = null;
  const fault = (reason: string): never => {
    throw new RegisterFault(`line ${line}, entry ${entries + 1}: ${reason}.`);
  };

  function entry(content: string): void {
    entries += 1;
    const [taxNumber, iban] = [textOf(content, "IC_DPH"), textOf(content, "IBAN")];
    if (!/^SK\d{10}$/.test(taxNumber)) return;
    take("subject", subjectKey(taxNumber));
    if (!/^[A-Z]{2}\d\d[0-9A-Z]{10,30}$/.test(iban)) return;
    take("pair", pairKey(taxNumber, iban));
    taken += 1;
  }

  function drop(upTo: number): void {
    for (let at = text.indexOf("\n"); at !== -1 && at < upTo; at = text.indexOf("\n", at + 1)) line += 1;
    text = text.slice(upTo);
  }

  function headOf(head: string): void {
    root ??= /<([A-Za-z_][\w.-]{0,99})[\s>]/.exec(head)?.[1] ?? null;
    const found = day.exec(head);
    if (found !== null) date ??= `${found[3]}-${found[2]}-${found[1]}`;
  }

  return {
    feed(piece) {
      text += piece.toString("latin1");
      let at = 0;
      for (;;) {
        const start = text.indexOf(open, at);
        if (start === -1) break;
        if (entries === 0) headOf(text.slice(0, start));
        const end = text.indexOf(close, start);
        if (end === -1) {
          if (text.length - start > maxEntryLength) fault(`an ITEM has more than ${maxEntryLength} characters`);
          return drop(start);
        }
        if (end - start > maxEntryLength) fault(`an ITEM has more than ${maxEntryLength} characters`);
        entry(text.slice(start + open.length, end));
        at = end + close.length;
      }
      if (text.length - at > maxEntryLength) fault(`there is no ITEM within ${maxEntryLength} characters`);
      drop(at);
    },
    end() {
      if (entries === 0) headOf(text);
      if (root === null) fault("there is no XML in it");
      if (!text.trimEnd().endsWith(`</${root}>`))
        fault("the file ends within the list. It is truncated: fetch it again");
      if (date === null || Number.isNaN(Date.parse(date)))
        return fault("DatumAktualizacieZoznamu: a day is expected, DDMMYYYY");
      if (taken === 0) fault("no ITEM has both IC_DPH and IBAN: this is not ds_dph_iban");
      return { country: "SK", date, rounds: 0, masks: [], skipped: entries - taken };
    },
  };
}
