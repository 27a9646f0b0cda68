import { beginning, decoded, moneyOf, type Field } from "./lines";

function queryOf(payload: string): ReadonlyMap<string, string> {
  const query = payload.slice(payload.indexOf("?") + 1);
  const pairs = query.split("&").map((pair): [string, string] => {
    const equals = pair.indexOf("=");
    const value = pair.slice(equals + 1).replaceAll("+", " ");
    return [pair.slice(0, Math.max(0, equals)).toLowerCase(), decoded(value)];
  });
  return new Map(pairs);
}

const others = (query: ReadonlyMap<string, string>, known: readonly string[]): Field[] =>
  [...query].filter(([key]) => !known.includes(key)).map(([key, value]): Field => ["Information", `${key} ${value}`]);

const bankKeys = ["name", "iban", "account", "bic", "bnc", "amount", "currency", "reason"];

/** German BezahlCode (`bank://singlepaymentsepa?…`), with IBAN, or account and bank code as before 2014. */
function bezahlcode(payload: string): Field[] {
  const query = queryOf(payload);
  return [
    ["Payee", query.get("name")],
    ["IBAN", query.get("iban")],
    ["Account number", query.get("account")],
    ["Bankleitzahl", query.get("bnc")],
    ["BIC", query.get("bic")],
    ["Amount", moneyOf(query.get("amount"), query.get("currency") ?? "EUR")],
    ["Message", query.get("reason")],
    ...others(query, bankKeys),
  ];
}

/** India's UPI (NPCI, linking specification). */
function upi(payload: string): Field[] {
  const query = queryOf(payload);
  return [
    ["Payee", query.get("pn")],
    ["UPI ID", query.get("pa")],
    ["Amount", moneyOf(query.get("am"), query.get("cu") ?? "INR")],
    ["Reference", query.get("tr")],
    ["Message", query.get("tn")],
    ...others(query, ["pn", "pa", "am", "cu", "tr", "tn"]),
  ];
}

/** `payto:` URIs (RFC 8905): the host is the kind of account, the last path segment the account. */
function payto(payload: string): Field[] {
  const [path = ""] = payload.slice("payto:".length).split("?", 1);
  const parts = path.split("/", 12).filter((part) => part !== "");
  const query = queryOf(payload);
  const isIban = parts[0]?.toLowerCase() === "iban";
  return [
    ["Payee", query.get("receiver-name")],
    [isIban ? "IBAN" : "Account number", decoded(parts.at(-1) ?? "")],
    ["BIC", isIban && parts.length > 2 ? parts[1] : undefined],
    ["Amount", query.get("amount")?.replace(":", " ")],
    ["Message", query.get("message")],
  ];
}

/** Payments written as a URI. The rest of the URI is read from its raw text. */
export function paymentAddress(payload: string): Field[] | null {
  const start = beginning(payload).toLowerCase();
  if (/^bank:(?:\/\/)?(?:single|periodic|contact)/.test(start)) return bezahlcode(payload);
  if (/^upi:\/\//.test(start)) return upi(payload);
  return start.startsWith("payto:") ? payto(payload) : null;
}

/** Sweden's invoice code (UsingQR): JSON with the payee `nme`, the account `acc` and its kind `pt`. */
export function swedish(payload: string): Field[] | null {
  if (payload.length > 3_000 || !/^\{[^]*"uqr"/i.test(payload)) return null;
  let read: unknown;
  try {
    read = JSON.parse(payload);
  } catch {
    return null;
  }
  if (typeof read !== "object" || read === null) return null;
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(read))
    if (typeof value === "string" || typeof value === "number") values.set(key, String(value));
  const kind = values.get("pt") ?? "";
  const label = { IBAN: "IBAN", BG: "Bankgiro", PG: "Plusgiro" }[kind] ?? "Account number";
  return [
    ["Payee", values.get("nme")],
    [label, values.get("acc")],
    ["BIC", kind === "IBAN" ? values.get("bc") : undefined],
    ["Amount", moneyOf(values.get("due"), values.get("cur") ?? "SEK")],
    ["Reference", values.get("iref")],
    ...others(values, ["uqr", "tp", "nme", "acc", "pt", "bc", "due", "cur", "iref"]),
  ];
}
