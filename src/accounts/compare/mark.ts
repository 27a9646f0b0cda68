/** A stretch of a text that is laid over another, and whether the other has something else there. */
export interface Mark {
  readonly text: string;
  readonly differs: boolean;
}

/** Marks in which neighbours that both differ, or both don't, are one. */
export function joined(marks: Iterable<Mark>): Mark[] {
  const out: { text: string; differs: boolean }[] = [];
  for (const { text, differs } of marks) {
    const last = out.at(-1);
    if (last?.differs === differs) last.text += text;
    else out.push({ text, differs });
  }
  return out;
}
