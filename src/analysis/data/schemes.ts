const emailAt = (not: string): string =>
  String.raw`[\p{L}\p{N}_.+-]{1,64}@${not}[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`;
const email = emailAt("");
const phone = (prefix: string, rest: string): string => String.raw`(?:${prefix})[ .-]?(?:${rest})(?!\d)`;
const american = String.raw`(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]{0,2}\d{3}[ .-]\d{4}(?!\d)`;

/** A scheme's name where it is one, and the keys that it knows. */
export interface Scheme {
  readonly name: string;
  /** One of these stands in each label, small letters: where none does, the label isn't looked for. */
  readonly stems: readonly string[];
  readonly label: RegExp;
  readonly key: RegExp;
}

/** The name as a word of its own, not in an address. */
const named = (words: string): string => String.raw`(?<![\p{L}\p{N}@./-])(?:${words})(?![\p{L}\p{N}@]|[./-]\w)`;
const keyed = (...keys: string[]): string =>
  String.raw`(?<![\p{L}\p{N}_@.+#$-])(?:${keys.join("|")})(?![\p{L}\p{N}_@])`;
/** Short numbers of firms, in groups or not; an amount is none. */
const box = String.raw`(?:#?\d{5,6}|\d\d \d\d \d\d?|\d{3} \d{2,3})(?!\d| \d|[,.]\d| ?(?:kr|dkk|nok|eur|€))`;

/** A name that is also somebody's or another word: it needs what people write around a way to pay. */
const by = (word: string): string =>
  String.raw`(?:via|by|with|through|using|use|on|my|our|send|accept) ${word}|${word} (?:payments?|transfers?|to|at|id|account|e-?mail|phone|number|key|me|us|handle|tag)|${word}(?=[ \t]{0,2}[:=®])`;

const address = new RegExp(keyed(email), "giu");

