/** A text as a file. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/** A file that is offered until it is dropped. */
export interface SavedFile extends TextFile {
  readonly url: string;
  end(): void;
}

/** Call it on the user's request. Outlook for Mac silently downloads nothing, so the link stays valid. */
export function saveFile(file: TextFile): SavedFile {
  const url = URL.createObjectURL(new Blob([file.text], { type: `${file.type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  return { ...file, url, end: () => URL.revokeObjectURL(url) };
}
