import type { Mark } from "../accounts";

/** Characters. */
const maxValueLength = 160;
/** Characters without a blank that fit into a line of the narrowest pane. */
const maxGroupLength = 24;

function bounded(marks: readonly Mark[], max: number): Mark[] {
  const out: Mark[] = [];
  let room = max;
  for (const { text, differs } of marks) {
    if (text.length > room) return [...out, { text: `${text.slice(0, room)}…`, differs }];
    out.push({ text, differs });
    room -= text.length;
  }
  return out;
}

/** A marked value, split into groups at its blanks. */
export function groupsOf(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [[]];
  for (const { text, differs } of bounded(marks, maxValueLength)) {
    text.split(/\s/u).forEach((piece, index) => {
      if (index > 0) groups.push([]);
      if (piece !== "") groups.at(-1)?.push({ text: piece, differs });
    });
  }
  return groups.filter((group) => group.length > 0);
}

/** True if each group fits into a line. A link or a domain is one group of any length. */
export function isGrouped(marks: readonly Mark[]): boolean {
  return groupsOf(marks).every((group) => group.reduce((sum, { text }) => sum + text.length, 0) <= maxGroupLength);
}
