/** A label that the analysis understands, and its value. */
export type Field = readonly [label: string, value: string | undefined];

/** Characters of a value, lines of a code, characters of a line that are kept. */
const longestValue = 400;
const mostLines = 100;
const longestLine = 4_000;

/** Without control characters, which would make lines of their own, and with one space for many. */
const tidy = (value: string): string =>
  value
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();

/** Labelled lines of the fields that hold something. */
export function fieldLines(fields: readonly Field[]): string[] {
  return fields
    .slice(0, mostLines)
    .map(([label, value]) => [label, tidy((value ?? "").slice(0, longestValue))] as const)
    .filter(([, value]) => value !== "")
    .map(([label, value]) => `${label}: ${value}`);
}

/** What a code holds, line by line as it stands. */
export function rawLines(payload: string): string[] {
  return payload
    .split(/\r\n|[\r\n\u2028\u2029]/, mostLines)
    .map((line) => tidy(line.slice(0, longestLine)))
    .filter((line) => line !== "");
}
