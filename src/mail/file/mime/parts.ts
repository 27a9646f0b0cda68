import type { Header, Reason } from "../../../analysis";
import { firstValue, readHeaders } from "../header/headers";
import type { Budget, Limits } from "../limits";
import { parseStructured, type Structured } from "../header/parameters";

/** RFC 2046: a multipart with children, or a leaf with its encoded bytes. */
export interface Part {
  readonly fields: readonly Header[];
  readonly type: Structured;
  readonly disposition: Structured;
  readonly parent: Part | null;
  readonly content: Uint8Array;
  /** Why a declared multipart is a leaf, or what was lost. */
  readonly fault: Reason | null;
}

/** Leaves in order, and the message's header fields. */
export interface Parts {
  readonly root: Part;
  readonly leaves: readonly Part[];
  readonly headerMissing: readonly Reason[];
  readonly missing: readonly Reason[];
}

interface OpenPart extends Part {
  content: Uint8Array;
  fault: Reason | null;
  delimiter: Uint8Array | null;
  delimiterHash: number;
  children: number;
  bodyStart: number;
}

const LF = 0x0a;
const CR = 0x0d;
const HYPHEN = 0x2d;
/** RFC 2046 section 5.1.1 allows 70. */
const MAX_BOUNDARY_CHARS = 200;
/** Longest delimiter: `--`, the boundary in UTF-8, `--`. */
const MAX_DELIMITER_BYTES = 3 * MAX_BOUNDARY_CHARS + 4;
const EMPTY = new Uint8Array(0);
const NOTHING: Structured = { value: "", parameters: new Map() };
const TEXT: Structured = { value: "text/plain", parameters: new Map() };

type Delimiter = { readonly next: number; readonly level: number; readonly closing: boolean };

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09 || byte === CR;

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash;
}

/** RFC 2045 section 5.2: anything else is read as plain text. */
const isMediaType = (value: string): boolean => /^[^\s/;]+\/[^\s/;]+$/.test(value);

