import { findDestinations } from "../../src/analysis/parse/destinations";
import { walletChecks } from "../analysis/walletChecks";

/** The holder that the analysis reads next to the first account of a text. */
export function holderOf(text: string): string | null | undefined {
  const place = { text, segment: null, part: "attachment", name: "a", layer: "xml", page: null } as const;
  return findDestinations([place], walletChecks).found[0]?.holder;
}
