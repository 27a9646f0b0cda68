/** A supplier list of any length, the same at each run. */
const bases = ["Nordwind", "Thames Gate", "Alpenblick", "Canal Street", "Rivière", "Hafen", "Söderberg", "Monte Rosa"];
const trades = ["Freight", "Stahlbau", "Logistics", "Papier", "Catering", "Werkzeuge", "Textiles", "Energie"];
const forms = ["Ltd", "GmbH", "SAS", "S.p.A.", "AB", "BV"];

/** A German IBAN with its check digits (ISO 7064, MOD 97-10). @param {number} number */
function ibanOf(number) {
  const rest = `10010010${String(number).padStart(10, "0")}`;
  const check = 98n - (BigInt(`${rest}131400`) % 97n);
  return `DE${String(check).padStart(2, "0")}${rest}`;
}

/** @template T @param {readonly T[]} list @param {number} at */
const pick = (list, at) => list[at % list.length];

/** A supplier file (CSV) with so many records, each with a name, a domain, a mailbox and an account. @param {number} count */
export function supplierCsv(count) {
  const rows = ["id,name,aliases,domains,emails,phones,country,tax_ids,accounts"];
  for (let at = 0; at < count; at++) {
    const word = `${pick(bases, at)} ${at.toString(36)}`;
    const domain = `${word
      .normalize("NFD")
      .replace(/[^A-Za-z0-9]/g, "")
      .toLowerCase()}.example`;
    const name = `${word} ${pick(trades, Math.floor(at / 8))} ${pick(forms, Math.floor(at / 64))}`;
    const phone = `+49 40 ${String(5_550_000 + at)}`;
    rows.push([`V${at}`, name, word, domain, `accounts@${domain}`, phone, "DE", "", ibanOf(at)].join(","));
  }
  return `${rows.join("\n")}\n`;
}
