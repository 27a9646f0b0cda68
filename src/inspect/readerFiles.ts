import listed from "../../assets/reader/reader.json";
import type { ModelFiles } from "./wording";

type Listed = { readonly name: string; readonly bytes: number; readonly sha256: string };

/** It changes with the content, so that no cache serves an older one. */
const nameOf = ({ name, sha256 }: Listed): string => name.replace(/(?=\.bin$)/, `.${sha256.slice(0, 12)}`);

/** `folder` ends with a slash. Null if this version has none: then only patterns read the wording. */
export function readerFiles(folder: string): ModelFiles | null {
  const { files }: { readonly files: readonly Listed[] } = listed;
  const of = (wanted: string) => {
    const file = files.find(({ name }) => name === wanted);
    return file && { place: `${folder}${nameOf(file)}`, sha256: file.sha256 };
  };
  const [gate, reader] = [of("gate.bin"), of("reader.bin")];
  return gate && reader ? { gate, reader } : null;
}
