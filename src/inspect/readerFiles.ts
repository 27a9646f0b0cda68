import listed from "../../assets/reader/reader.json";
import type { ModelFiles } from "./wording";

/** One file of the wording model, as assets/reader/reader.json lists it: a tool writes that. */
interface Listed {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a file goes by beside a page or program: its name changes with its content, so that no cache holds a former one. */
const nameOf = ({ name, sha256 }: Listed): string => name.replace(/(?=\.bin$)/, `.${sha256.slice(0, 12)}`);

/**
 * Where the weights of the wording model lie, below a folder that ends with a slash: a path, or an address relative to
 * the page. Null where this version has none: then the patterns alone read what the wording means.
 */
export function readerFiles(folder: string): ModelFiles | null {
  const { files }: { readonly files: readonly Listed[] } = listed;
  const of = (wanted: string) => {
    const file = files.find(({ name }) => name === wanted);
    return file && { place: `${folder}${nameOf(file)}`, sha256: file.sha256 };
  };
  const [gate, reader] = [of("gate.bin"), of("reader.bin")];
  return gate && reader ? { gate, reader } : null;
}
