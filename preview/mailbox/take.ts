import { splitMessages, type Piece } from "../../src/mail/file";
import type { Outcome, Reader } from "../reading/reader";
import { tame } from "../../src/report";
import { words } from "../words";
import type { NewEntry, Notice, PolicyInUse, SupplierList } from "./entry";
import { kindOf, sniffedBytes } from "./kind";
import { maxBytes, maxFiles, maxMessages } from "./limits";

/** What is used of a File. */
export interface FileLike {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** What came of a visitor’s files, as it comes. */
export type Taken =
  | { readonly kind: "message"; readonly entry: NewEntry }
  | { readonly kind: "suppliers"; readonly list: SupplierList }
  | { readonly kind: "policy"; readonly policy: PolicyInUse }
  | { readonly kind: "notice"; readonly notice: Notice };

/** What the mailbox holds of the visitor’s messages already. */
export interface Room {
  readonly messages: number;
  readonly bytes: number;
}

const chunkBytes = 1024 * 1024;
const maxTableBytes = 64 * 1024 * 1024;

/** Reads a visitor’s files one by one. Nothing throws; what was not taken is a notice that names the file. */
export async function* takeFiles(files: readonly FileLike[], reader: Reader, room: Room): AsyncGenerator<Taken> {
  const left = { messages: maxMessages - room.messages, bytes: maxBytes - room.bytes };
  for (const each of files.slice(0, maxFiles)) {
    const file = { name: tame(each.name), size: each.size, slice: each.slice.bind(each) };
    try {
      const kind = kindOf(file.name, await bytesOf(file, sniffedBytes));
      if (kind === "messages") yield* takeMessages(file, reader, left);
      else if (kind === "suppliers") yield await takeSuppliers(file, reader);
      else yield await takePolicy(file, reader);
    } catch {
      yield notice(words.notTaken.unreadable(file.name));
    }
  }
  if (files.length > maxFiles) yield notice(words.notTaken.tooManyFiles(maxFiles));
}

async function* takeMessages(
  file: FileLike,
  reader: Reader,
  left: { messages: number; bytes: number },
): AsyncGenerator<Taken> {
  if (file.size > left.bytes) {
    yield tooLarge(file);
    return;
  }
  left.bytes -= file.size;
  let number = 0;
  let held: Piece | null = null;
  for await (const piece of splitMessages(chunksOf(file))) {
    if (left.messages <= 0) {
      yield notice(words.notTaken.tooMany(maxMessages));
      break;
    }
    left.messages -= 1;
    number += 1;
    // Whether the file holds one message or several is known with the second.
    if (number === 2 && held !== null) yield await takeMessage(`${file.name}, 1`, held, reader);
    if (number === 1) held = piece;
    else yield await takeMessage(`${file.name}, ${number}`, piece, reader);
  }
  if (number === 1 && held !== null) yield await takeMessage(file.name, held, reader);
}

async function takeMessage(name: string, piece: Piece, reader: Reader): Promise<Taken> {
  // What was cut off would be missing without anybody being told.
  if (piece.cut) return notice(words.notTaken.messageTooLarge(name));
  const outcome = await reader.ask({ ask: "listing", piece });
  if ("failure" in outcome) return notice(whyNot(name, outcome.failure));
  const listing = outcome.value;
  if (listing.unreadable !== null) return notice(words.notTaken.noMessage(name, listing.unreadable));
  return { kind: "message", entry: { name, piece, listing, story: null, own: true } };
}

async function takeSuppliers(file: FileLike, reader: Reader): Promise<Taken> {
  if (file.size > maxTableBytes) return tooLarge(file);
  const outcome = await reader.ask({ ask: "suppliers", bytes: await bytesOf(file), name: file.name });
  if ("failure" in outcome) return notice(whyNot(file.name, outcome.failure));
  const { taken, inPart, faults } = outcome.value;
  if (taken + inPart > 0) return { kind: "suppliers", list: { ...outcome.value, name: file.name, own: true } };
  return notice(
    words.notTaken.noSupplier(file.name),
    faults.map(({ line, column, reason }) => `${words.line} ${line}${column === null ? "" : `, ${column}`}: ${reason}`),
  );
}

async function takePolicy(file: FileLike, reader: Reader): Promise<Taken> {
  if (file.size > maxTableBytes) return tooLarge(file);
  const outcome = await reader.ask({ ask: "policy", bytes: await bytesOf(file) });
  if ("failure" in outcome) return notice(whyNot(file.name, outcome.failure));
  if ("errors" in outcome.value) return notice(words.notTaken.policy(file.name), outcome.value.errors);
  return { kind: "policy", policy: { name: file.name, own: true, policy: outcome.value.policy } };
}

function notice(text: string, lines: readonly string[] = []): Taken {
  return { kind: "notice", notice: { text, lines: lines.slice(0, 100) } };
}

function tooLarge({ name }: FileLike): Taken {
  return notice(words.notTaken.tooLarge(name, maxBytes / 1024 / 1024));
}

function whyNot(name: string, failure: Extract<Outcome<unknown>, { failure: unknown }>["failure"]): string {
  return failure === "tookTooLong" ? words.notTaken.tookTooLong(name) : words.notTaken.brokeReader(name);
}

async function bytesOf(file: FileLike, max = file.size): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, max).arrayBuffer());
}

async function* chunksOf(file: FileLike): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += chunkBytes) {
    yield new Uint8Array(await file.slice(at, at + chunkBytes).arrayBuffer());
  }
}
