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

/** By ISO 4217 code, in lower case. */
const signs: Readonly<Record<string, string>> = {
  EUR: "k€ € euro euros",
  GBP: "£",
  USD: "$ us$ dólares dolares dollari",
  CAD: "$ c$ ca$",
  AUD: "$ a$ au$",
  NZD: "$ nz$",
  SGD: "$",
  HKD: "$ hk$",
  MXN: "$ m$ mx$ pesos",
  ARS: "$ ar$ pesos",
  CLP: "$ pesos",
  COP: "$ pesos",
  BRL: "r$ reais",
  JPY: "¥",
  CNY: "¥",
  INR: "₹",
  PLN: "zł",
  SEK: "kr kr. kronor",
  NOK: "kr kr. kroner",
  DKK: "kr kr. kroner",
  CZK: "kč",
  CHF: "fr. francs franchi francos",
};

/** A number as it is written in any of the countries: what follows the last mark is cents where it is one or two digits. */
function numberOf(written: string): number {
  const [, whole = written, cents = ""] = /^(.*)[.,](\d{1,2})$/.exec(written) ?? [];
  return Number(`${whole.replace(/\D/g, "")}.${cents}`);
}

/** The highest amount in an ISO 4217 currency, or null. A sign of several currencies counts for each: rather look once more. */
export function highestAmount(lines: readonly string[], currency: string): number | null {
  const own = [currency.toLowerCase(), ...(signs[currency]?.split(" ") ?? [])];
  let highest: number | null = null;
  for (const line of lines)
    for (const pattern of signed)
      for (const { groups } of line.matchAll(pattern)) {
        const sign = groups?.sign?.toLowerCase() ?? "";
        if (!own.includes(sign)) continue;
        const amount = numberOf(groups?.number ?? "") * (sign === "k€" ? 1_000 : 1);
        if (highest === null || amount > highest) highest = amount;
      }
  return highest;
}
