/** Words before an account, card or bank that isn't the payee's: the reader's own, or where money comes from. */
const payers =
  /(?<![\p{L}])(?:your(?! (?:records?|systems?|files?|books|payments?|master|suppliers?|vendors?))|from(?! now| today)|debit(?:ed|ing)?|charged?|drawn|cards?|ihre?[mnrs]?|vom|von(?! nun)|abgebucht|belastet|karte|votre|vos|prélev\p{L}{0,5}|débit\p{L}{0,3}|carte|su|sus|desde(?! ahora)|tarjeta|cargad[oa]|suo|sua|vostr[oa]|addebit\p{L}{1,4}|carta|seu|debitad[oa]|cartão|uw|jouw|afgeschreven|kaart|din|ditt|dit|deres|från(?! och)|fra(?! nå| nu)|kort|twoje\p{L}{0,3}|państwa|kart[ayę]|vaš\p{L}{0,4}|karty|teidän|sinun)(?![\p{L}])/iu;
const onTheWay =
  /correspondent|intermediary|korrespondenz|zwischenbank|correspondant|intermédiaire|corresponsal|intermediari[oa]|korrespondent/iu;

const lastWords = 7;
/** After these it is the destination, whatever pays. */
const paidTo = /(?<![\p{L}])(?:to|into|onto|auf|zu|vers|hacia|naar|til|till|na)(?![\p{L}])/giu;
const reach = 80;

/** True if the words before an offset say that what is named isn't the payee's. */
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
