import type { Layout } from "../suppliers";

/** One line per used column; nothing for our own format. */
export function layoutLines(path: string, layout: Layout | null): readonly string[] {
  if (layout === null || layout.system === null || layout.system === "supplier-file") return [];
  const used = layout.columns.filter(({ meaning }) => meaning !== null);
  const sheet = layout.sheet === null ? "" : `, sheet "${layout.sheet}"`;
  return [
    `${path}: read as ${layout.title ?? "the mapping says"}${sheet}.`,
    ...used.map(({ column, meaning, samples }) => `${path}: ${column} = ${meaning}: ${samples.join(" | ")}`),
  ];
}
