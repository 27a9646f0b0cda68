import type { ThreadWords } from "./words";

/** French. */
export const fr: ThreadWords = {
  from: "De|Expéditeur|De la part de",
  date: "Envoyé|Date|Envoyé le|Date d'envoi",
  to: "À|A|Pour|Destinataire|Destinataires",
  cc: "Cc|Copie|Copie à",
  subject: "Objet|Sujet",
  other: "Importance|Priorité|Répondre à|Rép|Cci|Copie cachée|Pièces jointes|Pièce jointe|Envoyé par|Quand|Où",
  original:
    "Message d'origine|Message original|Message initial|Mail original|E-mail d'origine|Rendez-vous d'origine|Courriel d'origine",
  forwarded: "Message transféré|Message transmis|Message réexpédié|Message envoyé|Courriel transféré",
  begins: "Début du message transféré|Début du message réexpédié",
  dated: "Message du",
  forwardedBy: "Transféré par|Transmis par|Réacheminé par",
  wrote: "a écrit|à écrit",
  quoting: "",
  before: "le",
  joins: "à",
  by: "par",
  behalf: "de la part de|au nom de",
  days: "",
  months: "jan|fév|mar|avr|mai|juin|juil|aoû|sep|oct|nov|déc",
  reply: "re|ré|rép|rep|réponse|reponse",
  forward: "tr|transf|transféré|transfere",
};
