import { readFile } from "node:fs/promises";
import { evidenceFormat, type EvidenceFile } from "../../cases";
import { InputError } from "../options";

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === "string";
const count: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const digest: Check = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const base64: Check = (value) => typeof value === "string" && /^[A-Za-z0-9+/]*={0,2}$/.test(value);
const base64url: Check = (value) => typeof value === "string" && /^[\w-]*$/.test(value);
const time: Check = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
const fields: Check = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shaped =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    fields(value) && Object.entries(shape).every(([name, check]) => check((value as Fields)[name]));

const actor = shaped({ oid: text, name: orNull(text), employeeId: orNull(text) });

const service: Readonly<Record<string, Check>> = {
  at: time,
  case: shaped({
    label: text,
    state: text,
    version: count,
    isAltered: (value) => typeof value === "boolean",
    events: listOf(shaped({ action: text, state: text, by: actor, at: time })),
  }),
  digests: listOf(digest),
  reports: listOf(digest),
  entries: listOf(
    shaped({
      number: count,
      at: time,
      by: actor,
      action: text,
      supplier: orNull(text),
      dataKey: text,
      sealed: base64,
      detail: fields,
      before: digest,
      hash: digest,
    }),
  ),
  head: shaped({ number: count, hash: digest, at: time, signature: base64url, keyId: text }),
  keys: listOf(shaped({ id: text, publicKey: base64 })),
  keyId: text,
  signature: base64url,
};

const whole: Readonly<Record<string, Check>> = {
  report: text,
  reportDigest: digest,
  message: shaped({ id: orNull(text), digests: listOf(digest) }),
  service: orNull(fields),
};

function firstFault(value: Fields, shape: Readonly<Record<string, Check>>): string | null {
  return Object.entries(shape).find(([name, check]) => !check(value[name]))?.[0] ?? null;
}

function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charAt(at) !== '"') at += json.charAt(at) === "\\" ? 2 : 1;
  return at + 1;
}

function isBeforeColon(json: string, end: number): boolean {
  let at = end;
  while (" \t\r\n".includes(json.charAt(at)) && at < json.length) at += 1;
  return json.charAt(at) === ":";
}

/** Or null. Security: programs differ in which value they use. `json`: valid JSON. */
function repeatedName(json: string): string | null {
  const open: Set<string>[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at);
    if (sign === "{") open.push(new Set());
    else if (sign === "}") open.pop();
    else if (sign === '"') {
      const end = endOfText(json, at);
      const names = isBeforeColon(json, end) ? open.at(-1) : undefined;
      const name = JSON.parse(json.slice(at, end)) as string;
      if (names?.has(name) === true) return name;
      names?.add(name);
      at = end - 1;
    }
  }
  return null;
}

/** @throws {InputError} naming the wrong field */
export async function readEvidence(path: string): Promise<EvidenceFile> {
  const content = await readFile(path, "utf8").catch((error: unknown) => {
    throw new InputError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  });
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ""));
  } catch {
    throw new InputError(`${path}: not valid JSON.`);
  }
  const twice = repeatedName(content);
  if (twice !== null) throw new InputError(`${path}: ${JSON.stringify(twice)} occurs twice in one object.`);
  if (!fields(value) || (value as Fields)["format"] !== evidenceFormat)
    throw new InputError(`${path}: not a case file of a supported version (${evidenceFormat}).`);
  const file = value as Fields;
  const said = file["service"] as Fields | null | undefined;
  const fault =
    firstFault(file, whole) ?? (said && firstFault(said, service) && `service.${firstFault(said, service)}`);
  if (typeof fault === "string") throw new InputError(`${path}: ${fault} is missing or invalid.`);
  return value as EvidenceFile;
}
