import { bounded, taken, type ReportCut } from "../../../codecs";
import { latin, asciiRegExp } from "../asciiRegExp";
import { linesWith } from "./prefilters";
import type { Other } from "./other";

const maxCheques = 500;
const reach = 400;

const payable = new RegExp(
  [
    String.raw`\b(?:cheques?|checks?|money orders?|drafts?)\b[^.\n:;]{0,60}?(?:payable|made out|drawn) to(?: the order of)?`,
    String.raw`\b(?:make|made|write|issue|draw|mail|send)\b[^.\n:;]{0,40}\b(?:cheques?|checks?|money orders?)[^.\n:;]{0,30} (?:out )?to the order of`,
    String.raw`\bmake (?:all )?(?:cheques?|checks?|it|them|payments?|remittances?) (?:payable|out) to`,
    String.raw`schecks?\b[^.\n:;]{0,60}?(?:an die order(?: von)?|zahlbar an|aus(?:zu)?stellen auf|ausgestellt auf|auf den namen)`,
    String.raw`ch[eè]ques?\b[^.\n:;]{0,60}?(?:à l['’]ordre de|libell\p{L}{1,5} (?:à l['’]ordre de|au nom de|à)|au nom de)`,
    String.raw`cheques?\b[^.\n:;]{0,60}?(?:a nombre de|a la orden de|pagaderos? a|à ordem de|em nome de|nominal a|op naam van|betaalbaar aan|ten name van|t\.n\.v\.)`,
    String.raw`assegn[oi]\b[^.\n:;]{0,60}?(?:intestat[oi] a|all['’]ordine di|a favore di|pagabil[ei] a)`,
    String.raw`czek\p{L}{0,4}[^.\n:;]{0,60}?(?:na rzecz|na nazwisko|na zlecenie|płatn\p{L}{1,3} na)`,
    String.raw`(?:check|sjekk|postväxel)\p{L}{0,4}[^.\n:;]{0,60}?(?:utställ\p{L}{1,6} (?:till|på)|ställ\p{L}{1,4} (?:till|på)|udsted\p{L}{1,4} til|utsted\p{L}{1,4} til|betalbar til)`,
    String.raw`s(?:h|)ek\p{L}{1,6}[^.\n:;]{0,60}?(?:saaja|maksunsaaja)`,
    String.raw`šek\p{L}{0,3}[^.\n:;]{0,60}?(?:na jméno|ve prospěch|na řad)`,
  ]
    .map((form) => `(?:${form})`)
    .join("|"),
  "giu",
);

const mailed =
  /\b(?:mail|send|post|forward|remit)\b[^.\n:;]{0,40}\b(?:cheques?|checks?|remittances?)\b[^.\n:;]{0,40}? to(?: our| the)?(?: (?:new|following|updated|lockbox|address|below|at))*\s{0,3}:?|\b(?:new|updated|changed|revised)\b[^.\n:;]{0,20}\b(?:remit(?:tance)?[ -]to|remittance|lock ?box|payment)\b[^.\n:;]{0,10}\baddress\b(?: is| has changed to| will be| are)?\s{0,3}:?|\b(?:remit(?:tance)?[ -]to|lock ?box)\b(?: address)? (?:has (?:changed|moved)|is changing)[^.\n:;]{0,20}?(?: to)?\s{0,3}:|\bmail (?:it|them|payments?|payment) to(?: our| the)?(?: (?:new|following|lockbox|address))*\s{0,3}:?/giu;
const mailedIn = asciiRegExp(mailed, new RegExp(latin(mailed), "gi"));
const sentTo =
  /\b(?:mail(?:ed)?|sent|send|post(?:ed)?)(?: (?:it|them|payments?))? to(?: our| the)?(?: (?:new|following|lockbox|address))*\s{0,3}:?/giu;

const ofPayees =
  /payable|made out|drawn to|order of|pay(?:ments?)? (?:payable|out)|remittances? out|zahlbar|ausstell|auszustell|ausgestellt|ordre|order|namen|libell|au nom|nombre|orden|ordem|pagader|pag[aá]vel|nominal|naam|t\.n\.v|betaalbaar|intestat|ordine|favore|pagabil|rzecz|nazwisk|zleceni|płatn|utst|ställ|udsted|betalbar|saaja|jméno|prospěch|řad/i;
const inPayee = new RegExp(`${ofPayees.source}|out to|nome de|name van`, "gi");
const cheques =
  /cheque|check|ch[eè]que|scheck|assegn|czek|sjekk|[sš]h?ek|postväxel|money order|draft|make (?:all )?(?:it|them|payment|remittance)/i;
const ofAddresses = /cheque|check|remit|lock ?box|payment[^.\n:;]{0,20}address|mail (?:it|them|payment)/i;

const nobody =
  /^(?:us|me|you|your|our|the (?:undersigned|company|order|name|above|following|bearer)|cash|whom|them|him|her|self|bearer|an?|any|each|either|both|seller|buyer|purchaser|vendor|landlord|lender|agent|holder|owner)(?![\p{L}])/iu;

