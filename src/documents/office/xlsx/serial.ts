const day = 86_400_000;
/** 31 December 9999, the last day in spreadsheets. */
const last = 2_958_465;

/** A serial day as ISO 8601, or null (ECMA-376 part 1, section 18.17.4.1). 1900 counts as a leap year. */
export function dayOf(value: string, since1904: boolean): string | null {
  const serial = Math.floor(Number(value));
  if (value.trim() === "" || !(serial >= 1) || serial > last || (!since1904 && serial === 60)) return null;
  const from = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(from + serial * day).toISOString().slice(0, 10);
}
