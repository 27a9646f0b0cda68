import { ReaderFault } from "./fault";
import { parts, sizes, type Parts, type Sizes } from "./header";

/** Bits per number of a tensor: floats, or groups of 32 with a scale. */
export const formats = { f32: 32, q4: 4, q5: 5, q6: 6, q8: 8 } as const;
/** Number format of a tensor. */
export type Format = keyof typeof formats;
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
