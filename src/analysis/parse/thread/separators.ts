import { fold, folded } from "./fold";
import { withoutEnd } from "./trim";

/** "Original message" between dashes, by language: en de fr es it nl pt pl sv da no fi cs. */
const ORIGINAL = folded(
  ...["Original Message", "Original message", "Original Appointment", "Original e-mail", "Reply message"],
  ...["Ursprüngliche Nachricht", "Ursprüngliche Mail", "Originalnachricht", "Original-Nachricht", "Original Nachricht"],
  ...["Urspr. Nachricht", "Ursprünglicher Termin", "Originalmail"],
  ...[
    "Message d'origine",
    "Message d’origine",
    "Message original",
    "Message initial",
    "Mail original",
    "E-mail d'origine",
  ],
  ...["Mensaje original", "Mensaje origen", "Correo original"],
  ...["Messaggio originale", "Messaggio Originale", "Messaggio di origine"],
  ...["Oorspronkelijk bericht", "Origineel bericht", "Oorspronkelijke e-mail"],
  ...["Mensagem original", "Mensagem Original", "Mensagem de origem"],
  ...["Wiadomość oryginalna", "Oryginalna wiadomość", "Wiadomość pierwotna", "Pierwotna wiadomość"],
  ...["Ursprungligt meddelande", "Originalmeddelande", "Ursprungsmeddelande", "Ursprungligt mejl"],
  ...["Oprindelig meddelelse", "Original meddelelse", "Oprindelig besked", "Original besked", "Oprindelig mail"],
  ...["Opprinnelig melding", "Original melding", "Opprinnelig e-post"],
  ...["Alkuperäinen viesti", "Alkuperäinen sähköposti"],
  ...["Původní zpráva", "Původní e-mail", "Originální zpráva"],
);

/** "Forwarded message" between dashes, likewise. */
const FORWARDED = folded(
  ...["Forwarded message", "Forwarded Message", "Forwarded mail", "Forwarded e-mail"],
  ...["Weitergeleitete Nachricht", "Weitergeleitete Mail", "Weitergeleitete E-Mail"],
  ...["Message transféré", "Message transmis", "Message réexpédié", "Message envoyé"],
  ...["Mensaje reenviado", "Correo reenviado"],
  ...["Messaggio inoltrato"],
  ...["Doorgestuurd bericht", "Doorgezonden bericht", "Doorgestuurde e-mail"],
  ...["Mensagem encaminhada", "Mensagem reencaminhada", "E-mail encaminhado"],
  ...["Wiadomość przekazana", "Wiadomość przekazana dalej", "Przekazana wiadomość", "Treść przekazanej wiadomości"],
  ...["Vidarebefordrat meddelande", "Vidarebefordrat brev", "Vidarebefordrat mejl", "Vidarebefordrat mail"],
  ...["Videresendt meddelelse", "Videresendt besked", "Videresendt mail"],
  ...["Videresendt melding", "Videresendt e-post"],
  ...["Välitetty viesti", "Edelleenlähetetty viesti", "Edelleen lähetetty viesti"],
  ...["Přeposlaná zpráva", "Přeposlaný e-mail"],
);

/** Apple Mail's words, with a colon and without dashes. */
const BEGIN_FORWARDED = folded(
  "Begin forwarded message",
  ...["Anfang der weitergeleiteten Nachricht", "Anfang der weitergeleiteten E-Mail"],
  ...["Début du message transféré", "Début du message réexpédié"],
  ...["Inicio del mensaje reenviado", "Comienzo del mensaje reenviado"],
  ...["Inizio messaggio inoltrato", "Inizio del messaggio inoltrato"],
  ...["Begin doorgestuurd bericht", "Begin van doorgestuurd bericht"],
  ...["Início da mensagem encaminhada", "Início da mensagem reenviada", "Início de mensagem reencaminhada"],
  ...["Początek przekazywanej wiadomości", "Początek przekazanej wiadomości"],
  ...["Vidarebefordrat brev", "Börjar vidarebefordrat meddelande", "Vidarebefordrat mejl"],
  ...["Start på videresendt besked", "Videresendt besked", "Begynd videresendt besked"],
  ...["Start på videresendt melding", "Videresendt melding", "Begynn videresendt melding"],
  ...["Välitetty viesti alkaa", "Edelleenlähetetty viesti alkaa"],
  ...["Začátek přeposlané zprávy"],
);

const DASHES = /^[\s\p{Pd}_=*~]{0,80}(?=[\p{L}\p{Cf}])/u;
const AFTER = /[\s\p{Pd}_=*~:]/u;
const RULE = /^\s{0,20}[_\p{Pd}=*]{5,300}\s{0,20}$/u;
const MAX_SEPARATOR = 200;

/** What a separator announces. `loose` is one that counts only where a header follows. */
export interface Separator {
  readonly forward: boolean;
  readonly loose: boolean;
}

/**
 * Reads a line that announces an older message: "-----Original Message-----", "---------- Forwarded message ---------",
 * "Begin forwarded message:". Without dashes, the words count only before a header; a plain rule of underscores too.
 */
export function readSeparator(text: string): Separator | null {
  if (text.length > MAX_SEPARATOR || text === "") return null;
  if (RULE.test(text)) return { forward: false, loose: true };
  const before = DASHES.exec(text)?.[0] ?? "";
  const rest = text.slice(before.length);
  const wording = withoutEnd(rest, AFTER);
  const words = fold(wording);
  const colon = rest.slice(wording.length).includes(":");
  const dashed = before.trim().length >= 2;
  if (FORWARDED.has(words)) return { forward: true, loose: !dashed && !(BEGIN_FORWARDED.has(words) && colon) };
  if (BEGIN_FORWARDED.has(words)) return { forward: true, loose: !colon };
  return ORIGINAL.has(words) ? { forward: false, loose: !dashed } : null;
}

/** Notes: "---------------------- Forwarded by NAME on DATE ---------------------------", here in its languages. */
const FORWARDED_BY = new RegExp(
  "^\\s{0,20}-{3,60}\\s{0,3}(?:Forwarded by|Weitergeleitet von|Transféré par|Transmis par|Reenviado por|Inoltrato da|" +
    "Doorgestuurd door|Encaminhado por|Przekazane przez|Vidarebefordrat av|Videresendt af|Videresendt av|Lähettäjä)\\s",
  "i",
);

/** Whether a line begins Notes' forwarding line. Its end may stand up to two lines below. */
export function beginsForwardedBy(text: string): boolean {
  return FORWARDED_BY.test(text.slice(0, 120));
}

/** Whether a text ends with the dashes of Notes' forwarding line. */
export function endsWithDashes(text: string): boolean {
  return text.trimEnd().endsWith("---");
}
