/** A text as a file. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  /** As `application/json`. */
  readonly type: string;
}

/** A file that is offered until it is dropped. */
export interface SavedFile extends TextFile {
  /** What a link leads to that saves it. */
  readonly url: string;
  /** Makes the link invalid. */
  end(): void;
}

/**
 * Saves a text as a file, as a download. Outlook for Mac downloads nothing and says nothing of it: so the link stays valid,
 * to be shown with the text itself. To be called when the user asks for it.
 */
export function saveFile(file: TextFile): SavedFile {
  const url = URL.createObjectURL(new Blob([file.text], { type: `${file.type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  return { ...file, url, end: () => URL.revokeObjectURL(url) };
}
