import type { ThreadWords } from "./words";

/** Spanish. */
export const es: ThreadWords = {
  from: "De|Remitente",
  date: "Enviado|Enviado el|Fecha|Fecha de envío",
  to: "Para|A|Destinatario|Destinatarios",
  cc: "Cc|Copia|Con copia",
  subject: "Asunto",
  other: "Importancia|Prioridad|Responder a|Cco|Adjuntos|Datos adjuntos|Enviado por|Cuándo|Dónde",
  original: "Mensaje original|Mensaje origen|Correo original|Cita original",
  forwarded: "Mensaje reenviado|Correo reenviado",
  begins: "Inicio del mensaje reenviado|Comienzo del mensaje reenviado",
  dated: "",
  forwardedBy: "Reenviado por|Remitido por",
  wrote: "escribió lo siguiente|escribió",
  quoting: "Citando a",
  before: "el",
  joins: "a las",
  by: "por",
  behalf: "en nombre de",
  days: "",
  months: "ene|feb|mar|abr|may|jun|jul|ago|sep/set|oct|nov|dic",
  reply: "re|rta|resp|respuesta",
  forward: "rv|renv|reenv|reenviado",
};
