import type { Phrases } from "./phrases";

/** Portuguese. */
export const pt: Phrases = {
  language: "pt",
  quoting: {
    reply: "RE",
    forward: "FW",
    from: "De",
    sent: "Enviada",
    to: "Para",
    cc: "Cc",
    subject: "Assunto",
    original: "-----Mensagem original-----",
    wrote: ["{name} <{address}> escreveu no dia {date} às {time}:", "Em {date} {time}, {name} escreveu:"],
    forwarded: ["---------- Forwarded message ---------", "Início da mensagem reencaminhada:"],
  },
  labels: {
    holder: ["Titular", "Beneficiário", "Titular da conta"],
    bank: ["Banco", "Instituição"],
    account: ["Número de conta", "N.º de conta", "Conta"],
  },
  greeting: ["Bom dia {first},", "Olá {first},", "Caro(a) {name},", "Exmos. Senhores,", "Boa tarde,"],
  closing: ["Com os melhores cumprimentos,", "Cumprimentos,", "Obrigado,", "Atentamente,", "Ao dispor,"],
  small: [
    "Espero que esteja tudo bem.",
    "Obrigado [pela resposta rápida|pela ajuda|pela paciência].",
    "Peço desculpa pelo atraso, estamos em inventário.",
    "Qualquer dúvida, disponha.",
    "Cumprimentos à equipa.",
  ],
  invoice: {
    subject: [
      "Fatura {invoice}",
      "A sua fatura {invoice} - {company}",
      "{company}: fatura n.º {invoice}",
      "Fatura {invoice} / encomenda {order}",
    ],
    text: [
      "Segue a nossa fatura {invoice} no valor de {amount}, referente à encomenda {order}.\nAgradecemos o pagamento até {due}.",
      "Pelos serviços de setembro faturamos {amount} (fatura {invoice}).\nSolicitamos a liquidação até {due}.",
      "Fatura n.º {invoice}\nEncomenda n.º {order}\nTotal: {amount}\nVencimento: {due}\nAgradecemos que procedam ao pagamento.",
      "A fatura {invoice}, de {amount}, vence a {due}. Podem incluí-la nos próximos pagamentos?",
    ],
  },
  reminder: {
    subject: ["Fatura {invoice} em atraso", "Lembrete de pagamento {invoice}", "Fatura por regularizar: {invoice}"],
    text: [
      "Segundo os nossos registos, a fatura {invoice} de {amount}, vencida a {due}, continua por liquidar. Agradecemos o pagamento esta semana.",
      "Venho relembrar a fatura {invoice} ({amount}). Quando podemos contar com o pagamento?",
      "Ainda não recebemos o pagamento de {amount} da fatura {invoice}. Se já pagaram, ignorem este aviso; caso contrário, agradecemos que paguem até {due}.",
    ],
  },
  order: {
    subject: ["Encomenda {order}", "Confirmação da encomenda {order}", "Questão sobre {order}"],
    text: [
      "Obrigado pela encomenda {order}. Podemos expedir [na quinta-feira|na próxima semana|no fim do mês]. Enviamos tudo de uma vez?",
      "A encomenda {order} está registada. O modelo azul só volta a {date}, serve o cinzento?",
      "Uma pergunta sobre {order}: querem as paletes empilhadas ou soltas?",
    ],
  },
  delivery: {
    subject: ["Entrega {tracking}", "Aviso de expedição {order}", "Entrega de {date}"],
    text: [
      "A mercadoria saiu hoje de manhã, envio {tracking}. O motorista chega a {date} antes do meio-dia.",
      "A entrega de {order} passa para {date}; o contentor ficou retido no porto.",
      "O motorista encontrou o portão fechado. Voltamos a {date}, estará alguém a partir das 8?",
    ],
  },
  meeting: {
    subject: ["Reunião de {date}", "Falamos na próxima semana", "Visita à obra"],
    text: [
      "Dá jeito a {date} às 10? No vosso escritório ou por Teams.",
      "A visita passa para {date}. Tragam calçado de segurança.",
      "Ordem de trabalhos de {date}: segurança, volumes do quarto trimestre, empilhadores, outros.",
    ],
  },
  lunch: {
    subject: ["Almoço?", "Sábado", "O teu cachecol"],
    text: [
      "Vamos ao tailandês novo à uma? Pago eu, da última vez pagaste tu.",
      "Mantém-se o sábado? Os miúdos estão com a minha irmã, estou livre a partir das três.",
      "Deixaste o cachecol no meu carro, levo-to amanhã.",
    ],
  },
  advice: {
    subject: ["Aviso de pagamento {invoice}", "Transferência efetuada {invoice}", "Aviso de transferência"],
    text: [
      "Transferimos hoje {amount} para liquidação da fatura {invoice}. Devem receber dentro de dois dias úteis.",
      "Aviso de pagamento: fatura {invoice}, {amount}, data-valor {date}.",
      "Para vossa informação, a {date} foram pagos {amount} referentes a {invoice}. Não precisam de fazer nada.",
    ],
  },
  receipt: {
    subject: ["Pagamento recebido, obrigado", "Recibo de {invoice}"],
    text: [
      "Recebemos o vosso pagamento de {amount} a {date}, muito obrigado. A fatura {invoice} está liquidada.",
      "Confirmamos a receção de {amount} relativos à fatura {invoice}.",
    ],
  },
  news: {
    subject: [
      "Newsletter de outubro: faturar mais depressa",
      "Como baixar o custo por fatura",
      "Webinar: faturação eletrónica",
    ],
    text: [
      "Nesta edição: cinco conselhos para receber a horas, um guia da faturação eletrónica e o que muda na contabilidade com a confirmação do beneficiário.",
      "Inscreva-se no webinar de {date}: como as equipas de contas a pagar evitam pagamentos duplicados. Lugares limitados.",
      "Novidades na aplicação: reconciliação bancária num clique, cartões virtuais e aprovação de pagamentos. Saiba mais no nosso site.",
    ],
  },
  warning: {
    subject: [
      "Cuidado com a fraude nos pagamentos",
      "Alerta: faturas falsas em nosso nome",
      "Aviso de segurança aos clientes",
    ],
    text: [
      "Circulam e-mails fraudulentos a dizer que os nossos dados bancários mudaram. Nunca comunicamos um novo IBAN por e-mail. Nesse caso, não paguem e telefonem-nos.",
      "Há burlões que se fazem passar por fornecedores e pedem o pagamento para uma nova conta. Liguem sempre para um número que já conhecem antes de alterar dados bancários.",
    ],
  },
  away: {
    subject: ["Resposta automática: {subject}", "Ausente do escritório: {subject}"],
    text: [
      "Estou ausente até {date} e sem acesso ao e-mail. Para faturas urgentes, contactem os meus colegas.",
      "Obrigado pela sua mensagem. Estou de férias e regresso a {date}. A mensagem não será reencaminhada.",
    ],
  },
  run: {
    subject: ["Pagamentos de {date}", "Lote de sexta-feira"],
    text: [
      "O lote de {date} está pronto: 34 faturas, {amount} no total. Consegues libertá-lo antes das duas?",
      "Tirei as duas faturas em disputa, o resto sai a {date}. Queres reter mais alguma?",
    ],
  },
  numbers: {
    subject: ["Referências de {order}", "Documentos de {tracking}"],
    text: [
      "Encomenda {order}, guia de remessa 8{order}, envio {tracking}, o nosso NIF {vat}. O armazém atende no {phone}.",
      "Contentor MSKU 307 201-1, reserva {tracking}, declaração 26PT{order}. Indiquem {order} na resposta. NIF {vat}.",
    ],
  },
  unchanged: [
    "Os nossos dados bancários não mudaram.",
    "O IBAN mantém-se igual ao de todas as faturas anteriores.",
    "Não há qualquer alteração da nossa conta; paguem como habitualmente.",
  ],
  payTo: [
    "Agradecemos a transferência [do valor|do saldo|do montante] para [a seguinte conta|a conta abaixo]:",
    "[Os nossos dados bancários|Dados para transferência|Pagamento por transferência para|Dados de pagamento]:",
    "Solicitamos o pagamento para:",
    "O valor deve ir para esta conta:",
    "Podem enviar o dinheiro para aqui:",
  ],
  changed: [
    "Informamos que os nossos dados bancários foram alterados. [A partir de hoje|Doravante], paguem [todas as faturas|as nossas faturas] para:",
    "Mudámos de banco. Agradecemos que atualizem a nossa ficha de fornecedor com a conta seguinte:",
    "Tomem nota do nosso novo IBAN[, válido a partir deste mês|]:",
    "Por favor, não utilizem mais a conta antiga. Os pagamentos passam a ser feitos para:",
    "Podem substituir, antes do próximo pagamento, a conta que têm registada por esta?",
    "A nossa conta atual encerra no fim do mês; é esta que a substitui:",
    "Só para esta fatura, usem a conta da nossa filial em vez da habitual:",
    "Passámos a trabalhar com outra instituição, por isso as transferências vão para aqui:",
  ],
  later: [
    "Por favor, [suspendam o pagamento|retenham os pagamentos] por agora: estamos a mudar de banco e envio os novos dados [amanhã|em breve|esta tarde].",
    "Os nossos dados bancários vão mudar em breve. Os novos [seguem noutro e-mail|seguirão brevemente].",
    "Antes de pagarem {invoice}, peçam-me os dados atualizados, porque a conta antiga já não pode receber fundos.",
    "Estamos a transferir as contas para outro banco, por isso não enviem nada para a antiga. Confirmem a receção e eu envio os novos dados.",
    "A nossa conta está em auditoria e não aceita transferências neste momento. Posso indicar uma conta alternativa?",
    "O que precisam da nossa parte para alterar o IBAN que têm em ficha?",
  ],
  reason: [
    "Deve-se a [uma inspeção fiscal|uma auditoria anual|uma fusão dos nossos bancos].",
    "O nosso banco passou a cobrar comissões que não podemos aceitar.",
    "A conta anterior está bloqueada por um litígio.",
    "A administração decidiu centralizar as contas.",
  ],
  denial: [
    "Isto não é burla: os nossos dados bancários não mudaram, só esta fatura é que se paga na conta abaixo:",
    "Sei que há muita fraude; fique descansado, a nossa administração aprovou. A conta da empresa mantém-se, este pagamento é que vai para:",
    "Para vós nada muda e o IBAN é o mesmo. Liquidem apenas esta na nossa conta de cobranças:",
    "Nunca vos pediríamos para alterar dados bancários por e-mail. Confirmem só que esta fatura é paga para:",
  ],
  pressure: [
    "É muito urgente, tratem disto hoje, por favor.",
    "Peço que fique entre nós.",
    "Estou em reuniões o dia todo e não posso atender, é melhor por e-mail.",
    "Sem pagamento até ao meio-dia teremos de parar as entregas.",
  ],
  confirmCall: [
    "Para confirmar [o IBAN|os dados bancários], liguem para [a nossa contabilidade|o meu gabinete], {phone}.",
    "Se quiserem verificar a conta, marquem {phone}; os números antigos já não funcionam.",
    "Para qualquer verificação dos dados de pagamento, só o {phone}.",
  ],
  phoneNew: [
    "O nosso telefone mudou. Agradecemos que atualizem os vossos registos: {phone}.",
    "Tomem nota do nosso novo número {phone}; a linha antiga foi desligada.",
    "Temos uma central nova. A contabilidade atende a partir de hoje só no {phone}, alterem por favor os contactos no vosso sistema.",
  ],
  contactNew: [
    "Vou sair da contabilidade; a partir de agora enviem tudo o que diga respeito a pagamentos para {name}, {email}.",
    "Agradecemos que mudem o nosso contacto de faturas e pagamentos para {name} ({email}).",
    "O vosso novo contacto para pagamentos é {name}. Atualizem a nossa ficha: {email}.",
  ],
  ledger: {
    subject: ["Faturas em aberto", "Antiguidade de saldos", "Extrato de conta"],
    text: [
      "Envie-me por favor uma lista de todas as nossas faturas em aberto com os vencimentos.",
      "Pode enviar-me o mapa de antiguidade de saldos da nossa conta e dizer quem aprova os pagamentos?",
      "Para a auditoria precisamos de um extrato de tudo o que nos devem e de quando será pago.",
    ],
  },
  refund: [
    "Pagaram duas vezes. Agradecemos o reembolso do crédito de {amount} para a nossa conta:",
    "Por favor, devolvam o valor pago a mais, {amount}, para a seguinte conta:",
    "Nota de crédito {invoice}: agradecemos a devolução de {amount} para:",
  ],
  debit: [
    "Agradecemos que ativem o débito direto das nossas faturas, assinem a autorização SEPA e registem a nossa conta:",
    "Estamos a passar todos os clientes para débito direto. Autorizem as cobranças a favor desta conta:",
  ],
  factoring: [
    "Cedemos os nossos créditos à {factor}. O pagamento só é liberatório na conta:",
    "As nossas faturas foram cedidas à {factor}, a quem devem ser feitos todos os pagamentos a partir de agora:",
  ],
  portal: [
    "A nossa faturação passou para um novo portal. Para obter os dados bancários atuais, registem-se em {url}.",
    "Todos os clientes pagam agora pelo nosso portal. Inscrevam-se em {url} e confirmem aí os dados de pagamento.",
  ],
  payLink: [
    "Pode pagar a fatura {invoice} online aqui: {url}",
    "Agradecemos o pagamento de {amount} pela nossa ligação segura {url}",
  ],
  wallet: [
    "Enviem o equivalente a {amount} em bitcoin para {wallet}",
    "Só aceitamos criptomoedas. A nossa carteira: {wallet}",
  ],
  alias: ["Mandem os {amount} por PayPal para {alias}.", "Podem pagar por PayPal para {alias}."],
  cheque: [
    "Passem o cheque de {amount} à ordem de {company} e enviem para a nova morada: {address}.",
    "Desta vez preferimos cheque, a enviar para {address}.",
  ],
  gift: {
    subject: ["Um favor", "Estás no escritório?", "Preciso de ti"],
    text: [
      "Preciso de [cinco|oito|dez] cartões-presente de 100 euros para clientes. Podes comprá-los hoje de manhã e mandar-me os códigos? Eu reembolso.",
      "Tens um minuto? Compra uns cartões-presente Apple, raspa e manda-me fotos dos códigos. Não digas nada, é surpresa.",
    ],
  },
  payroll: {
    subject: ["Alteração da conta do ordenado", "O meu novo IBAN", "Questão sobre o salário"],
    text: [
      "Mudei de banco. Por favor, paguem o meu ordenado na minha nova conta a partir deste mês:",
      "Dá para alterar a conta do meu salário antes do próximo pagamento? A nova é:",
      "Queria atualizar a conta em que recebo o vencimento:",
    ],
  },
  urgent: {
    subject: ["Pagamento urgente", "Confidencial", "Transferência hoje"],
    text: [
      "Preciso de uma transferência de {amount} ainda hoje. É para uma aquisição de que ninguém pode saber. Envia para:",
      "Consegues fazer um pagamento urgente de {amount}? Vou embarcar e não posso falar. Os dados:",
      "Por favor faz uma transferência de {amount} esta manhã e envia-me o comprovativo. Beneficiário:",
    ],
  },
  passOn: [
    "Vê abaixo, podes [tratar disto|alterar e pagar]?",
    "Isto veio ter comigo em vez de contigo. Paga, por favor.",
    "Consegues tratar hoje?",
  ],
  changeSubject: [
    "Alteração de dados bancários",
    "Novo IBAN",
    "Atualização dos dados de pagamento",
    "Importante: o nosso banco",
  ],
};
