import { countrySpecs } from "ibantools";

const isCountry = (code: string): boolean => Object.hasOwn(countrySpecs, code) || code === "XK";

/** ISO 3166 alpha-2; null if it isn't a BIC (ISO 9362). */
export function bicCountry(bic: string): string | null {
  const code = bic.toUpperCase();
  if (!/^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(code)) return null;
  return isCountry(code.slice(4, 6)) ? code.slice(4, 6) : null;
}
