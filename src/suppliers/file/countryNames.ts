import { countryCodes } from "./countries";

const languages = ["en", "de", "fr", "es", "it", "nl"];

const others: readonly (readonly [string, string])[] = [
  ["uk", "GB"],
  ["el", "GR"],
  ["great britain", "GB"],
  ["england", "GB"],
  ["scotland", "GB"],
  ["wales", "GB"],
  ["northern ireland", "GB"],
  ["großbritannien", "GB"],
  ["usa", "US"],
  ["u.s.a.", "US"],
  ["united states of america", "US"],
  ["holland", "NL"],
  ["czech republic", "CZ"],
  ["brd", "DE"],
];

let names: ReadonlyMap<string, string> | null = null;

function named(): ReadonlyMap<string, string> {
  if (names !== null) return names;
  const found = new Map<string, string>();
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of countryCodes) {
      const name = display.of(code)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, code);
    }
  }
  for (const [name, code] of others) found.set(name, code);
  return (names = found);
}

/** Unknown text is returned as it is. */
export function countryCode(text: string): string {
  const given = text.trim();
  const code = given.toUpperCase();
  if (countryCodes.has(code)) return code;
  return named().get(given.toLowerCase()) ?? given;
}
