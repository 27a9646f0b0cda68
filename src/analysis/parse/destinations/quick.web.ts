/** As quick.ts, in fewer bytes: a page reads one message at a time. */
import type { PlacedLine } from "./quick";

export type { PlacedLine } from "./quick";

/** Whether an unbroken run of ASCII letters and digits, at least `least` long, is one that `accepts` says yes to. */
export function hasRun(text: string, least: number, accepts: (run: string) => boolean): boolean {
  return (text.match(/[A-Za-z0-9]+/g) ?? []).some((run) => run.length >= least && accepts(run));
}

/** Whether a text may hold a wallet. */
export const mayHoldWallet = (): boolean => true;

/** The lines of a text that may have something in them: all of them at once. */
export const linesWith = (text: string): readonly PlacedLine[] => [{ line: text, start: 0 }];

/** Whether any name of a scheme may begin in a text, and any word of cheques. */
export const begunIn = (): { readonly schemes: boolean; readonly cheques: boolean } => ({
  schemes: true,
  cheques: true,
});

/** Tells of each stem of a scheme whether it stands in a text. */
export function stemsIn(text: string): (stem: string) => boolean {
  const lower = text.toLowerCase();
  return (stem) => lower.includes(stem);
}
