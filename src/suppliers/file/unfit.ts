import { maxCellLength } from "./limits";

/** What no field may hold: too much, control characters, what can't be seen and reorders text as shown, spreadsheet formulas. */
export function unfit(text: string): { readonly reason: string } | null {
  if (text.length > maxCellLength) return { reason: `has more than ${maxCellLength} characters` };
  const control =
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/.exec(
      text,
    )?.[0];
  if (control !== undefined) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return { reason: `has the control character U+${code}` };
  }
  return text.trimStart().startsWith("=") ? { reason: "is a spreadsheet formula" } : null;
}
