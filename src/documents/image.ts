import { decodePicture } from "./image/decode";
import { pictureHeader } from "./image/header";
import { unreadFile, type DocumentReader } from "./reader";

/** Reads pictures: the codes and words on them. What they say of themselves, as in EXIF comments, nobody is shown. */
export const readImage: DocumentReader = async ({ name, bytes }, tools) => {
  const header = pictureHeader(bytes);
  if (header === null || header.format === "avif" || header.format === "heic") return unreadFile(name, "unsupported");
  const { width, height } = header;
  if (width === 0 || height === 0) return unreadFile(name, "damaged");
  if (width * height > tools.limits.pixels) return unreadFile(name, "tooLarge");
  let pixels;
  try {
    pixels = await decodePicture(bytes, tools.limits.pixels);
  } catch {
    return unreadFile(name, "damaged");
  }
  tools.progress(1, 1);
  const { texts, missing } = await tools.picture(pixels, { name, page: null }, true, tools);
  return { texts, notes: [], missing, files: [] };
};
