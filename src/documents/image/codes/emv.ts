import { moneyOf, type Field } from "./lines";

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
  "986": "BRL",
  "356": "INR",
  "702": "SGD",
  "764": "THB",
  "344": "HKD",
  "458": "MYR",
  "360": "IDR",
  "704": "VND",
  "608": "PHP",
  "840": "USD",
  "978": "EUR",
  "032": "ARS",
  "170": "COP",
  "484": "MXN",
  "604": "PEN",
  "156": "CNY",
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
