import { findDestinations } from "../../src/analysis/parse/destinations";

/** The holder that the analysis reads beside the first account of a text. */
export function holderOf(text: string): string | null | undefined {
  const place = { text, segment: null, part: "attachment", name: "a", layer: "xml", page: null } as const;
  return findDestinations([place]).found[0]?.holder;
}
