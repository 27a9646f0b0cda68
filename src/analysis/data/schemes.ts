const emailAt = (not: string): string =>
  String.raw`[\p{L}\p{N}_.+-]{1,64}@${not}[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`;
const email = emailAt("");
const phone = (prefix: string, rest: string): string => String.raw`(?:${prefix})[ .-]?(?:${rest})(?!\d)`;
const american = String.raw`(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]{0,2}\d{3}[ .-]\d{4}(?!\d)`;

/** A scheme's name where it is one, and the keys that it knows. */
export interface Scheme {
  readonly name: string;
  /** Each label has one of these, in small letters: where a text has none, the label isn't looked for. */
  readonly stems: readonly string[];
  readonly label: RegExp;
  readonly key: RegExp;
}

/** The name as a word of its own, not in an address. */
const named = (words: string): string => String.raw`(?<![\p{L}\p{N}@./-])(?:${words})(?![\p{L}\p{N}@]|[./-]\w)`;
const keyed = (keys: readonly string[]): string =>
  String.raw`(?<![\p{L}\p{N}_@.+#$-])(?:${keys.join("|")})(?![\p{L}\p{N}_@])`;
/** Short numbers of firms, in groups or not; not amounts. */
const box = String.raw`(?:#?\d{5,6}|\d\d \d\d \d\d?|\d{3} \d{2,3})(?!\d| \d|[,.]\d| ?(?:kr|dkk|nok|eur|€))`;

/** A name that is also somebody's or another word: it needs what people write around a way to pay. */
const by = (word: string): string =>
  String.raw`(?:via|by|with|through|using|use|on|my|our|send|accept) ${word}|${word} (?:payments?|transfers?|to|at|id|account|e-?mail|phone|number|key|me|us|handle|tag)|${word}(?=[ \t]{0,2}[:=®])`;

const scheme = (name: string, stems: string, label: string, ...keys: readonly string[]) => ({
  name,
  stems,
  label,
  keys,
});

