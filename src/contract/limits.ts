/** Characters of a clue: longer than any address (RFC 5321), name or link on record. */
export const maxClueLength = 2_000;
/** Characters of an account, and of the bank that it is at. */
export const maxAccountLength = 100;
/** Per message, since each costs, names the most. Clients pass on no more, or say so. */
export const searchLimits = { clues: 500, names: 100 } as const;
/** Characters of what is searched for. */
export const maxSearchLength = 200;
/** Characters of a supplier's id, as the supplier file takes it. */
export const maxIdLength = 10_000;
/** UTF-16 units. */
export const maxCellLength = 10_000;
/** The supplier file takes fewer. */
export const maxEntries = 1_000;
/** Characters of a reason. */
export const maxReasonLength = 1_000;
/** Keys of one conversation. */
export const maxKeys = 100;
/** Destinations of a case. */
export const maxDestinations = 50;
/** Characters of one of them. */
export const maxDestinationLength = 2_500;
/** Characters of a case's sender. */
export const maxSenderLength = 1_000;
/** Findings of a case. */
export const maxFindings = 200;
/** Characters of a signal's id or message key. */
export const maxKeyLength = 200;
/** Entries of a page of a list. */
export const maxPage = 500;
/** The same where the request doesn't say how many. */
export const usualPage = 50;
/** Bytes. */
export const maxImportBytes = 64 * 1024 * 1024;
/** Bytes: 200 records for each of 100 clues take less. */
export const maxAnswerBytes = 16 * 1024 * 1024;

/** Reorders displayed text, or isn't text. */
const control =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Invisible: different texts would look the same. */
const hidden = /[\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Invisible, but spelling: joiners of some scripts, variants of Chinese characters and pictographs. */
const spelling =
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d](?=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}])|(?<=\p{Script=Han})[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|(?<=\p{Extended_Pictographic})\ufe0f|(?<=[\p{Extended_Pictographic}\ufe0f])\u200d(?=\p{Extended_Pictographic})/gu;

/** Refuses control characters, invisible and reordering ones, formulas. @param isProse keeps what belongs to spelling */
export function unfit(text: string, isProse = false): { readonly reason: string } | null {
  if (text.length > maxCellLength) return { reason: `has more than ${maxCellLength} characters` };
  const found = control.exec(text)?.[0];
  if (found !== undefined) return { reason: `has the control character ${codeOf(found)}` };
  if (!ascii.test(text)) {
    const unseen = hidden.exec(isProse ? text.replace(spelling, "") : text)?.[0];
    if (unseen !== undefined) return { reason: `has the invisible character ${codeOf(unseen)}` };
  }
  return text.trimStart().startsWith("=") ? { reason: "is a spreadsheet formula" } : null;
}

const ascii = /^[\0-\x7f]*$/;

const codeOf = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
