import type { Reason } from "../../../analysis";
import { decodeImage } from "./decode";
import { framesOf } from "./frames";
import { imageHeader } from "./header";
import { unreadFile, type DocumentReader, type Pixels, type ReadText } from "../../reader";

const unread: readonly string[] = ["avif", "heic"];

/** Reads codes and words in images: all TIFF pages, the first image of an animation; no EXIF comments, never shown. */
export const readImage: DocumentReader = async ({ name, bytes }, tools) => {
  const header = imageHeader(bytes);
  if (header === null || unread.includes(header.format)) return unreadFile(name, "unsupported");
  const { limits } = tools;
  const held = framesOf(bytes, header, limits.images);
  if (held === null) return unreadFile(name, "damaged");
  const texts: ReadText[] = [];
  const missing = new Map<Reason["code"], Reason>();
  const miss = (code: Reason["code"]): unknown => missing.set(code, { code, detail: name });
  if (held.more) miss("tooMany");
  for (const [at, { file, width, height, rare }] of held.frames.entries()) {
    if (width * height > limits.pixels) miss("tooLarge");
    else if (tools.isLate()) miss("tookTooLong");
    else if (width === 0 || height === 0) miss("damaged");
    else {
      tools.progress(at + 1, held.frames.length);
      const pixels = await decoded(file, limits.pixels);
      const page = header.format === "tiff" ? at + 1 : null;
      const read = pixels === null ? null : await tools.readPixels(pixels, { name, page }, true, tools);
      if (read === null) miss(rare ? "unsupported" : "damaged");
      texts.push(...(read?.texts ?? []));
      for (const reason of read?.missing ?? []) missing.set(reason.code, reason);
    }
  }
  return { texts, notes: [], missing: [...missing.values()], files: [] };
};

async function decoded(file: Uint8Array, max: number): Promise<Pixels | null> {
  try {
    return await decodeImage(file, max);
  } catch {
    return null;
  }
}
