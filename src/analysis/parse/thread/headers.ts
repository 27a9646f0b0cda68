import { base64Bytes } from "../../../codecs";
import type { Header } from "../../item";

/** Bytes of a Thread-Index that begin a conversation, and that each reply adds ([MS-OXOMSG] 2.2.1.3). */
const HEAD = 22;
const PER_REPLY = 5;
const MAX_INDEX = 4_000;
const MAX_IDS = 200;
const MAX_ID = 500;
const MAX_FIELD = 20_000;
/** 1601-01-01, where FILETIME begins, in milliseconds since 1970-01-01. */
const FILETIME_EPOCH = -11_644_473_600_000;

/** What Outlook's Thread-Index says of a conversation. */
export interface ThreadIndex {
  readonly begun: number;
  readonly replies: number;
}

/** What a message's headers say of the conversation that it belongs to. */
export interface ThreadHeaders {
  readonly topic: string | null;
  readonly index: ThreadIndex | null;
  readonly answered: readonly string[];
}

/** Reads the header fields of a conversation; fields that make no sense are left out. */
export function readThreadHeaders(headers: readonly Header[]): ThreadHeaders {
  const values = (name: string) =>
    headers.filter((field) => field.name.toLowerCase() === name).map(({ value }) => value.slice(0, MAX_FIELD));
  const [topic] = values("thread-topic");
  const [index] = values("thread-index");
  const ids = [...values("in-reply-to"), ...values("references")].flatMap((value) => {
    const bracketed = Array.from(value.matchAll(/<([^<>\s]{3,500})>/g), ([, id = ""]) => id);
    return bracketed.length > 0 || value.trim() === "" ? bracketed : [value.trim().slice(0, MAX_ID)];
  });
  return {
    topic: topic === undefined || topic.includes("=?") || topic.trim() === "" ? null : topic.trim(),
    index: index === undefined ? null : readIndex(index),
    answered: [...new Set(ids)].slice(0, MAX_IDS),
  };
}

/** One reserved byte (1), then a FILETIME's upper bytes: five in Exchange, six in older Outlook with the reserved one. */
function readIndex(value: string): ThreadIndex | null {
  const bytes = base64Bytes(value.slice(0, MAX_INDEX));
  if (bytes?.[0] !== 1 || bytes.length < HEAD || (bytes.length - HEAD) % PER_REPLY !== 0) return null;
  const high = bytes.slice(bytes[1] === 1 ? 1 : 0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  const ticks = high * (bytes[1] === 1 ? 2 ** 24 : 2 ** 16);
  const begun = Math.floor((ticks / 10_000 + FILETIME_EPOCH) / 86_400_000);
  return { begun, replies: (bytes.length - HEAD) / PER_REPLY };
}
