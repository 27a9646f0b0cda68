/** ISO 4217 codes and signs of the currencies that invoices are written in. */
const currency = String.raw`(?:EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|CAD|AUD|NZD|JPY|SGD|HKD|INR|MXN|BRL|ZAR|€|£|\$|¥|₹|zł|kr\.?|Kč|Fr\.)`;
const digits = String.raw`\d{1,3}(?:[.,' \u00a0]\d{3}){0,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d)`;

const before = new RegExp(String.raw`(?:^|[^\p{L}\d])${currency}\s?(?:${digits})`, "iu");
const after = new RegExp(String.raw`(?:^|[^\p{L}\d])(?:${digits})\s?${currency}(?![\p{L}\d])`, "iu");

/** Longest line that is looked at, in characters. */
const longest = 2_000;

/** Whether one of the lines names an amount of money with its currency, as ISO code or sign, before or behind the number. */
export function namesAmount(lines: readonly string[]): boolean {
  return lines.some((line) => {
    const part = line.slice(0, longest);
    return before.test(part) || after.test(part);
  });
}
