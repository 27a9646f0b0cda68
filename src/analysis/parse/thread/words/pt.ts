import type { ThreadWords } from "./words";

/** Portuguese, of Portugal and of Brazil. */
export const pt: ThreadWords = {
  from: "De|Remetente",
  date: "Enviado|Enviada em|Enviado em|Enviada a|Data|Enviada|Data de envio",
  to: "Para|A|Destinatário|Destinatários",
  cc: "Cc|Com cópia|Cópia",
  subject: "Assunto",
  other: "Importância|Prioridade|Responder a|Responder para|Anexos|Bcc|Cco|Enviado por|Quando|Onde",
  original: "Mensagem original|Mensagem de origem|Compromisso original|E-mail original",
  forwarded: "Mensagem encaminhada|Mensagem reencaminhada|E-mail encaminhado",
  begins:
    "Início da mensagem encaminhada|Início da mensagem reenviada|Início de mensagem reencaminhada|Início da mensagem reencaminhada",
  dated: "",
  forwardedBy: "Encaminhado por|Reencaminhado por|Repassado por",
  wrote: "escreveu",
  quoting: "Citando",
  before: "em|no dia|a|às",
  joins: "às|à(s)|de",
  by: "por",
  behalf: "em nome de",
  days: "",
  months: "jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez",
  reply: "res|resp|resposta",
  forward: "enc|encaminhada|reenc",
};
