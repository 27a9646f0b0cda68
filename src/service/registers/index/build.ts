import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import type { RegisterCountry } from "../../../contract";
import { codeOf } from "../../faults/startFault";
import { type KeyKind, keyBytes, keyKinds, type RegisterHead, type RegisterReader, RegisterFault } from "../register";
import { polishReader } from "../poland";
import { slovakReader } from "../slovakia";
import { readPieces } from "../source";
import { blockKeys, type IndexHead, lengthBytes, magic, RegisterIndex } from "./open";
import { KeySorter, writeAll } from "./sorter";

/** Milliseconds. */
const day = 86_400_000;

/** File name of a country's index. */
export const indexName = (country: RegisterCountry): string => `${country.toLowerCase()}.register`;

/** Replaces the previous one, in constant memory. @throws {RegisterFault}; the previous index stays */
export async function addRegister(file: string, folder: string, now: Date): Promise<IndexHead> {
  const made: KeySorter[] = [];
  const sorter = (): KeySorter => {
    const one = new KeySorter(folder);
    made.push(one);
    return one;
  };
  try {
    const sorters: Readonly<Record<KeyKind, KeySorter>> = { pair: sorter(), subject: sorter() };
    const head = await readFile(file, (kind, key) => sorters[kind].add(key));
    refuseNoDay(head, now);
    await refuseOlder(head, folder);
    return write(head, file, folder, now, sorters);
  } catch (error) {
    if (error instanceof RegisterFault) throw new RegisterFault(`${file}: ${error.message}`, error);
    const code = codeOf(error);
    if (code === null) throw error;
    throw new RegisterFault(`${file}: it can't be read, or ${folder} not be written (${code})`, error);
  } finally {
    for (const one of made) one.close();
  }
}

/** @throws {RegisterFault} for an invalid or future date */
function refuseNoDay({ date }: RegisterHead, now: Date): void {
  const time = Date.parse(date);
  if (new Date(time).toISOString().slice(0, 10) !== date) throw new RegisterFault(`${date} is no day`);
  // Another time zone may be a day ahead.
  if (time > now.getTime() + day) throw new RegisterFault(`it is of ${date}, which is yet to come`);
}

/** @throws {RegisterFault} */
async function refuseOlder({ country, date }: RegisterHead, folder: string): Promise<void> {
  const path = join(folder, indexName(country));
  // A missing or damaged register doesn't prevent adding one.
  const there = await RegisterIndex.open(path).catch(() => null);
  if (there === null) return;
  await there.close();
  const { date: newer } = there.head;
  if (newer > date)
    throw new RegisterFault(
      `it is of ${date}, and the register of ${newer} is there. To go back, remove ${path} first`,
    );
}

async function readFile(file: string, take: (kind: KeyKind, key: Buffer) => void): Promise<RegisterHead> {
  const found: { reader: RegisterReader | null } = { reader: null };
  await readPieces(file, (kind) => (found.reader = (kind === "json" ? polishReader : slovakReader)(take)));
  if (found.reader === null) throw new RegisterFault("it is empty");
  return found.reader.end();
}

function write(
  head: RegisterHead,
  file: string,
  folder: string,
  now: Date,
  sorters: Readonly<Record<KeyKind, KeySorter>>,
): IndexHead {
  const whole = join(folder, indexName(head.country));
  const part = `${whole}.${process.pid}.new`;
  try {
    const out = openSync(part, "w", 0o600);
    try {
      const { counts, firsts } = writeKeys(out, sorters);
      const full = { ...head, masks: [...head.masks], file: basename(file), addedAt: now.toISOString(), counts };
      const json = Buffer.from(JSON.stringify(full));
      const length = Buffer.alloc(lengthBytes);
      length.writeUInt32LE(json.length);
      writeAll(out, Buffer.concat([...firsts, json, length, magic]));
      fsyncSync(out);
      renameSync(part, whole);
      return full;
    } finally {
      closeSync(out);
    }
  } finally {
    rmSync(part, { force: true });
  }
}

function writeKeys(out: number, sorters: Readonly<Record<KeyKind, KeySorter>>) {
  const counts = { pair: 0, subject: 0 };
  const firsts: Buffer[] = [];
  for (const kind of keyKinds)
    for (const sorted of sorters[kind].sorted()) {
      const before = counts[kind];
      counts[kind] += sorted.length / keyBytes;
      for (let key = (blockKeys - (before % blockKeys)) % blockKeys; before + key < counts[kind]; key += blockKeys)
        firsts.push(Buffer.from(sorted.subarray(key * keyBytes, (key + 1) * keyBytes)));
      writeAll(out, sorted);
    }
  return { counts, firsts };
}
