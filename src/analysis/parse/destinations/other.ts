import type { Destination } from "../../terms";
import { latin, asciiRegExp } from "../asciiRegExp";
import { mayBePaymentLine } from "../../data/paymentLines";
import { begunIn, mayHoldWallet } from "./prefilters";

/** A destination that is no bank account, where it is in a text. Offsets as in the text given, end exclusive. */
export interface Other {
  readonly kind: Exclude<Destination["kind"], "account">;
  readonly value: string;
  /** The payee that a cheque is made out to, or whom cash is sent to. */
  readonly holder: string | null;
  readonly valid: boolean | null;
  readonly start: number;
  readonly end: number;
}

/** What a destination is compared by. */
export type OtherKey = Pick<Destination, "kind" | "value">;
const address = /https?:|www\.|[a-z0-9]\.[a-z]{2,24}\//i;
const paying =
  /pay|zahl|betaal|betal|pag[aou]|régl|voldoe|zapłać|opłać|płatn|plat|uhra|maks|settle|submit|complete|make|proceed|continue|confirm|finali[sz]e|initiate|process|authori[sz]e|check ?out|überweis|betrag|rechnung|kasse|begleich|paiement|virement|caisse|transf|caja|bonific|cassa|afreken|kassa|overboek|płat|przelew|kasy|överför|overfør|převod|pokladn|siirto|monzo|starling|mercury|tide|collctiv|stripe|wise|revolut|squar|cash|gocardless|mollie|adyen|klarna|sumup|xero|intuit|bill|zoho|freshbooks|rzp|mpago|instamojo|imjo|tikkie|bunq|twint|lydia|vipps|swish|blik|trustly|checkout|authorize|coinbase|przelewy|comgate|gopay|redsys|venmo|zelle|melio|crezco|link|card|url|google|defense|cisco|cudasvc|symantec|mimecast|awstrack/i;
const bareName = /\w\.eth(?!\w)|(?<![\w$])\$[a-z]/i;
const cheques =
  /payable to|made out|order of|cheque|ch[eè]que|scheck|assegn|czek|sjekk|\bšek|\bshek|\bsekk|lock ?box|remit(?:tance)?[ -](?:to|address)|money order|payment address|mail (?:it|them|payments?)|\bchecks? (?:to|made|pay)|udsted|utst/iu;
const chequesIn = asciiRegExp(cheques, new RegExp(latin(cheques), "i"));
const requestWords =
  /card|cv[vc]|security code|karten|prüfziffer|carte|cryptogramme|tarjeta|carta|cart[ãa]o|segurança|kaart|kort|karty|mandat|debit|einzugserm|prélèv|domicilia|adeudo|débito|machtiging|autogiro|polecenie zap|inkas|suoraveloitus/i;

const invisible = /[\u00ad\u034f\u180e\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]/;

/** A text without the characters that no one sees, and where in it as given each of its characters is. */
export function withoutInvisible(given: string): { text: string; place: (offset: number) => number } {
  if (!invisible.test(given)) return { text: given, place: (offset) => offset };
  const places: number[] = [];
  let text = "";
  for (let at = 0; at < given.length; at += 1) {
    if (invisible.test(given.charAt(at))) continue;
    places.push(at);
    text += given.charAt(at);
  }
  return { text, place: (offset) => places[offset] ?? given.length };
}

/** Whether a web address, with its words, may lead to paying. */
export function mayLeadToPaying(text: string): boolean {
  return paying.test(text);
}

/** Which destinations that are no account a text may hold: the others aren't searched for. */
export interface Hints {
  readonly links: boolean;
  readonly wallets: boolean;
  readonly aliases: boolean;
  readonly cheques: boolean;
  readonly requests: boolean;
}

/** What a text may hold. @param text Without invisible characters. */
export function hintsIn(text: string): Hints | null {
  const begun = begunIn(text);
  const bare = bareName.test(text);
  const hints: Hints = {
    links: address.test(text) && paying.test(text),
    wallets: bare || mayHoldWallet(text),
    aliases: bare || begun.schemes || mayBePaymentLine.test(text),
    cheques: begun.cheques && chequesIn(text).test(text),
    requests: requestWords.test(text),
  };
  return Object.values(hints).includes(true) ? hints : null;
}

const digit =
  "z[eé]ro|null|nul|cero|nolla|noll|nula|oh|nought|one|two|three|four|five|six|seven|eight|nine|eins|ein|zwei|zwo|drei|vier|f[uü]nf|fuenf|sechs|sieben|acht|neun|une?|deux|trois|quatre|cinq|sept|huit|neuf|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|quattro|cinque|sei|sette|otto|nove|een|twee|drie|vijf|zes|zeven|negen|uma?|dois|duas|três|quatro|meia|sete|oito|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|ett|två|fyra|fem|sex|sju|åtta|nio|en|to|fire|seks|syv|otte|åtte|ni|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|jedna|dva|tři|čtyři|pět|šest|sedm|osm|devět|double|triple|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|zehn|elf|zwölf|[\\p{L}]{0,12}(?:zehn|zig|tig|ßig)|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|(?:quar|cinqu|soix)ante|\\d";
const said = new RegExp(String.raw`(?:(?<![\p{L}])(?:${digit})[\s,;.·-]{1,4}){4}`, "iu");
const saidIn = asciiRegExp(said, new RegExp(latin(said), "i"));
const saidOn = new RegExp(String.raw`[\s,;.·-](?:(?:${digit})[\s,;.·-]{1,4}){3}`, "iu");
const saidOnIn = asciiRegExp(saidOn, new RegExp(latin(saidOn), "i"));
const beginning =
  /(?<![A-Za-z0-9])[A-Z]{2}(?: ?\d\d|[\s,;:.=-]{1,4}(?:[Cc]heck|[Cc]ontr|[Pp]r[uü]f|[Kk]ontrol|[Cc]l[ée]))/g;
const apart =
  /[([]|\b(?:and|then|followed|part|half|first|second|dann|danach|teil|puis|partie|luego|parte|poi|daarna|deel|potem|sedan|del|sitten|osa|pak|bank|banque|banco|banca)\b|część|část/iu;
const apartIn = asciiRegExp(apart, new RegExp(latin(apart), "i"));
const reach = 80;
const maxBeginnings = 1_000;

/** Whether a text may hold an account that is written apart or in words, next to those that are found as they are. */
export function mayBeSpelled(
  text: string,
  known: readonly { readonly start: number; readonly end: number }[],
): boolean {
  if (saidOnIn(text).test(text) && saidIn(text).test(text)) return true;
  const beginnings = Array.from(text.matchAll(beginning));
  if (beginnings.length > maxBeginnings) return true;
  return beginnings.some(
    ({ index }) =>
      !known.some(({ start, end }) => index >= start - 4 && index < end) &&
      apartIn(text).test(text.slice(index, index + reach)),
  );
}
