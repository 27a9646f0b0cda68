import { concatenated } from "../../codecs";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { withoutByteOrderMark } from "./sniff";

/** `cut` if only its beginning is here. */
export type Piece = { readonly bytes: Uint8Array; readonly cut: boolean };

const LF = 0x0a;
const CR = 0x0d;
const MARK = 0x3e;
/** An envelope line has an address (RFC 5321 allows 256 characters) and a date. */
const MAX_ENVELOPE_BYTES = 512;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];

function fromStandsAt(data: Uint8Array, position: number): boolean {
  for (let i = 0; i < FROM.length; i++) if (data[position + i] !== FROM[i]) return false;
  return true;
}

/** RFC 4155. `From :` would be an obsolete header field. */
function startsLikeMbox(data: Uint8Array): boolean {
  return fromStandsAt(data, 0) && data[FROM.length] !== 0x3a;
}

/** RFC 4155: address and asctime's date, or RFC 5322's order. Requires month, time and year: sentences rarely end so. */
function isEnvelope(line: Uint8Array): boolean {
  if (line.length > MAX_ENVELOPE_BYTES) return false;
  const words = String.fromCharCode(...line)
    .trim()
    .split(/[\s,]+/);
  const tail = words.slice(2);
  const has = (pattern: RegExp): boolean => tail.some((word) => pattern.test(word));
  const last = words.slice(-3);
  return (
    has(/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i) &&
    has(/^\d{1,2}:\d\d(?::\d\d)?$/) &&
    (last.some((word) => /^[12]\d{3}$/.test(word)) ||
      last.some((word) => /^\d\d:\d\d/.test(word) && has(/^[12]\d{3}$/)) ||
      has(/^remote$/))
  );
}

class Window {
  private data = new Uint8Array(1 << 18);
  private start = 0;
  private end = 0;

  get length(): number {
    return this.end - this.start;
  }

  append(chunk: Uint8Array): void {
    if (this.end + chunk.length > this.data.length) {
      const needed = this.length + chunk.length;
      const target = needed * 2 > this.data.length ? new Uint8Array(needed * 2) : this.data;
      target.set(this.data.subarray(this.start, this.end));
      this.data = target;
      this.end -= this.start;
      this.start = 0;
    }
    this.data.set(chunk, this.end);
    this.end += chunk.length;
  }

  /** Valid until the next append. */
  view(): Uint8Array {
    return this.data.subarray(this.start, this.end);
  }

  drop(count: number): void {
    this.start += count;
  }
}

class MboxSplitter {
  private readonly window = new Window();
  private kept: Uint8Array | null = null;
  private line = 0;
  private searched = 0;
  private afterBlank = true;
  private inHeader = true;
  private begun = false;
  private marks: number[] = [];

  constructor(private readonly maxMessageBytes: number) {}

  *push(chunk: Uint8Array): Generator<Piece> {
    this.window.append(chunk);
    let data = this.window.view();
    for (let end = data.indexOf(LF, this.searched); end >= 0; end = data.indexOf(LF, this.searched)) {
      const dropped = this.endOfLine(data, end);
      if (dropped !== null) {
        if (dropped.piece) yield dropped.piece;
        this.window.drop(dropped.count);
        data = this.window.view();
      }
    }
    this.searched = data.length;
    this.bound(data);
  }

  /** And an envelope cut off within its line. */
  *finish(): Generator<Piece> {
    const data = this.window.view();
    const last = data.subarray(this.line);
    const opens = this.afterBlank && fromStandsAt(last, 0) && (!this.begun || isEnvelope(last));
    if (this.begun) yield this.piece(data, opens ? this.line : data.length);
    if (opens) yield { bytes: data.slice(0, 0), cut: false };
  }

  private endOfLine(data: Uint8Array, end: number): { readonly piece: Piece | null; readonly count: number } | null {
    const { line } = this;
    const blank = end === line || (end === line + 1 && data[line] === CR);
    const first = data[line];
    if (
      first === FROM[0] &&
      this.afterBlank &&
      fromStandsAt(data, line) &&
      (!this.begun || isEnvelope(data.subarray(line, end)))
    ) {
      const piece = this.begun ? this.piece(data, line) : null;
      this.begun = true;
      this.startMessage();
      return { piece, count: end + 1 };
    }
    if (first === MARK && !this.inHeader && this.kept === null && this.isEscaped(data, line)) this.marks.push(line);
    if (blank) this.inHeader = false;
    this.afterBlank = blank;
    this.line = end + 1;
    this.searched = end + 1;
    return null;
  }