function nameAt(text: string, from: number): { name: string; end: number } | null {
  const lead = /^[\s:"“„«>*-]{0,12}/u.exec(text.slice(from, from + 12))?.[0] ?? "";
  const start = from + lead.length;
  const line =
    text
      .slice(start, start + 160)
      .split(
        /\n|[;"”“»(\t]|,? and (?=[\p{Ll}(])|,? (?:needs?|must|should|will|in (?:us|the|full)|drawn|from|is|are) |(?<!(?:^|[\s.])\p{L})\.\s|\.$|,? (?:and (?:mail|send|post|forward|put|write|remit|reference)|und (?:senden|schicken)|et (?:envoyer|adresser)|y (?:enviar|env[ií])|e (?:spedir|inviar|enviar)|en (?:stuur|zend)|at the|in the amount|for (?:the|\$|€|£)|by \p{L}|to the address|with )/u,
        1,
      )[0] ?? "";
  const cut = line.search(/,? (?:P\.? ?O\.? Box|PO Box|\d{1,6} \p{Lu}|Postfach|c\/o\b)/u);
  const name = (cut > 0 ? line.slice(0, cut) : line).trim().replace(/[,.:]{1,3}$/, "");
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || name.length > 80 || nobody.test(name) || !/^[\p{Lu}\d]/u.test(name)) return null;
  return { name, end: start + (cut > 0 ? cut : line.length) };
}

function addressAt(text: string, from: number): { address: string; end: number } | null {
  const behind = text.slice(from, from + 260).replace(/^[\s,:>*-]{1,12}/u, (lead) => " ".repeat(lead.length));
  const stop = behind.search(
    /\n[ \t>]{0,9}\n|[.!?]\s{1,3}(?:\p{Lu}\p{Ll}|$)(?<!(?:Box|St|Ave|Rd|Dr|Str|Blvd|P\.O|N|S|E|W)[.]\s{1,3}\p{L}{0,2})/u,
  );
  const lines = (stop < 0 ? behind : behind.slice(0, stop)).split("\n").slice(0, 6);
  const kept: string[] = [];
  for (const line of lines) {
    const part = line.replace(/^[\s>|*]{1,12}/u, "").trim();
    if (
      /@|https?:|\b(?:tel|phone|fax|e-?mail|questions?|regards|thanks?|iban|account|swift)\b/i.test(part) ||
      part.length > 120
    )
      break;
    if (part !== "") kept.push(part);
  }
  const address = kept
    .join(", ")
    .replace(/\s{2,}/g, " ")
    .split(/,? and \p{Ll}/u, 1)
    .join("")
    .replace(/,{2,}/g, ",")
    .slice(0, 200)
    .replace(/[.,;]{1,3}$/, "");
  const located =
    /\b(?:P\.? ?O\.? ?Box|Lock ?box|Postfach|Apartado|Casella postale|Bo[iî]te postale|BP) ?#?\d|\d{4,6}(?!\d)|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|(?:^|, )\d{1,5} \p{Lu}/iu;
  return located.test(address) && /\p{L}{3}/u.test(address) && /^[\p{Lu}\d]/u.test(address)
    ? { address, end: from + 260 }
    : null;
}

function cheque(name: string | null, address: string | null, start: number, end: number): Other {
  const value = `cheque:${[name, address].flatMap((part) => part ?? []).join(", ")}`;
  return { kind: "cheque", value, holder: name, valid: null, start, end };
}

function* payeesIn(text: string): Generator<RegExpExecArray, void> {
  if (!cheques.test(text) || !ofPayees.test(text)) return;
  for (const { line, start } of linesWith(text, inPayee))
    for (const match of cheques.test(line) ? line.matchAll(payable) : []) {
      match.index += start;
      yield match;
    }
}

/** Whom cheques are to be made out to and where they go, each with its address where one is named close by. */
export function findCheques(text: string, report: ReportCut): Other[] {
  const found: Other[] = [];
  const used: number[] = [];
  for (const match of taken(payeesIn(text), maxCheques, report)) {
    const named = nameAt(text, match.index + match[0].length);
    if (named === null) continue;
    const behind = text.slice(named.end, named.end + reach);
    const [sent] = behind.matchAll(sentTo);
    const at = sent === undefined ? named.end : named.end + sent.index + sent[0].length;
    const address = addressAt(text, at);
    used.push(at);
    found.push(cheque(named.name, address?.address ?? null, match.index, named.end));
  }
  const all = ofAddresses.test(text) ? Array.from(text.matchAll(mailedIn(text))) : [];
  for (const match of bounded(all, maxCheques, report)) {
    const at = match.index + match[0].length;
    const address = used.includes(at) ? null : addressAt(text, at);
    if (address !== null) found.push(cheque(null, address.address, match.index, at));
  }
  return found;
}
