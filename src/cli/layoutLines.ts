import type { Layout } from "../suppliers";

/** How a list of another system was understood, a line each column that is used; nothing for our own form. */
export function layoutLines(path: string, layout: Layout | null): readonly string[] {
  if (layout === null || layout.system === null || layout.system === "supplier-file") return [];
  const used = layout.columns.filter(({ meaning }) => meaning !== null);
  const sheet = layout.sheet === null ? "" : `, sheet "${layout.sheet}"`;
  return [
    `${path}: read as ${layout.title ?? "the mapping says"}${sheet}.`,
    ...used.map(({ column, meaning, samples }) => `${path}: ${column} = ${meaning}: ${samples.join(" | ")}`),
  ];
}
