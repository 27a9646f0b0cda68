import { ReaderFault } from "./program";

interface Sizes {
  readonly layers: number;
  /** Numbers per piece: 32 per head. */
  readonly width: number;
  readonly heads: number;
  readonly feedForward: number;
  /** Numbers between the layers of the classification head. */
  readonly hidden: number;
  /** Maximum pieces and marks per window. */
  readonly places: number;
  /** Keeps layer norms from dividing by zero. */
  readonly epsilon: number;
  /** Kinds of a segment, in the order of probabilities. */
  readonly kinds: readonly string[];
}

interface Part {
  /** From the start of the data. */
  readonly offset: number;
  readonly bytes: number;
}
type TensorPart = Part & { readonly rows: number; readonly columns: number; readonly format: string };

interface Parts {
  readonly vocabulary: Part & { readonly count: number };
  readonly tensors: ReadonlyMap<string, TensorPart>;
}

const maxTensors = 1_000;
type Members = Readonly<Record<string, unknown>>;

function membersOf(given: unknown, name: string): Members {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new ReaderFault(`The header's ${name} is no object.`);
  return given as Members;
}

function whole(members: Members, name: string, min: number, max: number): number {
  const given = members[name];
  if (typeof given !== "number" || !Number.isInteger(given) || given < min || given > max)
    throw new ReaderFault(`The header's ${name} is no whole number from ${min} to ${max}.`);
  return given;
}

function text(members: Members, name: string): string {
  const given = members[name];
  if (typeof given !== "string") throw new ReaderFault(`The header's ${name} is no text.`);
  return given;
}

function list(members: Members, name: string, max: number): readonly unknown[] {
  const given = members[name];
  if (!Array.isArray(given) || given.length === 0 || given.length > max)
    throw new ReaderFault(`The header's ${name} is no list of 1 to ${max}.`);
  return given as readonly unknown[];
}

function epsilonIn(header: Members): number {
  const given = header["epsilon"] ?? 1e-12;
  if (typeof given !== "number" || !(given > 0 && given < 1))
    throw new ReaderFault("The header's epsilon is no small number.");
  return given;
}

/** @throws ReaderFault for what this program can't compute */
function sizes(given: unknown): Sizes {
  const header = membersOf(given, "whole");
  if (header["version"] !== 1) throw new ReaderFault("The file is of another version.");
  const heads = whole(header, "heads", 1, 32);
  const width = whole(header, "width", 32, 1_024);
  const feedForward = whole(header, "feedForward", 32, 4_096);
  if (width !== heads * 32) throw new ReaderFault("A head isn't 32 wide.");
  if (feedForward % 32 !== 0) throw new ReaderFault("The feed forward is no multiple of 32.");
  const hidden = whole(header, "hidden", 4, 1_024);
  if (hidden % 4 !== 0) throw new ReaderFault("The header's hidden is no multiple of 4.");
  const kinds = list(header, "kinds", 64).map((kind) => text({ kind }, "kind"));
  if (new Set(kinds).size < kinds.length) throw new ReaderFault("A kind is named twice.");
  const layers = whole(header, "layers", 1, 24);
  const places = whole(header, "places", 8, 512);
  return { layers, width, heads, feedForward, hidden, places, epsilon: epsilonIn(header), kinds };
}

const partOf = (members: Members): Part => ({
  offset: whole(members, "offset", 0, 2 ** 31),
  bytes: whole(members, "bytes", 1, 2 ** 31),
});

/** @throws ReaderFault if they are missing */
function parts(given: unknown): Parts {
  const header = membersOf(given, "whole");
  const vocabulary = membersOf(header["vocabulary"], "vocabulary");
  const tensors = list(header, "tensors", maxTensors).map((each): [string, TensorPart] => {
    const tensor = membersOf(each, "tensor");
    const rows = whole(tensor, "rows", 1, 300_000);
    const columns = whole(tensor, "columns", 1, 8_192);
    return [text(tensor, "name"), { rows, columns, format: text(tensor, "format"), ...partOf(tensor) }];
  });
  const byName = new Map(tensors);
  if (byName.size < tensors.length) throw new ReaderFault("A tensor is named twice.");
  return { vocabulary: { count: whole(vocabulary, "count", 5, 300_000), ...partOf(vocabulary) }, tensors: byName };
}