const written: readonly ReturnType<typeof scheme>[] = [
  // The provider's own addresses identify no account.
  scheme(
    "paypal",
    "paypal",
    String.raw`paypal(?:em|u)?(?! team)`,
    emailAt(String.raw`(?!(?:[a-z0-9-]{1,30}\.)?paypal\.)`),
  ),
  scheme("wero", "wero", "wero", email),
  scheme("skrill", "skrill", "skrill", email),
  scheme("neteller", "neteller", "neteller", email),
  scheme("payoneer", "payoneer", "payoneer", email),
  scheme("paysera", "paysera", "paysera", email),
  // "It is wise to …" is no way to pay.
  scheme(
    "wise",
    "wise",
    String.raw`(?:via|by|with|through|using|use|on|my|our|per|mit|par|con|via) wise|wise (?:account|transfer|payment|tag|konto|id)`,
    email,
    String.raw`@[a-z][\w.-]{2,29}`,
  ),
  scheme("revolut", "revolut|revtag", "revolut|revtag", email, String.raw`@[a-z]\w{2,29}`),
  scheme(
    "upi",
    "upi|vpa|bhim|gpay|g pay|google pay|phonepe|phone pe|paytm",
    String.raw`upi(?: id)?|vpa|bhim|g ?pay|google pay|phone ?pe|paytm`,
    String.raw`[\w.-]{2,60}@[a-z]{2,20}(?![\w-]|\.\w)`,
  ),
  scheme(
    "pix",
    "pix|chave",
    String.raw`chave(?: do)?(?: pix)?|(?:via|por|pelo|no|um|o) pix|pix (?:é|key|para)|pix(?=[ \t]{0,2}[:=])`,
    email,
    phone(String.raw`\+55`, String.raw`\(?\d\d\)?[ .-]?9?\d{4}[ .-]?\d{4}`),
  ),
  scheme(
    "pix",
    "pix|chave",
    "pix|chave",
    String.raw`\d{3}\.?\d{3}\.?\d{3}-?\d\d(?!\d)`,
    String.raw`\d\d\.?\d{3}\.?\d{3}/?\d{4}-?\d\d(?!\d)`,
    String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`,
  ),
  scheme(
    "payid",
    "payid|pay id",
    String.raw`pay ?id`,
    email,
    phone(String.raw`\+61|0`, String.raw`4\d\d[ ]?\d{3}[ ]?\d{3}`),
  ),
  scheme("zelle", "zelle", by("zelle"), email, american),
  scheme("venmo", "venmo", by("venmo"), String.raw`@[a-z][\w-]{2,29}`),
  scheme("cashapp", "cash app|cashapp|cash tag|cashtag", String.raw`cash ?app|cash ?tag`, String.raw`\$[a-z]\w{1,19}`),
  scheme(
    "interac",
    "interac|e-transfer|etransfer|emt",
    String.raw`interac(?: e-?transfer)?|virement interac|e-?transfers?|emt`,
    email,
  ),
  scheme(
    "swish",
    "swish",
    by("swish") + "|swisha|swishnummer",
    String.raw`123[ -]?\d{3}[ -]?\d\d[ -]?\d\d(?!\d)`,
    phone(String.raw`\+46 ?7|07`, String.raw`\d[ -]?\d{3}[ -]?\d\d[ -]?\d\d`),
  ),
  scheme(
    "mobilepay",
    "mobilepay|mobile pay",
    String.raw`mobile ?pay`,
    phone(String.raw`\+45 ?|\+358 ?`, String.raw`\d\d[ ]?\d\d[ ]?\d\d[ ]?\d\d\d?`),
    String.raw`\d\d \d\d \d\d \d\d(?!\d)`,
    String.raw`\d{8}(?!\d)`,
    box,
  ),
  scheme(
    "vipps",
    "vipps",
    String.raw`vipps(?:nummer)?`,
    String.raw`(?:\+47 ?)?[49]\d{7}(?!\d)|(?:\+47 ?)?[49]\d\d \d\d \d{3}(?!\d)`,
    box,
  ),
  scheme(
    "bizum",
    "bizum",
    "bizum",
    String.raw`(?:\+34 ?)?[67]\d\d[ .]?\d{3}[ .]?\d{3}(?!\d)`,
    String.raw`(?:\+34 ?)?[67]\d\d[ .]?\d\d[ .]?\d\d[ .]?\d\d(?!\d)`,
  ),
  scheme("twint", "twint", "twint", phone(String.raw`\+41|0`, String.raw`7\d[ ]?\d{3}[ ]?\d\d[ ]?\d\d`)),
  scheme(
    "paynow",
    "paynow|pay now|uen",
    String.raw`pay ?now(?: uen)?|uen`,
    String.raw`\d{8,9}[A-Z]|T\d\d[A-Z]{2}\d{4}[A-Z]`,
    phone(String.raw`\+65`, String.raw`[89]\d{3}[ ]?\d{4}`),
  ),
  scheme(
    "promptpay",
    "prompt pay|promptpay",
    String.raw`prompt ?pay`,
    String.raw`0\d{9}(?!\d)|\d{13}(?!\d)|0\d-\d{4}-\d{4}`,
  ),
  scheme(
    "fps",
    "fps|payment id|payment system|轉數快",
    String.raw`fps(?: id| identifier)|fast(?:er)? payment(?: system)? id|轉數快`,
    String.raw`\d{7,9}(?!\d)`,
  ),
  scheme("blik", "blik", "blik", String.raw`(?:\+48 ?)?\d{3}[ -]\d{3}[ -]\d{3}(?!\d)|\+48\d{9}(?!\d)`),
  scheme(
    "mpesa",
    "mpesa|m-pesa|paybill|pay bill|till n",
    String.raw`m-?pesa|pay ?bill|till (?:number|no\.?)`,
    String.raw`\d{5,7}(?!\d)`,
  ),
  scheme("bpay", "biller", String.raw`biller ?(?:code|no\.?|number)`, String.raw`\d{3,6}(?!\d)`),
  // The entity alone is many another's number too: its reference of nine digits follows.
  scheme("multibanco", "entidade", "entidade", String.raw`\d{5}(?=\D{1,40}\d{3} ?\d{3} ?\d{3}(?!\d))`),
  scheme("mbway", "mb way|mbway", String.raw`mb ?way`, String.raw`(?:\+351 ?)?9[1236]\d ?\d{3} ?\d{3}(?!\d)`),
];

const made: Scheme[] = [];
for (const { name, stems, label, keys } of written)
  made.push({
    name,
    stems: stems.split("|"),
    label: new RegExp(named(label), "giu"),
    key: new RegExp(keyed(keys), "giu"),
  });

/** Schemes in which a name, an address or a number represents an account. */
export const schemes: readonly Scheme[] = made;
