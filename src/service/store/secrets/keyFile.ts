import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { z } from "zod";
import { StartFault } from "../../faults/startFault";

/** 32 bytes, and its name in rows. */
export type NamedKey = Readonly<{ id: string; key: Buffer }>;

/** Signs the head of the history. */
export interface SigningKey {
  readonly id: string;
  /** Ed25519 (RFC 8032). */
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Kept outside the database. The first of each kind writes; the others still read. */
export interface ServiceKeys {
  /** Wrap the data keys. */
  readonly encryption: readonly [NamedKey, ...NamedKey[]];
  /** Hash account keys. */
  readonly index: readonly [NamedKey, ...NamedKey[]];
  readonly signing: readonly [SigningKey, ...SigningKey[]];
}

const id = z.string().regex(/^[\w.-]{1,40}$/, "an id is 1 to 40 letters, digits, dots and hyphens");
const named = z.strictObject({ id, key: z.string() });
const shape = z.strictObject({
  encryption: z.array(named).min(1),
  index: z.array(named).min(1),
  signing: z.union([named, z.array(named).min(1)]),
});

/** @throws {StartFault} that names the fault, and never a key */
export function readKeyFile(path: string): ServiceKeys {
  return keysOf(parsed(read(path), `The key file ${path}`), `The key file ${path}`);
}

const read = (path: string): string => {
  const what = `The key file ${path}`;
  const { text, mode } = readWithMode(path, `${what} can't be read. Make one with: keys init ${path}`);
  checkMode(what, path, mode);
  return text;
};

/** Of the open file, since the path may point to another one by now. @throws {StartFault} that says `otherwise` */
export function readWithMode(
  path: string,
  otherwise: string,
  maxBytes = Infinity,
): { readonly text: string; readonly mode: number } {
  try {
    const file = fs.openSync(path, "r");
    try {
      const { size, mode } = fs.fstatSync(file);
      if (size > maxBytes) throw new StartFault(`${path} is too large for a configuration file.`);
      return { text: fs.readFileSync(file, "utf8"), mode };
    } finally {
      fs.closeSync(file);
    }
  } catch (error) {
    throw error instanceof StartFault ? error : new StartFault(otherwise, error);
  }
}

/** If others can read it. Windows has no such mode. @param what begins a sentence. @throws {StartFault} */
export function checkMode(what: string, path: string, mode: number): void {
  if (process.platform === "win32" || (mode & 0o077) === 0) return;
  throw new StartFault(
    `${what} may be read by others (mode ${(mode & 0o777).toString(8)}). Run: chmod 600 ${path}. If others had a chance to, exchange the keys.`,
  );
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's message quotes the text.
    throw new StartFault(`${what} is not JSON. Restore it from where you keep it safe.`);
  }
}

/** @throws {StartFault} for a wrong length, a duplicate or an unknown field */
export function keysOf(given: unknown, what = "The key file"): ServiceKeys {
  const result = shape.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue?.path.join(".") ?? "";
    throw new StartFault(`${what} is not as it must be at ${where === "" ? "its root" : where}: ${issue?.message}.`);
  }
  const { encryption, index, signing } = result.data;
  const secrets = new Set<string>();
  const all = <T>(kind: string, list: readonly { id: string; key: string }[], make: (key: Buffer, at: string) => T) => {
    const ids = new Set<string>();
    const made = list.map((one) => {
      const at = `${kind} key ${one.id}`;
      if (ids.has(one.id)) throw new StartFault(`${what} has two ${kind} keys with the id ${one.id}. Rename one.`);
      if (secrets.has(one.key)) throw new StartFault(`${what} has the ${at} under another name too. Make a new one.`);
      ids.add(one.id);
      secrets.add(one.key);
      return { id: one.id, ...make(bytesOf(one.key, at, what), at) };
    });
    const [first, ...others] = made;
    if (first === undefined) throw new StartFault(`${what} has no ${kind} key.`);
    return [first, ...others] as const;
  };
  const secret = (key: Buffer, at: string): { key: Buffer } => {
    if (key.length !== 32) throw new StartFault(`${what}: the ${at} has ${key.length} bytes. 32 are needed.`);
    if (key.every((byte) => byte === key[0]))
      throw new StartFault(`${what}: the ${at} is no key, but one byte again and again.`);
    return { key };
  };
  return {
    encryption: all("encryption", encryption, secret),
    index: all("index", index, secret),
    signing: all("signing", Array.isArray(signing) ? signing : [signing], (key, at) => signingOf(key, at, what)),
  };
}

function bytesOf(text: string, at: string, what: string): Buffer {
  const bytes = Buffer.from(text, "base64");
  if (bytes.toString("base64") !== text) throw new StartFault(`${what}: the ${at} is not base64.`);
  return bytes;
}

function signingOf(der: Buffer, at: string, what: string): Omit<SigningKey, "id"> {
  try {
    const privateKey = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
    if (privateKey.asymmetricKeyType === "ed25519") return { privateKey, publicKey: createPublicKey(privateKey) };
  } catch {
    // Reported below without its content.
  }
  throw new StartFault(`${what}: the ${at} is no Ed25519 key in PKCS #8.`);
}

/** Atomically, in front of the others. @throws {StartFault} if the file is unreadable or invalid */
export function addKeys(path: string, day: string): void {
  readKeyFile(path);
  const old = shape.parse(JSON.parse(read(path)));
  const isTaken = (id: string): boolean => [...old.encryption, ...old.index].some((key) => key.id === id);
  let id = day;
  for (let count = 2; isTaken(id); count += 1) id = `${day}.${count}`;
  const fresh = newKeys(id);
  const draft = `${path}.new`;
  fs.rmSync(draft, { force: true });
  writeKeys(draft, {
    encryption: [...fresh.encryption, ...old.encryption],
    index: [...fresh.index, ...old.index],
    signing: old.signing,
  });
  fs.renameSync(draft, path);
}

/** Random keys in the key file's form. */
export function newKeys(id: string): z.infer<typeof shape> {
  const secret = (): { id: string; key: string } => ({ id, key: randomBytes(32).toString("base64") });
  const { privateKey } = generateKeyPairSync("ed25519");
  const key = privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");
  return { encryption: [secret()], index: [secret()], signing: { id, key } };
}

/** Readable by its owner alone. @throws {StartFault} if it exists, since losing keys loses the data */
export function writeKeyFile(path: string, id: string): void {
  writeKeys(path, newKeys(id));
}

function writeKeys(path: string, keys: z.infer<typeof shape>): void {
  let file: number;
  try {
    file = fs.openSync(path, "wx", 0o600);
  } catch (error) {
    throw new StartFault(
      `${path} exists already or can't be made. Name a new file; keys are never overwritten.`,
      error,
    );
  }
  try {
    fs.fchmodSync(file, 0o600);
    fs.writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}
