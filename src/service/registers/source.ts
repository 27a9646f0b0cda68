import { createReadStream } from "node:fs";
import { Unzip, UnzipInflate, type UnzipFile } from "fflate";
import { RegisterFault } from "./register";

/** Unpacked; the largest, Poland's, has some hundred MiB. */
const maxBytes = 8 * 1024 ** 3;
const pieceBytes = 64 * 1024;

const startsWith = (bytes: Buffer, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** By its first bytes. Throws if it can't be read. */
function kindOf(first: Buffer): "xml" | "json" | "zip" {
  if (startsWith(first, 0x50, 0x4b)) return "zip";
  if (startsWith(first, 0x37, 0x7a, 0xbc, 0xaf)) throw new RegisterFault("it is packed with 7-Zip. Unpack it first");
  if (startsWith(first, 0x1f, 0x8b)) throw new RegisterFault("it is packed with gzip. Unpack it first");
  if (startsWith(first, 0xff, 0xfe) || startsWith(first, 0xfe, 0xff) || first.subarray(0, 4).includes(0))
    throw new RegisterFault("byte 0: it is in UTF-16 or UTF-32. UTF-8 is expected, as it is published");
  const [sign = ""] = first
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (sign === "{") return "json";
  if (sign === "<") return "xml";
  throw new RegisterFault(
    "byte 0: neither XML, JSON nor ZIP. Slovakia's ds_dph_iban.zip or Poland's flat file is expected, as published",
  );
}

const withoutMark = (piece: Buffer): Buffer => (startsWith(piece, 0xef, 0xbb, 0xbf) ? piece.subarray(3) : piece);

/** Unpacked; `begin` is called first, with the kind. */
export async function readPieces(
  path: string,
  begin: (kind: "xml" | "json") => { feed(piece: Buffer): void },
): Promise<void> {
  let zip: Unzipped | null = null;
  let reader: { feed(piece: Buffer): void } | null = null;
  const give = (piece: Buffer): void => {
    if (piece.length === 0) return;
    if (reader === null) {
      const kind = kindOf(piece);
      if (kind === "zip") throw new RegisterFault("it is a ZIP file within a ZIP file");
      reader = begin(kind);
      return reader.feed(withoutMark(piece));
    }
    reader.feed(piece);
  };
  for await (const each of createReadStream(path, { highWaterMark: pieceBytes })) {
    const piece = each as Buffer;
    if (zip !== null) zip.push(piece);
    else if (reader === null && kindOf(piece) === "zip") (zip = new Unzipped(give)).push(piece);
    else give(piece);
  }
  zip?.end();
  if (reader === null) throw new RegisterFault("it is empty");
}

/** A ZIP file's one XML or JSON file, as it is unpacked. */
class Unzipped {
  readonly #unzip: Unzip;
  #name: string | null = null;
  #isWhole = false;
  #bytes = 0;
  #error: unknown = null;

  constructor(give: (piece: Buffer) => void) {
    this.#unzip = new Unzip((file) => this.#begin(file, give));
    this.#unzip.register(UnzipInflate);
  }

  push(piece: Buffer): void {
    try {
      this.#unzip.push(piece);
    } catch (error) {
      this.#error ??= error;
    }
    this.#refuse();
  }

  end(): void {
    if (this.#name === null) throw new RegisterFault("there is neither an XML nor a JSON file in it");
    if (!this.#isWhole)
      throw new RegisterFault(`${this.#name}: it ends after ${this.#bytes} bytes. Fetch the ZIP file again`);
  }

  #begin(file: UnzipFile, give: (piece: Buffer) => void): void {
    if (!/\.(?:xml|json)$/i.test(file.name)) return;
    if (this.#name !== null) throw new RegisterFault(`there are two files in it, ${this.#name} and ${file.name}`);
    this.#name = file.name.slice(0, 100);
    file.ondata = (error, data, isLast) => {
      if (error !== null) throw error;
      this.#bytes += data.length;
      if (this.#bytes > maxBytes) throw new RegisterFault(`${file.name}: it unpacks to more than ${maxBytes} bytes`);
      give(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
      this.#isWhole = isLast;
    };
    file.start();
  }

  #refuse(): void {
    if (this.#error === null) return;
    if (this.#error instanceof RegisterFault) throw this.#error;
    throw new RegisterFault(
      `${this.#name ?? "its list of files"}: it can't be unpacked. Fetch the ZIP file again`,
      this.#error,
    );
  }
}
