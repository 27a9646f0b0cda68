import { beginning, moneyOf, decoded, type Field } from "./lines";

/** European Payments Council credit transfer (EPC069-12); Ukraine's has the payee's tax number after the amount. */
export function epc(lines: readonly string[]): Field[] | null {
  if (lines[0]?.trim() !== "BCD" || lines.length < 7) return null;
  const [, , , , bic, name, account, amount, purpose, reference, text, ...information] = lines;
  return [
    ["Payee", name],
    ["IBAN", account],
    ["BIC", bic],
    ["Amount", moneyOf(amount)],
    ["Reference", reference],
    ["Message", text],
    ["Purpose", purpose],
    ...information.slice(0, 10).map((line): Field => ["Information", line]),
  ];
}

/** Hungary's (MNB, HCT and RTP). In RTP the account is the payer's. */
export function hungarian(lines: readonly string[]): Field[] | null {
  const kind = lines[0]?.trim();
  if ((kind !== "HCT" && kind !== "RTP") || lines.length < 7) return null;
  const [, , , bic, name, account, amount, limit, purpose, remittance, ...more] = lines;
  const payee = kind === "HCT";
  return [
    [payee ? "Payee" : "Payer", name],
    [payee ? "IBAN" : "Payer account", account],
    ["BIC", bic],
    ["Amount", moneyOf(amount)],
    ["Message", remittance],
    ["Valid until", limit],
    ["Purpose", purpose],
    ...more.slice(0, 10).map((line): Field => ["Information", line]),
  ];
}

/** Slovenia's UPN QR (Združenje bank Slovenije): the payer's lines, then the payee's. Amounts are in cents. */
export function slovenian(lines: readonly string[]): Field[] | null {
  if (lines[0]?.trim() !== "UPNQR" || lines.length < 18) return null;
  const at = (index: number): string => lines[index]?.trim() ?? "";
  return [
    ["Payee", at(16)],
    ["IBAN", at(14)],
    ["Amount", moneyOf(at(8), "EUR", 2)],
    ["Reference", at(15)],
    ["Message", at(12)],
    ["Payee address", `${at(17)} ${at(18)}`],
    ["Payer", at(5)],
    ["Payer address", `${at(6)} ${at(7)}`],
    ["Payer account", at(1)],
    ["Payer reference", at(4)],
    ["Purpose", at(11)],
    ["Due", at(13)],
    ...lines.slice(20, 30).map((line): Field => ["Information", line]),
  ];
}

/** Croatia's HUB3 (Hrvatska udruga banaka): amounts are in cents, the reference is in two parts. */
export function croatian(lines: readonly string[]): Field[] | null {
  if (!/^HRVHUB30/.test(lines[0] ?? "") || lines.length < 10) return null;
  const [, currency, amount, payer, street, city, payee, payeeStreet, payeeCity, account, model, reference, ...more] =
    lines;
  return [
    ["Payee", payee],
    ["IBAN", account],
    ["Amount", moneyOf(amount, currency, 2)],
    ["Reference", `${model ?? ""} ${reference ?? ""}`],
    ["Payee address", `${payeeStreet ?? ""} ${payeeCity ?? ""}`],
    ["Payer", payer],
    ["Payer address", `${street ?? ""} ${city ?? ""}`],
    ...more.slice(0, 10).map((line): Field => ["Message", line]),
  ];
}

/** Poland's 2D code (Związek Banków Polskich): amount in grosze. */
export function polish(payload: string): Field[] | null {
  const parts = payload.split("|", 12);
  const [tax = "", country = "", account = "", amount, name, ...more] = parts;
  if (parts.length < 6 || !/^(?:PL)?$/.test(country) || !/^(?:PL)?\d{26}$/.test(account)) return null;
  return [
    ["Payee", name],
    ["IBAN", account.startsWith("PL") ? account : `PL${account}`],
    ["Amount", moneyOf(amount, "PLN", 2)],
    ...more.map((line): Field => ["Message", line]),
    ["Tax number", tax],
  ];
}

/** Serbia's IPS code (Narodna banka Srbije): tags and values between bars. The account has 18 digits. */
export function serbian(payload: string): Field[] | null {
  if (!/^K:(?:PR|PT|PK|EK)\|/.test(beginning(payload))) return null;
  const tags = payload.split("|", 30).map((part) => /^([A-Z]{1,3}):([^]*)$/.exec(part) ?? ["", "", part]);
  const tag = (name: string): string | undefined => tags.find(([, key]) => key === name)?.[2];
  const rest = tags.filter(([, key = ""]) => !["K", "V", "C", "R", "N", "I", "P", "S", "RO"].includes(key));
  const account = tag("R") ?? "";
  return [
    ["Payee", tag("N")],
    // Serbian IBANs always have check digits 35.
    /^\d{18}$/.test(account) ? ["IBAN", `RS35${account}`] : ["Account number", account],
    ["Amount", moneyOf(tag("I"))],
    ["Reference", tag("RO")],
    ["Message", tag("S")],
    ["Payer", tag("P")],
    ...rest.map(([, , value]): Field => ["Information", value]),
  ];
}

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

/** Seven lines: kind, name, street or first line, number or second line, postal code, town, country. */
function addressOf(lines: readonly string[], from: number): { readonly name: string; readonly address: string } {
  const [, name = "", ...address] = lines.slice(from, from + 7);
  return { name, address: address.filter((part) => part.trim() !== "").join(" ") };
}

const at = { account: 3, creditor: 4, ultimate: 11, amount: 18, currency: 19, debtor: 20, reference: 28, message: 29 };

/** Swiss QR-bill: `SPC`, version, character set, then the payment. */
export function swiss(lines: readonly string[]): Field[] | null {
  if (lines[0]?.trim() !== "SPC" || lines.length < 20) return null;
  const creditor = addressOf(lines, at.creditor);
  const ultimate = addressOf(lines, at.ultimate);
  const debtor = addressOf(lines, at.debtor);
  const [bill, ...alternatives] = lines.slice(at.message + 2, at.message + 10);
  return [
    ["Payee", creditor.name],
    ["IBAN", lines[at.account]],
    ["Amount", moneyOf(lines[at.amount], lines[at.currency])],
    ["Reference", lines[at.reference]],
    ["Message", lines[at.message]],
    ["Payee address", creditor.address],
    ["In favour of", `${ultimate.name} ${ultimate.address}`],
    ["Payer", debtor.name],
    ["Payer address", debtor.address],
    ["Bill information", bill],
    ...alternatives.map((line): Field => ["Alternative scheme", line]),
  ];
}
