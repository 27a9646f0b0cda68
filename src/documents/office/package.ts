import type { Reason } from "../../analysis";
import { entriesOf, type Entry } from "../archive/entries";
import { unpackEntry, type Budget } from "../archive/unpack";
import type { Limits } from "../limits";
import type { DocumentFile, ReaderTools } from "../reader";
import { decodeXml } from "../xml/encoding";
import { treeOf, type Element } from "../xml/tree";

/** Bounds for unpacking. */
export type PackageTools = Pick<ReaderTools, "isLate"> & { readonly limits: Pick<Limits, "bytes" | "unpacked"> };

const maxParts = 5_000;

/** Parts of an office document (a ZIP), unpacked on demand under common bounds. */
export class Package {
  readonly #bytes: Uint8Array;
  readonly #tools: PackageTools;
  readonly #budget: Budget;
  readonly #entries = new Map<string, Entry>();
  readonly #missing = new Map<Reason["code"], Reason>();
  readonly name: string;

  constructor({ name, bytes }: DocumentFile, tools: PackageTools) {
    this.name = name;
    this.#bytes = bytes;
    this.#tools = tools;
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
    if (this.#tools.isLate()) {
      this.fault("tookTooLong");
      return null;
    }
    const { bytes, failed } = unpackEntry(this.#bytes, entry, this.#tools.limits.bytes, this.#budget);
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
