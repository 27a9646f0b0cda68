/** Whose an account, card or bank is that isn't the payee's: the reader's own, or what money comes from. In the last words before it. */
const payers =
  /(?<![\p{L}])(?:your(?! (?:records?|systems?|files?|books|payments?|master|suppliers?|vendors?))|from(?! now| today)|debit(?:ed|ing)?|charged?|drawn|cards?|ihre?[mnrs]?|vom|von(?! nun)|abgebucht|belastet|karte|votre|vos|prélev\p{L}{0,5}|débit\p{L}{0,3}|carte|su|sus|desde(?! ahora)|tarjeta|cargad[oa]|suo|sua|vostr[oa]|addebit\p{L}{1,4}|carta|seu|debitad[oa]|cartão|uw|jouw|afgeschreven|kaart|din|ditt|dit|deres|från(?! och)|fra(?! nå| nu)|kort|twoje\p{L}{0,3}|państwa|kart[ayę]|vaš\p{L}{0,4}|karty|teidän|sinun)(?![\p{L}])/iu;
/** A bank on the way to the payee's. */
const onTheWay =
  /correspondent|intermediary|korrespondenz|zwischenbank|correspondant|intermédiaire|corresponsal|intermediari[oa]|korrespondent/iu;

const lastWords = 7;
/** What follows these is paid to, whatever it is paid from. */
const paidTo = /(?<![\p{L}])(?:to|into|onto|auf|zu|vers|hacia|naar|til|till|na)(?![\p{L}])/giu;
/** Characters that are looked at: a sentence or line at most. */
const reach = 80;

/** Whether what is named at an offset isn't the payee's by the words before it. */
export function isOthers(text: string, start: number): boolean {
  const sentence =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? "";
  if (onTheWay.test(sentence)) return true;
  const clause = sentence.split(/[,:;]/).at(-1) ?? "";
  const behind = clause.split(paidTo).at(-1) ?? "";
  return payers.test(behind.trim().split(/\s+/).slice(-lastWords).join(" "));
}
