import { fold } from "./fold";

/** What a line of a quoted header says. `other` belongs to the header and says nothing that is kept apart. */
export type Label = "from" | "date" | "to" | "cc" | "subject" | "other";

/**
 * The labels of quoted headers in the languages that are read, as Outlook (desktop, web, mobile, Mac), Gmail, Apple Mail,
 * Thunderbird, Notes and webmails write them. One line a language: en de fr es it nl pt pl sv da no fi cs.
 */
const LABELS: Readonly<Record<Label, readonly string[]>> = {
  from: [
    "From",
    "Von",
    "De|Expéditeur|De la part de",
    "De|Remitente",
    "Da|Mittente",
    "Van|Afzender",
    "De|Remetente",
    "Od|Nadawca",
    "Från|Avsändare",
    "Fra|Afsender",
    "Fra|Avsender",
    "Lähettäjä|Keneltä",
    "Od|Odesílatel",
  ],
  date: [
    "Sent|Date|Date sent|Sent on|Sent at|Received",
    "Gesendet|Datum|Gesendet am|Verschickt",
    "Envoyé|Date|Envoyé le|Date d'envoi",
    "Enviado|Enviado el|Fecha|Fecha de envío",
    "Inviato|Data|Inviato il|Data invio",
    "Verzonden|Datum|Verzonden op|Verstuurd",
    "Enviado|Enviada em|Enviado em|Data|Enviada|Data de envio",
    "Wysłano|Wysłane|Data|Data wysłania",
    "Skickat|Datum|Skickat den",
    "Sendt|Dato",
    "Sendt|Dato",
    "Lähetetty|Päivämäärä|Pvm|Päiväys",
    "Odesláno|Datum|Dne",
  ],
  to: [
    "To|Recipient",
    "An|Empfänger",
    "À|A|Destinataire",
    "Para|A|Destinatario",
    "A|Destinatario",
    "Aan|Naar",
    "Para|A|Destinatário",
    "Do|Adresat",
    "Till|Mottagare",
    "Til|Modtager",
    "Til|Mottaker",
    "Vastaanottaja|Kenelle|Saaja",
    "Komu|Pro|Příjemce",
  ],
  cc: [
    "Cc|Copy|Carbon copy",
    "Kopie|CC (Kopie)",
    "Copie|Copie à|Cc",
    "Cc|Copia|CCO",
    "Cc|Copia|Per conoscenza|PC",
    "Cc|Kopie aan",
    "Cc|Com cópia",
    "DW|Do wiadomości|Kopia",
    "Kopia|Kopia till",
    "Kopi|Cc",
    "Kopi|Kopi til",
    "Kopio|Kopio vastaanottajalle",
    "Kopie|Kopie komu",
  ],
  subject: [
    "Subject",
    "Betreff|Betr",
    "Objet|Sujet",
    "Asunto",
    "Oggetto",
    "Onderwerp|Betreft",
    "Assunto",
    "Temat",
    "Ämne",
    "Emne",
    "Emne",
    "Aihe|Otsikko",
    "Předmět",
  ],
  other: [
    "Importance|Priority|Sensitivity|Reply-To|Reply To|Bcc|Attachments|Attachment|Sent by|Organization|Categories|Flag|Resent-From|Resent-To|When|Where|Mailed-By|Signed-By",
    "Wichtigkeit|Priorität|Vertraulichkeit|Antwort an|Antworten an|Bcc|Anlagen|Anlage|Gesendet von|Organisation",
    "Importance|Répondre à|Cci|Pièces jointes|Pièce jointe|Envoyé par",
    "Importancia|Responder a|Cco|Adjuntos|Datos adjuntos|Enviado por",
    "Priorità|Rispondi a|Ccn|Allegati|Inviato da",
    "Prioriteit|Urgentie|Antwoord aan|Bijlagen|Verzonden door",
    "Importância|Prioridade|Responder a|Anexos|Bcc|Enviado por",
    "Ważność|Odpowiedź do|Odpowiedz do|UDW|Załączniki",
    "Prioritet|Svara till|Hemlig kopia|Bilagor|Bifogade filer",
    "Prioritet|Svar til|Vedhæftede filer|Vedhæftet fil",
    "Prioritet|Viktighet|Svar til|Vedlegg",
    "Tärkeys|Prioriteetti|Vastausosoite|Piilokopio|Liitteet",
    "Důležitost|Odpověď na|Odpovědět|Skrytá kopie|Přílohy",
  ],
};

const byWord: ReadonlyMap<string, Label> = new Map(
  (Object.keys(LABELS) as Label[])
    .reverse()
    .flatMap((label) => LABELS[label].flatMap((words) => words.split("|").map((word) => [fold(word), label] as const))),
);

/** A label at the start of a line: marks of bold text ("*From:*"), up to four words, an ordinary or full-width colon. */
const LABELLED =
  /^[\s\p{Cf}*_|•]{0,80}(\p{L}[\p{L}\p{M}\p{Cf}'’ \u00a0()-]{0,39}?)[\s\p{Cf}*_]{0,4}[:：][\s\p{Cf}*_]{0,80}/u;

/** The label that a line begins with, and what stands after it. Null where it begins with none. */
export function readLabel(text: string): { label: Label; value: string } | null {
  const match = LABELLED.exec(text);
  if (match?.[1] === undefined) return null;
  const label = byWord.get(fold(match[1]));
  return label === undefined ? null : { label, value: text.slice(match[0].length).trim() };
}
