import type { Reason } from "../../analysis";
import { entriesOf, labelOf, type Entry } from "../archive/entries";
import { unpackEntry, type Budget } from "../archive/unpack";
import type { Limits, DocumentFile, ReaderTools, InnerFile, DocumentRead } from "../reader";
import { decodeXml } from "../text";
import { treeOf, at, type Element } from "../xml/tree";
import { bounded, base64Bytes } from "../../codecs";
import type { Flow } from "./flow";

type PackageTools = Pick<ReaderTools, "isLate"> & { readonly limits: Pick<Limits, "bytes" | "unpacked"> };

const maxParts = 5_000;

/** Parts of an office document (a ZIP), unpacked on demand under common bounds. */
export class Package {
  readonly #bytes: Uint8Array;
  readonly #budget: Budget;
  readonly #entries = new Map<string, Entry>();
  readonly #missing = new Map<Reason["code"], Reason>();
  readonly name: string;

  constructor(
    { name, bytes }: DocumentFile,
    private readonly tools: PackageTools,
  ) {
    this.name = name;
    this.#bytes = bytes;
    this.#budget = { left: tools.limits.unpacked };
    const { entries, cut, damaged } = entriesOf(bytes, maxParts);
    if (cut) this.fault("tooMany");
    if (damaged) this.fault("damaged");
    for (const entry of entries) {
      const path = entry.name.toLowerCase();
      if (!this.#entries.has(path)) this.#entries.set(path, entry);
    }
  }

  fault(code: Reason["code"]): void {
    this.#missing.set(code, { code, detail: this.name });
  }

  get missing(): readonly Reason[] {
    return [...this.#missing.values()];
  }

  named(pattern: RegExp): readonly string[] {
    return [...this.#entries.keys()].filter((name) => pattern.test(name));
  }

  /** A part's bytes; null if missing, or if it can't be unpacked (reported). */
  bytes(path: string): Uint8Array | null {
    const entry = this.#entries.get(path.toLowerCase());
    if (entry === undefined) return null;
    if (this.tools.isLate()) {
      this.fault("tookTooLong");
      return null;
    }
    const { bytes, failed } = unpackEntry(this.#bytes, entry, this.tools.limits.bytes, this.#budget);
    if (failed !== null) this.fault(failed);
    return bytes.length === 0 ? null : bytes;
  }

  xml(path: string): string | null {
    const bytes = this.bytes(path);
    if (bytes === null) return null;
    const decoded = decodeXml(bytes);
    if ("text" in decoded) return decoded.text;
    this.fault(decoded.failed);
    return null;
  }

  tree(path: string): Element | null {
    const xml = this.xml(path);
    return xml === null ? null : this.treeOf(xml);
  }

  treeOf(xml: string): Element | null {
    const { root, cut } = treeOf(xml);
    if (cut) this.fault("tooLarge");
    return root;
  }
}

/** A part's relation to another part or an external address (ECMA-376 part 2, section 6.5). */
export interface Relation {
  readonly id: string;
  /** Last word of its type: `hyperlink`, `image`, `worksheet`; the rest differs by dialect. */
  readonly type: string;
  /** Path of the part, or the address. */
  readonly target: string;
  readonly external: boolean;
}

function resolved(folder: string, target: string): string {
  const parts: string[] = target.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  for (const part of target.split(/[\\/]/)) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Relations of a part, or of the package for the empty path. */
export function relationsOf(from: Package, path: string): readonly Relation[] {
  const slash = path.lastIndexOf("/");
  const folder = path.slice(0, Math.max(0, slash));
  const root = from.tree(`${folder === "" ? "" : `${folder}/`}_rels/${path.slice(slash + 1)}.rels`);
  if (root === null) return [];
  return at(root, "Relationship").map(({ attributes }) => {
    const external = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    const type = (attributes.get("Type") ?? "").split("/").at(-1) ?? "";
    return { id: attributes.get("Id") ?? "", type, target: external ? target : resolved(folder, target), external };
  });
}

/** Path of the main part; falls back to the first part like `usual`. */
export function mainPart(from: Package, usual: RegExp): string | null {
  const main = relationsOf(from, "").find(({ type }) => type === "officeDocument");
  return main?.target ?? from.named(usual)[0] ?? null;
}

const ENCLOSED = /^(?:image|package|oleObject|aFChunk)$/;
const maxFiles = 100;

/** Files of a document's parts: images, embedded workbooks, pieces in other formats. */
export function enclosedFiles(from: Package, relations: readonly Relation[]): InnerFile[] {
  const own = relations.filter(({ type, external }) => !external && ENCLOSED.test(type));
  return filesAt(from, new Set(own.map(({ target }) => target)));
}

/** The files at these paths. */
export function filesAt(from: Package, paths: ReadonlySet<string>): InnerFile[] {
  const files: InnerFile[] = [];
  for (const path of bounded([...paths], maxFiles, () => from.fault("tooMany"))) {
    const bytes = from.bytes(path);
    const own = labelOf(path.slice(path.lastIndexOf("/") + 1));
    if (bytes !== null) files.push({ name: `${from.name}/${own}`, type: "", bytes, embedded: true });
  }
  return files;
}

const maxImages = 100;

const BINARY = /<(?:[\w-]{1,20}:)?(?:binaryData|binData|binary-data)(?=[\s>])/g;
const PART = /contentType="([^"]{1,200})"/gi;
const reach = 600;

function isElse(xml: string, at: number, tag: string): boolean {
  const type = Array.from(xml.slice(Math.max(0, at - reach), at).matchAll(PART)).at(-1)?.[1] ?? "image/";
  return !type.toLowerCase().startsWith("image/") || /\.mso"/i.test(tag);
}

function endOf(xml: string, at: number): number {
  const end = xml.indexOf("<", at + 1);
  return end < 0 ? xml.length : end;
}

/** Images embedded in a single-file document of Word or OpenDocument. `more`: some were left out. */
export function writtenImages(xml: string, name: string): { files: readonly InnerFile[]; more: boolean } {
  const files: InnerFile[] = [];
  for (const { 0: start, index } of xml.matchAll(BINARY)) {
    const whole = xml.slice(index + start.length, endOf(xml, index));
    const from = whole.indexOf(">");
    const data = whole.slice(from + 1);
    if (isElse(xml, index, whole.slice(0, from)) || data.trim() === "") continue;
    if (files.length >= maxImages) return { files, more: true };
    const bytes = base64Bytes(data) ?? new Uint8Array(0);
    files.push({ name: `${name}/${files.length + 1}`, type: "", bytes, embedded: true });
  }
  return { files, more: false };
}

/** Result of an office document: visible and hidden text. */
export function readOf(from: Package, flow: Flow, files: readonly InnerFile[]): DocumentRead {
  const { texts, cut } = flow.texts(from.name);
  if (cut) from.fault("tooLarge");
  return { texts, notes: [], missing: from.missing, files };
}
