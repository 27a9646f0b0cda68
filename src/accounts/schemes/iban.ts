import { countrySpecs } from "ibantools";
import { mod97 } from "./digits";
import { nationalDigitsHold } from "./national";

/** What a place of a BBAN may hold: digit, capital letter, either (ISO 13616: n, a, c). */
export type Place = "n" | "a" | "c";

/** Format of a country's IBANs. */
export interface IbanShape {
  readonly length: number;
  /** One entry per character after the check digits. */
  readonly bban: readonly Place[];
  /** In SWIFT's IBAN registry; others use IBANs unofficially. */
  readonly registered: boolean;
}

function placesOf(pattern: string): Place[] {
  const places: Place[] = [];
  for (const [, set, count] of pattern.matchAll(/\[([A-Z0-9-]+)\](?:\{(\d+)\})?/g)) {
    const place: Place = set === "0-9" ? "n" : set === "A-Z" ? "a" : "c";
    for (let left = Number(count ?? 1); left > 0; left--) places.push(place);
  }
  return places;
}

/** Formats by country. */
export const ibanShapes: ReadonlyMap<string, IbanShape> = new Map(
  Object.entries(countrySpecs).flatMap(([country, spec]) =>
    spec.chars === undefined || spec.bban_regexp === undefined
      ? []
      : [
          [
            country,
            { length: spec.chars, bban: placesOf(spec.bban_regexp), registered: spec.IBANRegistry === true },
          ] as const,
        ],
  ),
);

/** ISO 3166 alpha-2, capitals. */
export const ibanShape = (country: string): IbanShape | undefined => ibanShapes.get(country);

/** Ignores check digits. Expects canonical form. */
function hasIbanShape(iban: string): boolean {
  const shape = ibanShapes.get(iban.slice(0, 2));
  if (shape === undefined || iban.length !== shape.length || !/^[A-Z]{2}\d\d[A-Z0-9]+$/.test(iban)) return false;
  return shape.bban.every((place, at) => {
    const digit = iban.charCodeAt(at + 4) < 58;
    return place === "c" || digit === (place === "n");
  });
}

/** Format, ISO 13616 and national check digits. Expects canonical form. */
export function isValidIban(iban: string): boolean {
  if (!hasIbanShape(iban) || mod97(iban.slice(4) + iban.slice(0, 4)) !== 1) return false;
  const check = Number(iban.slice(2, 4));
  return check >= 2 && check <= 98 && nationalDigitsHold(iban.slice(0, 2), iban.slice(4));
}

/** Computes the check digits. */
export function ibanOf(country: string, bban: string): string {
  const check = 98 - mod97(`${bban}${country}00`);
  return `${country}${String(check).padStart(2, "0")}${bban}`;
}

/** QR-IID 30000 to 31999 (SIX, Swiss QR-bill guidelines 2.2). */
export const isQrIban = (iban: string): boolean => /^(?:CH|LI)\d\d3[01]\d{3}/.test(iban);
