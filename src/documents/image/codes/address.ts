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

/** Two-digit tags, two-digit lengths, values: EMV QR Code Specification, merchant-presented mode, 3.2. */
function tagsIn(text: string): ReadonlyMap<string, string> | null {
  const tags = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const head = /^(\d\d)(\d\d)/.exec(text.slice(at, at + 4));
    const value = text.slice(at + 4, at + 4 + Number(head?.[2] ?? 0));
    if (head?.[1] === undefined || value.length < Number(head[2])) return tags.size === 0 ? null : tags;
    tags.set(head[1], value);
    at += 4 + value.length;
  }
  return tags;
}

/** ISO 4217 numbers of currencies common in these codes. */
const currencies: Readonly<Record<string, string>> = {
  ...{ "986": "BRL", "356": "INR", "702": "SGD", "764": "THB", "344": "HKD", "458": "MYR", "360": "IDR", "704": "VND" },
  ...{ "608": "PHP", "840": "USD", "978": "EUR", "032": "ARS", "170": "COP", "484": "MXN", "604": "PEN", "156": "CNY" },
};

function account(template: string): Field[] {
  const tags = tagsIn(template);
  if (tags === null) return [["Merchant account", template]];
  const scheme = tags.get("00") ?? "";
  const values = [...tags].filter(([tag]) => tag !== "00");
  if (/br\.gov\.bcb\.pix/i.test(scheme))
    return values.map(([tag, value]): Field => [
      tag === "01" ? "PIX key" : tag === "25" ? "PIX address" : "Message",
      value,
    ]);
  // Vietnam (NAPAS): bank and account are one level deeper.
  const inner = scheme === "A000000727" ? tagsIn(tags.get("01") ?? "") : null;
  if (inner !== null && inner !== undefined)
    return [
      ["Bank code", inner.get("00")],
      ["Account number", inner.get("01")],
    ];
  return values.map(([, value]): Field => [`Merchant account (${scheme})`, value]);
}

/** EMVCo merchant codes: Pix, UPI, PayNow, PromptPay, QRIS, FPS and others of that family. */
export function emv(payload: string): Field[] | null {
  if (!/^0002\d\d/.test(payload)) return null;
  const tags = tagsIn(payload.trim());
  if (tags === null || !tags.has("63")) return null;
  const templates = [...tags].filter(([tag]) => Number(tag) >= 2 && Number(tag) <= 51);
  return [
    ["Payee", tags.get("59")],
    ...templates.flatMap(([tag, value]) =>
      Number(tag) >= 26 ? account(value) : [["Merchant account", value] as const],
    ),
    ["Amount", moneyOf(tags.get("54"), currencies[tags.get("53") ?? ""])],
    ["Payee address", `${tags.get("60") ?? ""} ${tags.get("58") ?? ""}`],
    ["Reference", tagsIn(tags.get("62") ?? "")?.get("05")],
  ];
}