  /** `>From `, `>>From `, …: text escaped by mboxrd. */
  private isEscaped(data: Uint8Array, line: number): boolean {
    let at = line;
    while (data[at] === MARK && at - line < 100) at++;
    return fromStandsAt(data, at);
  }

  private startMessage(): void {
    this.kept = null;
    this.marks = [];
    this.line = 0;
    this.searched = 0;
    this.afterBlank = false;
    this.inHeader = true;
  }

  /** Beyond the bound, keep only the current line, to find the next message. */
  private bound(data: Uint8Array): void {
    if (this.kept === null) {
      if (data.length <= this.maxMessageBytes) return;
      this.kept = this.unmarked(data, this.maxMessageBytes);
    }
    const tail = data.length - this.line;
    // An endless line is no envelope: only remember that it doesn't begin with "From ".
    const drop = tail > MAX_ENVELOPE_BYTES ? data.length - 1 : this.line;
    if (tail > MAX_ENVELOPE_BYTES) this.afterBlank = false;
    this.window.drop(drop);
    this.line = 0;
    this.searched = data.length - drop;
  }

  private piece(data: Uint8Array, end: number): Piece {
    if (this.kept !== null) return { bytes: this.kept, cut: true };
    const cut = end > this.maxMessageBytes;
    return { bytes: this.unmarked(data, Math.min(end, this.maxMessageBytes)), cut };
  }

  private unmarked(data: Uint8Array, end: number): Uint8Array {
    const marks = this.marks.filter((mark) => mark < end);
    if (marks.length === 0) return data.slice(0, end);
    const out = new Uint8Array(end - marks.length);
    let length = 0;
    let from = 0;
    for (const mark of [...marks, end]) {
      out.set(data.subarray(from, mark), length);
      length += mark - from;
      from = mark + 1;
    }
    return out;
  }
}

const SNIFF_BYTES = 16;

/** For other threads to read. Holds one at a time; yields at least one. Passes on errors of `input`. */
export async function* splitMessages(
  input: AsyncIterable<Uint8Array>,
  limits: Partial<Limits> = {},
): AsyncGenerator<Piece> {
  const { maxMessageBytes } = { ...DEFAULT_LIMITS, ...limits };
  let splitter: MboxSplitter | null = null;
  let told = false;
  let chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    if (splitter !== null) {
      yield* splitter.push(chunk);
      continue;
    }
    // The producer may reuse its buffer.
    chunks.push(new Uint8Array(chunk));
    length += chunk.length;
    if (!told && length >= SNIFF_BYTES) {
      told = true;
      const start = concatenated(chunks);
      chunks = [start];
      if (startsLikeMbox(withoutByteOrderMark(start))) {
        splitter = new MboxSplitter(maxMessageBytes);
        chunks = [];
        yield* splitter.push(withoutByteOrderMark(start));
        continue;
      }
    }
    if (length > maxMessageBytes) break;
  }
  if (splitter !== null) yield* splitter.finish();
  else yield { bytes: concatenated(chunks).subarray(0, maxMessageBytes), cut: length > maxMessageBytes };
}

/** Pieces may share the bytes: don't modify them. */
export function* splitWhole(bytes: Uint8Array, limits: Partial<Limits> = {}): Generator<Piece> {
  const { maxMessageBytes } = { ...DEFAULT_LIMITS, ...limits };
  const start = withoutByteOrderMark(bytes);
  if (bytes.length >= SNIFF_BYTES && startsLikeMbox(start)) {
    const splitter = new MboxSplitter(maxMessageBytes);
    yield* splitter.push(start);
    yield* splitter.finish();
  } else yield { bytes: bytes.subarray(0, maxMessageBytes), cut: bytes.length > maxMessageBytes };
}
