import type { Comparison } from "../../src/report";

/** A comparison on two lines of text, the marked characters in brackets. */
export function drawn({ onRecord, found }: Pick<Comparison, "onRecord" | "found">): [string, string] {
  const text = (marks: Comparison["found"]) =>
    marks.map((mark) => (mark.differs ? `[${mark.text}]` : mark.text)).join("");
  return [text(onRecord), text(found)];
}