/** Bits per number of a tensor: floats, or groups of 32 with a scale. */
export const formats = { f32: 32, q4: 4, q5: 5, q6: 6, q8: 8 } as const;
type Format = keyof typeof formats;
/** Numbers per group. */
export const group = 32;

/** Bytes of `count` numbers. */
export const bytesOf = (format: Format, count: number): number =>
  format === "f32" ? 4 * count : (count / group) * (4 * formats[format] + 2);

/** A matrix as stored in the file. */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly format: Format;
  readonly bytes: Uint8Array;
}

/** An open model file (docs/architecture/encoder.md). */
export interface ReaderFile extends Sizes {
  readonly vocabulary: { readonly count: number; readonly bytes: Uint8Array };
  /** @throws ReaderFault if it is missing or of another size */
  tensor(name: string, rows: number, columns: number): Tensor;
}

const magic = "RGREAD01";
const alignment = 16;
const maxHeader = 1_000_000;
const maxBytes = 160_000_000;

const ascii = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

function headerOf(bytes: Uint8Array): { readonly header: unknown; readonly data: Uint8Array } {
  if (bytes.length > maxBytes) throw new ReaderFault("The file is too large.");
  if (ascii(bytes.subarray(0, magic.length)) !== magic) throw new ReaderFault("This is no reader's file.");
  const start = magic.length + 4;
  if (bytes.length < start) throw new ReaderFault("The file ends within its header.");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length, true);
  if (length > maxHeader) throw new ReaderFault("The header is too long.");
  const end = start + length;
  if (bytes.length < end) throw new ReaderFault("The file ends within its header.");
  const data = bytes.subarray(Math.ceil(end / alignment) * alignment);
  try {
    return { header: JSON.parse(ascii(bytes.subarray(start, end))) as unknown, data };
  } catch {
    throw new ReaderFault("The header is no JSON.");
  }
}

/** Doesn't check the numbers. @throws ReaderFault if the file is malformed or incomplete */
export function openFile(file: Uint8Array): ReaderFile {
  const { header, data } = headerOf(file);
  const own = sizes(header);
  const { vocabulary, tensors }: Parts = parts(header);
  const cut = (name: string, offset: number, bytes: number): Uint8Array => {
    if (offset % alignment !== 0) throw new ReaderFault(`${name} begins at no multiple of ${alignment}.`);
    if (offset + bytes > data.length) throw new ReaderFault(`${name} ends behind the end of the file.`);
    return data.subarray(offset, offset + bytes);
  };
  const { count, offset, bytes } = vocabulary;
  return {
    ...own,
    vocabulary: { count, bytes: cut("The vocabulary", offset, bytes) },
    tensor(name, rows, columns) {
      const found = tensors.get(name);
      if (found === undefined) throw new ReaderFault(`There is no tensor ${name}.`);
      const { format } = found;
      if (found.rows !== rows || found.columns !== columns)
        throw new ReaderFault(`${name} is of ${found.rows} by ${found.columns}, not ${rows} by ${columns}.`);
      if (!isFormat(format) || (format !== "f32" && columns % group !== 0))
        throw new ReaderFault(`${name} is in no format that it can be in.`);
      if (found.bytes !== bytesOf(format, rows * columns)) throw new ReaderFault(`${name} is of the wrong length.`);
      return { rows, columns, format, bytes: cut(name, found.offset, found.bytes) };
    },
  };
}

const isFormat = (format: string): format is Format => Object.hasOwn(formats, format);
