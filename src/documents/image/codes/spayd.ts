import { beginning, decoded, moneyOf, type Field } from "./lines";

/** Czech Short Payment Descriptor (ČBA standard 26): an IBAN, with a BIC after a plus sign; `ALT-ACC` has more. */
export function spayd(payload: string): Field[] | null {
  if (!/^S[PI]D\*\d/i.test(beginning(payload))) return null;
  const parts = payload.split("*").slice(2);
  const pairs = parts.map((part): [string, string] => {
    const colon = part.indexOf(":");
    return colon < 0 ? ["", part] : [part.slice(0, colon).toUpperCase(), decoded(part.slice(colon + 1))];
  });
  const one = (key: string): string | undefined => pairs.find(([name]) => name === key)?.[1];
  const accounts = pairs
    .filter(([name]) => name === "ACC" || name === "ALT-ACC")
    .flatMap(([, value]) => value.split(","));
  const known = ["ACC", "ALT-ACC", "RN", "AM", "CC", "X-VS", "MSG"];
  return [
    ["Payee", one("RN")],
    ...accounts.flatMap((account): Field[] => {
      const [iban, bic] = account.split("+");
      return [
        ["IBAN", iban],
        ["BIC", bic],
      ];
    }),
    ["Amount", moneyOf(one("AM"), one("CC"))],
    ["Reference", one("X-VS")],
    ["Message", one("MSG")],
    ...pairs.filter(([key]) => !known.includes(key)).map(([key, value]): Field => ["Information", `${key} ${value}`]),
  ];
}