/** Schemes in which a name stands for an account. */
export const schemes: readonly Scheme[] = [
  {
    name: "paypal",
    stems: ["paypal"],
    label: new RegExp(named(String.raw`paypal(?:em|u)?(?! team)`), "giu"),
    // Its own addresses are nobody's account.
    key: new RegExp(keyed(emailAt(String.raw`(?!(?:[a-z0-9-]{1,30}\.)?paypal\.)`)), "giu"),
  },
  { name: "wero", stems: ["wero"], label: new RegExp(named("wero"), "giu"), key: address },
  { name: "skrill", stems: ["skrill"], label: new RegExp(named("skrill"), "giu"), key: address },
  { name: "neteller", stems: ["neteller"], label: new RegExp(named("neteller"), "giu"), key: address },
  { name: "payoneer", stems: ["payoneer"], label: new RegExp(named("payoneer"), "giu"), key: address },
  { name: "paysera", stems: ["paysera"], label: new RegExp(named("paysera"), "giu"), key: address },
  {
    name: "wise",
    stems: ["wise"],
    // "It is wise to …" is no way to pay.
    label: new RegExp(
      named(
        String.raw`(?:via|by|with|through|using|use|on|my|our|per|mit|par|con|via) wise|wise (?:account|transfer|payment|tag|konto|id)`,
      ),
      "giu",
    ),
    key: new RegExp(keyed(email, String.raw`@[a-z][\w.-]{2,29}`), "giu"),
  },
  {
    name: "revolut",
    stems: ["revolut", "revtag"],
    label: new RegExp(named(String.raw`revolut|revtag`), "giu"),
    key: new RegExp(keyed(email, String.raw`@[a-z]\w{2,29}`), "giu"),
  },
  {
    name: "upi",
    stems: ["upi", "vpa", "bhim", "gpay", "g pay", "google pay", "phonepe", "phone pe", "paytm"],
    label: new RegExp(named(String.raw`upi(?: id)?|vpa|bhim|g ?pay|google pay|phone ?pe|paytm`), "giu"),
    key: new RegExp(keyed(String.raw`[\w.-]{2,60}@[a-z]{2,20}(?![\w-]|\.\w)`), "giu"),
  },
  {
    name: "pix",
    stems: ["pix", "chave"],
    label: new RegExp(
      named(String.raw`chave(?: do)?(?: pix)?|(?:via|por|pelo|no|um|o) pix|pix (?:é|key|para)|pix(?=[ \t]{0,2}[:=])`),
      "giu",
    ),
    key: new RegExp(keyed(email, phone(String.raw`\+55`, String.raw`\(?\d\d\)?[ .-]?9?\d{4}[ .-]?\d{4}`)), "giu"),
  },
  {
    name: "pix",
    stems: ["pix", "chave"],
    label: new RegExp(named(String.raw`pix|chave`), "giu"),
    key: new RegExp(
      keyed(
        String.raw`\d{3}\.?\d{3}\.?\d{3}-?\d\d(?!\d)`,
        String.raw`\d\d\.?\d{3}\.?\d{3}/?\d{4}-?\d\d(?!\d)`,
        String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`,
      ),
      "giu",
    ),
  },
  {
    name: "payid",
    stems: ["payid", "pay id"],
    label: new RegExp(named(String.raw`pay ?id`), "giu"),
    key: new RegExp(keyed(email, phone(String.raw`\+61|0`, String.raw`4\d\d[ ]?\d{3}[ ]?\d{3}`)), "giu"),
  },
  {
    name: "zelle",
    stems: ["zelle"],
    label: new RegExp(named(by("zelle")), "giu"),
    key: new RegExp(keyed(email, american), "giu"),
  },
  {
    name: "venmo",
    stems: ["venmo"],
    label: new RegExp(named(by("venmo")), "giu"),
    key: new RegExp(keyed(String.raw`@[a-z][\w-]{2,29}`), "giu"),
  },
  {
    name: "cashapp",
    stems: ["cash app", "cashapp", "cash tag", "cashtag"],
    label: new RegExp(named(String.raw`cash ?app|cash ?tag`), "giu"),
    key: new RegExp(keyed(String.raw`\$[a-z]\w{1,19}`), "giu"),
  },
  {
    name: "interac",
    stems: ["interac", "e-transfer", "etransfer", "emt"],
    label: new RegExp(named(String.raw`interac(?: e-?transfer)?|virement interac|e-?transfers?|emt`), "giu"),
    key: address,
  },
  {
    name: "swish",
    stems: ["swish"],
    label: new RegExp(named(by("swish") + "|swisha|swishnummer"), "giu"),
    key: new RegExp(
      keyed(
        String.raw`123[ -]?\d{3}[ -]?\d\d[ -]?\d\d(?!\d)`,
        phone(String.raw`\+46 ?7|07`, String.raw`\d[ -]?\d{3}[ -]?\d\d[ -]?\d\d`),
      ),
      "giu",
    ),
  },
  {
    name: "mobilepay",
    stems: ["mobilepay", "mobile pay"],
    label: new RegExp(named(String.raw`mobile ?pay`), "giu"),
    key: new RegExp(
      keyed(
        phone(String.raw`\+45 ?|\+358 ?`, String.raw`\d\d[ ]?\d\d[ ]?\d\d[ ]?\d\d\d?`),
        String.raw`\d\d \d\d \d\d \d\d(?!\d)`,
        String.raw`\d{8}(?!\d)`,
        box,
      ),
      "giu",
    ),
  },
  {
    name: "vipps",
    stems: ["vipps"],
    label: new RegExp(named(String.raw`vipps(?:nummer)?`), "giu"),
    key: new RegExp(keyed(String.raw`(?:\+47 ?)?[49]\d{7}(?!\d)|(?:\+47 ?)?[49]\d\d \d\d \d{3}(?!\d)`, box), "giu"),
  },
  {
    name: "bizum",
    stems: ["bizum"],
    label: new RegExp(named(String.raw`bizum`), "giu"),
    key: new RegExp(
      keyed(
        String.raw`(?:\+34 ?)?[67]\d\d[ .]?\d{3}[ .]?\d{3}(?!\d)`,
        String.raw`(?:\+34 ?)?[67]\d\d[ .]?\d\d[ .]?\d\d[ .]?\d\d(?!\d)`,
      ),
      "giu",
    ),
  },
  {
    name: "twint",
    stems: ["twint"],
    label: new RegExp(named(String.raw`twint`), "giu"),
    key: new RegExp(keyed(phone(String.raw`\+41|0`, String.raw`7\d[ ]?\d{3}[ ]?\d\d[ ]?\d\d`)), "giu"),
  },
  {
    name: "paynow",
    stems: ["paynow", "pay now", "uen"],
    label: new RegExp(named(String.raw`pay ?now(?: uen)?|uen`), "giu"),
    key: new RegExp(
      keyed(String.raw`\d{8,9}[A-Z]|T\d\d[A-Z]{2}\d{4}[A-Z]`, phone(String.raw`\+65`, String.raw`[89]\d{3}[ ]?\d{4}`)),
      "giu",
    ),
  },
  {
    name: "promptpay",
    stems: ["prompt pay", "promptpay"],
    label: new RegExp(named(String.raw`prompt ?pay`), "giu"),
    key: new RegExp(keyed(String.raw`0\d{9}(?!\d)|\d{13}(?!\d)|0\d-\d{4}-\d{4}`), "giu"),
  },
  {
    name: "fps",
    stems: ["fps", "payment id", "payment system", "轉數快"],
    label: new RegExp(named(String.raw`fps(?: id| identifier)|fast(?:er)? payment(?: system)? id|轉數快`), "giu"),
    key: new RegExp(keyed(String.raw`\d{7,9}(?!\d)`), "giu"),
  },
  {
    name: "blik",
    stems: ["blik"],
    label: new RegExp(named(String.raw`blik`), "giu"),
    key: new RegExp(keyed(String.raw`(?:\+48 ?)?\d{3}[ -]\d{3}[ -]\d{3}(?!\d)|\+48\d{9}(?!\d)`), "giu"),
  },
  {
    name: "mpesa",
    stems: ["mpesa", "m-pesa", "paybill", "pay bill", "till n"],
    label: new RegExp(named(String.raw`m-?pesa|pay ?bill|till (?:number|no\.?)`), "giu"),
    key: new RegExp(keyed(String.raw`\d{5,7}(?!\d)`), "giu"),
  },
  {
    name: "bpay",
    stems: ["biller"],
    label: new RegExp(named(String.raw`biller ?(?:code|no\.?|number)`), "giu"),
    key: new RegExp(keyed(String.raw`\d{3,6}(?!\d)`), "giu"),
  },
  {
    // The entity alone is many another's number too: its reference of nine digits follows.
    name: "multibanco",
    stems: ["entidade"],
    label: new RegExp(named(String.raw`entidade`), "giu"),
    key: new RegExp(keyed(String.raw`\d{5}(?=\D{1,40}\d{3} ?\d{3} ?\d{3}(?!\d))`), "giu"),
  },
  {
    name: "mbway",
    stems: ["mb way", "mbway"],
    label: new RegExp(named(String.raw`mb ?way`), "giu"),
    key: new RegExp(keyed(String.raw`(?:\+351 ?)?9[1236]\d ?\d{3} ?\d{3}(?!\d)`), "giu"),
  },
];
