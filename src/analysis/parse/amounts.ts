/** ISO 4217 codes and signs of the currencies that invoices are written in, and the coins that blackmail is. */
const currency = String.raw`(?:BTC|XBT|ETH|USD[TC]|XMR|LTC|bitcoins?|EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|CAD|AUD|NZD|JPY|SGD|HKD|INR|MXN|BRL|ZAR|ARS|CLP|COP|PEN|(?:R|US|MXN?|AR|CA?|AU?|HK|NZ)\$|k€|€|£|\$|¥|₹|zł|kr\.?|Kč|Fr\.|euros?|reais|d[óo]lares|dollari|francs|francos|franchi|pesos|kronor|kroner)`;
const digits = String.raw`\d{1,3}(?:[.,' \u00a0\u202f]\d{3}){0,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d)`;

const before = new RegExp(String.raw`(?:^|[^\p{L}\d])${currency}\s?(?:${digits})`, "iu");
/** What stands for no cents: "1.250,-", "1 250:-". */
const even = String.raw`(?:[,:][-\u2013\u2014]{1,2})`;
const after = new RegExp(String.raw`(?:^|[^\p{L}\d])(?:${digits})${even}?\s?${currency}(?![\p{L}\d])`, "iu");
/** Such an amount names no currency where it is the country's own. */
const bare = new RegExp(String.raw`(?:^|[^\p{L}\d.,:-])\d(?:[\d.' \u00a0\u202f]{0,10}\d)${even}(?![\p{L}\d])`, "u");

/** Longest line that is looked at, in characters. */
const longest = 2_000;

/** Whether one of the lines names an amount of money with its currency, as ISO code, sign or word, before or behind the number, or as "1.250,-". */
export function namesAmount(lines: readonly string[]): boolean {
  return lines.some((line) => {
    const part = line.slice(0, longest);
    return before.test(part) || after.test(part) || bare.test(part);
  });
}
