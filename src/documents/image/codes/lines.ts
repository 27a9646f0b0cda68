/** A label that the analysis understands, and its value. */
export type Field = readonly [label: string, value: string | undefined];

const tidy = (value: string): string =>
  value
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();

/** Labelled lines of the fields that have a value. */
export function fieldLines(fields: readonly Field[]): string[] {
  return fields
    .map(([label, value]) => [label, tidy(value ?? "")] as const)
    .filter(([, value]) => value !== "")
    .map(([label, value]) => `${label}: ${value}`);
}

/** Content of a code, line by line. */
export function rawLines(payload: string): string[] {
  return payload
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(tidy)
    .filter((line) => line !== "");
}

/** Enough of a code to tell its kind. */
export const beginning = (payload: string): string => payload.slice(0, 40);

/** Decodes percent escapes; returns malformed text unchanged. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An amount after its currency: `EUR12.5`, `12,50`. @param places Number of decimals if the amount has no point. */
export function moneyOf(amount: string | undefined, currency = "", places = 0): string {
  const [, own = "", digits = ""] = /^([A-Z]{3})? ?(\d{1,15}(?:[.,]\d{0,6})?)$/.exec(amount?.trim() ?? "") ?? [];
  if (!/[1-9]/.test(digits)) return "";
  const value = places === 0 || /[.,]/.test(digits) ? digits.replace(",", ".") : String(Number(digits) / 10 ** places);
  return `${own || currency} ${value}`.trim();
}