class PartReader {
  private readonly leaves: OpenPart[] = [];
  private readonly stack: OpenPart[] = [];
  private readonly missing: Reason[] = [];
  private cut = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
    private readonly budget: Budget,
  ) {}

  read(): Parts {
    const root = this.readHeader(0, null);
    let current: OpenPart | null = root.part;
    let position = root.next;
    while (this.stack.length > 0) {
      const line = this.nextDelimiter(position);
      this.endLeaf(current, line === null ? this.bytes.length : line.start);
      current = null;
      if (line === null) break;
      position = line.next;
      this.abandon(line.level + 1, line.start);
      const owner = this.stack[line.level];
      if (owner === undefined) break;
      if (line.closing) {
        this.stack.pop();
        continue;
      }
      if (--this.budget.parts < 0) {
        this.missing.push({ code: "tooMany", detail: "parts" });
        this.cut = true;
        break;
      }
      owner.children++;
      const child = this.readHeader(position, owner);
      current = child.part;
      position = child.next;
    }
    this.endLeaf(current, this.bytes.length);
    this.abandon(0, this.bytes.length);
    return { root: root.part, leaves: this.leaves, headerMissing: root.missing, missing: this.missing };
  }

  /** Without a closing delimiter. One without any part is shown as text. */
  private abandon(level: number, end: number): void {
    while (this.stack.length > level) {
      const part = this.stack.pop();
      if (part === undefined || this.cut) continue;
      if (part.children > 0) {
        this.missing.push({ code: "damaged", detail: "multipart without its end" });
      } else {
        part.fault = { code: "damaged", detail: "multipart without parts" };
        part.content = this.bytes.subarray(part.bodyStart, end);
        this.leaves.push(part);
      }
    }
  }

  private endLeaf(part: OpenPart | null, end: number): void {
    if (part === null || part.delimiter !== null) return;
    part.content = this.bytes.subarray(Math.min(part.bodyStart, end), end);
    this.leaves.push(part);
  }

  private readHeader(
    start: number,
    parent: OpenPart | null,
  ): { readonly part: OpenPart; readonly next: number; readonly missing: readonly Reason[] } {
    const { end, next } = this.headerEnd(start);
    const { fields, missing, strayStart } = readHeaders(this.bytes.subarray(start, end), this.budget);
    const stated = parseStructured(firstValue(fields, "content-type") ?? "");
    // Parts of a digest are messages (RFC 2046 section 5.1.5).
    const byDefault = parent?.type.value === "multipart/digest" ? { ...TEXT, value: "message/rfc822" } : TEXT;
    const type = isMediaType(stated.value) ? stated : { ...byDefault, parameters: stated.parameters };
    const disposition = parseStructured(firstValue(fields, "content-disposition") ?? "");
    const part: OpenPart = {
      fields,
      type,
      disposition: disposition.value === "" && disposition.parameters.size === 0 ? NOTHING : disposition,
      parent,
      content: EMPTY,
      fault: null,
      delimiter: null,
      delimiterHash: 0,
      children: 0,
      bodyStart: next,
    };
    // No blank line, and text among the fields: clients show it, so the body begins there.
    if (end === next && strayStart !== null) part.bodyStart = start + strayStart;
    if (type.value.startsWith("multipart/")) this.open(part);
    return { part, next: part.bodyStart, missing };
  }

  private open(part: OpenPart): void {
    const boundary = (part.type.parameters.get("boundary") ?? "").trimEnd();
    if (boundary === "" || boundary.length > MAX_BOUNDARY_CHARS) {
      part.fault = { code: "damaged", detail: "multipart without boundary" };
    } else if (this.stack.length >= this.limits.maxDepth) {
      part.fault = { code: "tooDeep", detail: "parts" };
      this.missing.push(part.fault);
    } else {
      part.delimiter = new TextEncoder().encode(`--${boundary}`);
      part.delimiterHash = hashOf(part.delimiter, 0, part.delimiter.length);
      this.stack.push(part);
    }
  }

  private headerEnd(start: number): { readonly end: number; readonly next: number } {
    const { bytes } = this;
    for (let line = start; line < bytes.length;) {
      const found = bytes.indexOf(LF, line);
      if (found < 0) break;
      if (found === line || (found === line + 1 && bytes[line] === CR)) return { end: line, next: found + 1 };
      if (bytes[line] === HYPHEN && this.delimiterAt(line) !== null) return { end: line, next: line };
      line = found + 1;
    }
    return { end: bytes.length, next: bytes.length };
  }

  private nextDelimiter(from: number): (Delimiter & { readonly start: number }) | null {
    const { bytes } = this;
    for (let i = from; i < bytes.length; i++) {
      if (bytes[i] !== HYPHEN || bytes[i + 1] !== HYPHEN || (i > 0 && bytes[i - 1] !== LF)) continue;
      const found = this.delimiterAt(i);
      if (found === null) continue;
      const start = i >= from + 2 && bytes[i - 2] === CR ? i - 2 : Math.max(from, i - 1);
      return { start, ...found };
    }
    return null;
  }

  /** Innermost open multipart; trailing spaces are allowed. */
  private delimiterAt(position: number): Delimiter | null {
    const found = this.bytes.indexOf(LF, position);
    const next = found < 0 ? this.bytes.length : found + 1;
    let end = found < 0 ? next : found;
    while (end > position && isBlank(this.bytes[end - 1])) end--;
    if (end - position > MAX_DELIMITER_BYTES) return null;
    const closing = end - position > 2 && this.bytes[end - 1] === HYPHEN && this.bytes[end - 2] === HYPHEN;
    const openHash = hashOf(this.bytes, position, end);
    const closeHash = closing ? hashOf(this.bytes, position, end - 2) : 0;
    for (let level = this.stack.length - 1; level >= 0; level--) {
      const delimiter = this.stack[level]?.delimiter ?? EMPTY;
      // Compare hashes first: many boundaries that differ in their last letter must not multiply the cost.
      const hash = this.stack[level]?.delimiterHash;
      const { length } = delimiter;
      if (hash === openHash && length === end - position && this.standsAt(delimiter, position)) {
        return { next, level, closing: false };
      }
      if (closing && hash === closeHash && length === end - position - 2 && this.standsAt(delimiter, position)) {
        return { next, level, closing: true };
      }
    }
    return null;
  }

  private standsAt(delimiter: Uint8Array, position: number): boolean {
    for (let i = 0; i < delimiter.length; i++) if (this.bytes[position + i] !== delimiter[i]) return false;
    return true;
  }
}

/** Linear in its size; doesn't decode or copy. */
export function readParts(bytes: Uint8Array, limits: Limits, budget: Budget): Parts {
  return new PartReader(bytes, limits, budget).read();
}
