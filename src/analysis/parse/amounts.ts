/** ISO 4217 codes and signs of the currencies that invoices are written in, and the coins that blackmail is. */
const currency = String.raw`(?:BTC|XBT|ETH|USD[TC]|XMR|LTC|bitcoins?|EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|CAD|AUD|NZD|JPY|SGD|HKD|INR|MXN|BRL|ZAR|ARS|CLP|COP|PEN|(?:R|US|MXN?|AR|CA?|AU?|HK|NZ)\$|k€|€|£|\$|¥|₹|zł|kr\.?|Kč|Fr\.|euros?|reais|d[óo]lares|dollari|francs|francos|franchi|pesos|kronor|kroner)`;
const digits = String.raw`\d{1,3}(?:[.,' \u00a0\u202f]\d{3}){0,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d)`;
const before = new RegExp(String.raw`(?:^|[^\p{L}\d])${currency}\s?(?:${digits})`, "iu");
/** What represents no cents: "1.250,-", "1 250:-". */
const even = String.raw`(?:[,:][-\u2013\u2014]{1,2})`;
const after = new RegExp(String.raw`(?:^|[^\p{L}\d])(?:${digits})${even}?\s?${currency}(?![\p{L}\d])`, "iu");
/** Such an amount names no currency where it is the country's own. */
const bare = new RegExp(String.raw`(?:^|[^\p{L}\d.,:-])\d(?:[\d.' \u00a0\u202f]{0,10}\d)${even}(?![\p{L}\d])`, "u");
const indian = String.raw`\d{1,2}(?:,\d{2}){1,4},\d{3}(?:\.\d{1,2})?(?!\d)`;
const signed = [
  new RegExp(String.raw`(?<![\p{L}\d])(?<sign>${currency})\s?(?<number>${indian}|${digits})`, "giu"),
  new RegExp(
    String.raw`(?<![\p{L}\d])(?<number>${indian}|${digits})${even}?\s?(?<sign>${currency})(?![\p{L}\d])`,
    "giu",
  ),
];

/** Whether one of the lines names an amount of money with its currency, as ISO code, sign or word, before or behind the number, or as "1.250,-". */
export function namesAmount(lines: readonly string[]): boolean {
  return lines.some((line) => before.test(line) || after.test(line) || bare.test(line));
}

const meanings: Readonly<Record<string, readonly string[]>> = {
  "k€": ["EUR"],
  "€": ["EUR"],
  euro: ["EUR"],
  euros: ["EUR"],
  "£": ["GBP"],
  $: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "ARS", "CLP", "COP"],
  us$: ["USD"],
  dólares: ["USD"],
  dolares: ["USD"],
  dollari: ["USD"],
  r$: ["BRL"],
  reais: ["BRL"],
  m$: ["MXN"],
  mx$: ["MXN"],
  ar$: ["ARS"],
  c$: ["CAD"],
  ca$: ["CAD"],
  a$: ["AUD"],
  au$: ["AUD"],
  hk$: ["HKD"],
  nz$: ["NZD"],
  "¥": ["JPY", "CNY"],
  "₹": ["INR"],
  zł: ["PLN"],
  kr: ["SEK", "NOK", "DKK"],
  "kr.": ["SEK", "NOK", "DKK"],
  kronor: ["SEK"],
  kroner: ["NOK", "DKK"],
  kč: ["CZK"],
  "fr.": ["CHF"],
  francs: ["CHF"],
  franchi: ["CHF"],
  francos: ["CHF"],
  pesos: ["MXN", "ARS", "CLP", "COP"],
};

/** A number as it is written in any of the countries: what follows the last mark is cents where it is one or two digits. */
function numberOf(written: string): number {
  const [, whole = written, cents = ""] = /^(.*)[.,](\d{1,2})$/.exec(written) ?? [];
  return Number(`${whole.replace(/\D/g, "")}.${cents}`);
}

/** The highest amount in an ISO 4217 currency, or null. A sign of several currencies counts for each: rather look once more. */
export function highestAmount(lines: readonly string[], currency: string): number | null {
  let highest: number | null = null;
  for (const line of lines)
    for (const pattern of signed)
      for (const { groups } of line.matchAll(pattern)) {
        const sign = groups?.sign?.toLowerCase() ?? "";
        if (sign !== currency.toLowerCase() && meanings[sign]?.includes(currency) !== true) continue;
        const amount = numberOf(groups?.number ?? "") * (sign === "k€" ? 1_000 : 1);
        if (highest === null || amount > highest) highest = amount;
      }
  return highest;
}
