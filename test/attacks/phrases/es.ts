import type { Phrases } from "./phrases";

/** Spanish. */
export const es: Phrases = {
  language: "es",
  quoting: {
    reply: "RE",
    forward: "RV",
    from: "De",
    sent: "Enviado",
    to: "Para",
    cc: "CC",
    subject: "Asunto",
    original: "-----Mensaje original-----",
    wrote: ["El {date} a las {time}, {name} <{address}> escribió:", "El {date}, {name} escribió:"],
    forwarded: ["---------- Forwarded message ---------", "Inicio del mensaje reenviado:"],
  },
  labels: {
    holder: ["Titular", "Beneficiario", "Titular de la cuenta"],
    bank: ["Banco", "Entidad"],
    account: ["Número de cuenta", "N.º de cuenta", "Cuenta"],
  },
  greeting: ["Hola {first}:", "Buenos días {first}:", "Estimado/a {name}:", "Estimados señores:", "Buenas tardes:"],
  closing: [
    "Un saludo,",
    "Saludos cordiales,",
    "Atentamente,",
    "Muchas gracias y un saludo,",
    "Quedamos a su disposición,",
  ],
  small: [
    "Espero que esté todo bien.",
    "Gracias por [su pronta respuesta|la ayuda|su paciencia].",
    "Perdón por [el retraso|tardar en contestar], estamos con el inventario.",
    "Cualquier duda, me dice.",
    "Recuerdos al equipo.",
  ],
  invoice: {
    subject: [
      "Factura {invoice}",
      "Su factura {invoice} de {company}",
      "{company}: factura n.º {invoice}",
      "Factura {invoice} / pedido {order}",
    ],
    text: [
      "Le enviamos nuestra factura {invoice} por importe de {amount}, correspondiente a su pedido {order}.\nLe rogamos que la abone antes del {due}.",
      "Por los servicios de septiembre les facturamos {amount} (factura {invoice}).\nRogamos realicen el pago antes del {due}.",
      "Factura n.º {invoice}\nPedido n.º {order}\nTotal: {amount}\nVencimiento: {due}.\nRogamos su pago en plazo.",
      "La factura {invoice}, de {amount}, vence el {due}. ¿Podrían incluirla en la próxima remesa de pagos?",
    ],
  },
  reminder: {
    subject: ["Factura {invoice} pendiente", "Recordatorio de pago {invoice}", "Vencida: {invoice}"],
    text: [
      "Según nuestros registros, la factura {invoice} por {amount}, vencida el {due}, sigue pendiente. Rogamos que nos paguen esta semana.",
      "Le escribo por la factura {invoice} ({amount}). ¿Cuándo podemos contar con el pago?",
      "Aún no hemos recibido el pago de {amount} de la factura {invoice}. Si ya lo han hecho, no tengan en cuenta este aviso; si no, les rogamos que paguen antes del {due}.",
    ],
  },
  order: {
    subject: ["Pedido {order}", "Confirmación del pedido {order}", "Consulta sobre {order}"],
    text: [
      "Gracias por su pedido {order}. Podemos enviarlo [el jueves|la semana que viene|a final de mes]. ¿Lo mandamos todo junto?",
      "El pedido {order} está registrado. El modelo azul no estará hasta el {date}, ¿les vale el gris?",
      "Una pregunta sobre {order}: ¿quieren los palés apilados o sueltos?",
    ],
  },
  delivery: {
    subject: ["Entrega {tracking}", "Aviso de envío {order}", "Su entrega del {date}"],
    text: [
      "La mercancía ha salido esta mañana, envío {tracking}. El conductor llegará el {date} por la mañana.",
      "La entrega de {order} se retrasa al {date}; el contenedor se quedó retenido en el puerto.",
      "El conductor encontró la puerta cerrada. Volvemos el {date}, ¿habrá alguien desde las 8?",
    ],
  },
  meeting: {
    subject: ["Reunión del {date}", "Nos vemos la semana que viene", "Visita de obra"],
    text: [
      "¿Le viene bien el {date} a las 10? Podemos vernos en su oficina o por Teams.",
      "La visita pasa al {date}. Traigan calzado de seguridad.",
      "Orden del día del {date}: seguridad, volúmenes del cuarto trimestre, carretillas, varios.",
    ],
  },
  lunch: {
    subject: ["¿Comemos?", "El sábado", "Tu bufanda"],
    text: [
      "¿Vamos al tailandés nuevo a las dos? Invito yo, que la última vez pagaste tú.",
      "¿Sigue en pie lo del sábado? Los niños están con mi hermana, estoy libre desde las tres.",
      "Me dejaste la bufanda en el coche, mañana te la llevo.",
    ],
  },
  advice: {
    subject: ["Aviso de pago {invoice}", "Transferencia realizada {invoice}", "Aviso de transferencia"],
    text: [
      "Hoy les hemos transferido {amount} para el pago de la factura {invoice}. Deberían recibirlo en dos días hábiles.",
      "Aviso de pago: factura {invoice}, {amount}, fecha valor {date}.",
      "Para su información, el {date} se les abonaron {amount} por {invoice}. No tienen que hacer nada.",
    ],
  },
  receipt: {
    subject: ["Pago recibido, gracias", "Recibo de {invoice}"],
    text: [
      "Hemos recibido su pago de {amount} el {date}, muchas gracias. La factura {invoice} queda saldada.",
      "Confirmamos la recepción de {amount} por la factura {invoice}.",
    ],
  },
  news: {
    subject: [
      "Boletín de octubre: facturar más rápido",
      "Cómo bajar el coste por factura",
      "Seminario web: la factura electrónica",
    ],
    text: [
      "En este número: cinco consejos para cobrar a tiempo, una guía de la factura electrónica y qué supone la verificación del beneficiario para los equipos de contabilidad.",
      "Inscríbase en nuestro seminario del {date}: cómo el equipo de cuentas a pagar evita pagos duplicados. Plazas limitadas.",
      "Novedades de nuestra aplicación: conciliación bancaria en un clic, tarjetas virtuales y aprobación de remesas. Más en nuestra web.",
    ],
  },
  warning: {
    subject: [
      "Cuidado con el fraude en los pagos",
      "Alerta: facturas falsas en nuestro nombre",
      "Aviso de seguridad a los clientes",
    ],
    text: [
      "Circulan correos fraudulentos que dicen que nuestros datos bancarios han cambiado. Nunca les comunicaremos una cuenta nueva por correo. Si reciben un mensaje así, no paguen y llámennos.",
      "Hay estafadores que se hacen pasar por proveedores y piden el pago en una cuenta nueva. Llamen siempre a un número conocido antes de cambiar datos bancarios.",
    ],
  },
  away: {
    subject: ["Respuesta automática: {subject}", "Fuera de la oficina: {subject}"],
    text: [
      "Estoy fuera de la oficina hasta el {date} sin acceso al correo. Para facturas urgentes, diríjanse a mis compañeros.",
      "Gracias por su mensaje. Estoy de vacaciones y vuelvo el {date}. Su mensaje no se reenviará.",
    ],
  },
  run: {
    subject: ["Remesa de pagos del {date}", "Pagos del viernes"],
    text: [
      "La remesa del {date} está lista: 34 facturas, {amount} en total. ¿La puedes liberar antes de las dos?",
      "He quitado las dos facturas en disputa, el resto sale el {date}. ¿Quieres parar alguna más?",
    ],
  },
  numbers: {
    subject: ["Referencias de {order}", "Documentos de {tracking}"],
    text: [
      "Pedido {order}, albarán 8{order}, envío {tracking}, nuestro NIF {vat}. El almacén está en el {phone}.",
      "Contenedor MSKU 307 201-1, reserva {tracking}, DUA 26ES{order}. Indiquen {order} en su respuesta. NIF: {vat}.",
    ],
  },
  unchanged: [
    "Nuestros datos bancarios no han cambiado.",
    "La cuenta bancaria sigue siendo la misma que en todas las facturas anteriores.",
    "No hay ningún cambio en nuestra cuenta; paguen como siempre.",
  ],
  payTo: [
    "Rogamos transfieran [el importe|el saldo|la cantidad] a la [cuenta siguiente|cuenta indicada abajo]:",
    "[Nuestros datos bancarios|Datos para la transferencia|Forma de pago: transferencia a|Cuenta de abono]:",
    "Por favor, hagan el ingreso en:",
    "El pago va a esta cuenta:",
    "Pueden enviar el dinero aquí:",
  ],
  changed: [
    "Les comunicamos que nuestros datos bancarios han cambiado. [A partir de hoy|Desde ahora], abonen [todas las facturas|nuestras facturas] en:",
    "Hemos cambiado de banco. Por favor, actualicen nuestra ficha de proveedor con la cuenta siguiente:",
    "Tomen nota de nuestra nueva cuenta bancaria[, válida desde este mes|]:",
    "Por favor, no utilicen más la cuenta antigua. Los pagos deben ir a:",
    "¿Podrían sustituir, antes de la próxima remesa, la cuenta que tienen por esta?",
    "Nuestra cuenta actual se cancela a final de mes; esta es la que la reemplaza:",
    "Solo para esta factura, usen la cuenta de nuestra filial en lugar de la habitual:",
    "Ahora trabajamos con otra entidad, así que las transferencias van aquí:",
  ],
  later: [
    "Por favor, [retengan el pago|paren los pagos] de momento: estamos cambiando de banco y les enviaré los nuevos datos [mañana|en breve|esta tarde].",
    "Nuestros datos bancarios van a cambiar próximamente. Los nuevos [les llegarán en otro correo|se los envío en breve].",
    "Antes de pagar {invoice}, pídanme los datos actualizados, porque la cuenta anterior ya no puede recibir fondos.",
    "Estamos trasladando las cuentas a otro banco, así que no manden nada a la antigua. Confírmenme la recepción y les paso los datos nuevos.",
    "Nuestra cuenta está en auditoría y no admite ingresos por ahora. ¿Les puedo dar una cuenta alternativa?",
    "¿Qué necesitan de nosotros para modificar la cuenta que tienen registrada?",
  ],
  reason: [
    "Se debe a [una inspección fiscal|la auditoría anual|la fusión de nuestros bancos].",
    "Nuestro banco cobra ahora unas comisiones que no podemos aceptar.",
    "La cuenta anterior está bloqueada por un litigio.",
    "La dirección ha decidido unificar las cuentas.",
  ],
  denial: [
    "Esto no es ninguna estafa: nuestros datos bancarios no han cambiado, solo esta factura se paga en la cuenta de abajo:",
    "Sé que hay mucho fraude; quede tranquilo, lo ha aprobado nuestra dirección. La cuenta de la empresa sigue igual, este pago en concreto va a:",
    "Para ustedes no cambia nada y la cuenta es la misma. Abonen únicamente esta en nuestra cuenta recaudadora:",
    "Nunca les pediríamos cambiar datos bancarios por correo. Asegúrense solo de que esta factura se pague en:",
  ],
  pressure: [
    "Es muy urgente, háganlo hoy, por favor.",
    "Les ruego que quede entre nosotros.",
    "Estoy reunido todo el día y no puedo atender llamadas, mejor por correo.",
    "Si no se paga antes del mediodía tendremos que parar las entregas.",
  ],
  confirmCall: [
    "Para confirmar [la cuenta|los datos bancarios], llamen a [nuestra contabilidad|mi despacho] al {phone}.",
    "Si quieren verificar la cuenta, marquen el {phone}; los números antiguos ya no funcionan.",
    "Para cualquier comprobación de los datos de pago, solo en el {phone}.",
  ],
  phoneNew: [
    "Nuestro teléfono ha cambiado. Por favor, actualicen sus registros: {phone}.",
    "Tomen nota de nuestro nuevo número {phone}; la línea antigua está dada de baja.",
    "Tenemos centralita nueva. Contabilidad atiende desde hoy solo en el {phone}, cambien por favor los datos de contacto en su sistema.",
  ],
  contactNew: [
    "Dejo el departamento; a partir de ahora envíen todo lo relativo a pagos a {name}, {email}.",
    "Por favor, cambien nuestro contacto de facturas y pagos a {name} ({email}).",
    "Su nueva persona de contacto para pagos es {name}. Actualicen nuestra ficha: {email}.",
  ],
  ledger: {
    subject: ["Partidas abiertas", "Antigüedad de saldos", "Extracto de cuenta"],
    text: [
      "Envíeme por favor una lista de todas nuestras facturas pendientes con sus vencimientos.",
      "¿Podría pasarme el informe de antigüedad de saldos y decirme quién aprueba los pagos?",
      "Para la auditoría necesitamos un extracto de todo lo que nos deben y cuándo se va a pagar.",
    ],
  },
  refund: [
    "Han pagado dos veces. Les rogamos que devuelvan el abono de {amount} a nuestra cuenta:",
    "Por favor, reembolsen el exceso de {amount} en la cuenta siguiente:",
    "Nota de abono {invoice}: rogamos nos devuelvan {amount} a:",
  ],
  debit: [
    "Por favor, domicilien nuestras facturas, firmen el mandato SEPA y tomen nota de nuestra cuenta:",
    "Pasamos a todos los clientes a recibo domiciliado. Autoricen los adeudos a favor de esta cuenta:",
  ],
  factoring: [
    "Hemos cedido nuestros créditos a {factor}. Solo será liberatorio el pago en:",
    "Nuestras facturas se han cedido a {factor}, a quien deben hacerse todos los pagos desde ahora:",
  ],
  portal: [
    "Nuestra facturación ha pasado a un portal nuevo. Para obtener los datos bancarios vigentes, regístrense en {url}.",
    "Todos los clientes pagan ahora por nuestro portal. Dense de alta en {url} y confirmen allí sus datos de pago.",
  ],
  payLink: [
    "Puede pagar la factura {invoice} en línea aquí: {url}",
    "Rogamos abonen {amount} con nuestro enlace de pago seguro {url}",
  ],
  wallet: [
    "Envíen el equivalente de {amount} en bitcoin a {wallet}",
    "Ya solo aceptamos criptomonedas. Nuestro monedero: {wallet}",
  ],
  alias: ["Manden los {amount} por PayPal a {alias}.", "Pueden pagar por PayPal a {alias}."],
  cheque: [
    "Extiendan el cheque de {amount} a nombre de {company} y envíenlo a nuestra nueva dirección: {address}.",
    "Esta vez preferimos cheque. Envíenlo por correo a {address}.",
  ],
  gift: {
    subject: ["Un favor", "¿Estás en tu mesa?", "Necesito tu ayuda"],
    text: [
      "Necesito [cinco|ocho|diez] tarjetas regalo de 100 euros para clientes. ¿Las puedes comprar esta mañana y mandarme los códigos? Te lo devuelvo.",
      "¿Tienes un momento? Compra unas tarjetas regalo de Apple, rasca el código y mándame fotos. No lo comentes, es una sorpresa.",
    ],
  },
  payroll: {
    subject: ["Cambio de cuenta de la nómina", "Mis datos bancarios", "Consulta sobre la nómina"],
    text: [
      "He cambiado de banco. Ingresad mi nómina en mi nueva cuenta desde este mes:",
      "¿Se puede cambiar la cuenta de mi nómina antes del próximo pago? La nueva es:",
      "Quiero actualizar la cuenta en la que cobro el sueldo:",
    ],
  },
  urgent: {
    subject: ["Pago urgente", "Confidencial", "Transferencia hoy"],
    text: [
      "Necesito una transferencia de {amount} hoy mismo. Es para una adquisición de la que nadie debe saber todavía. Envíala a:",
      "¿Puedes sacar un pago urgente de {amount}? Estoy embarcando y no puedo hablar. Los datos:",
      "Por favor, haz una transferencia de {amount} esta mañana y mándame el justificante. Beneficiario:",
    ],
  },
  passOn: [
    "Mira abajo, ¿puedes [encargarte|cambiarlo y pagar]?",
    "Me ha llegado a mí en vez de a ti. Págalo, por favor.",
    "¿Puedes gestionarlo hoy?",
  ],
  changeSubject: [
    "Cambio de datos bancarios",
    "Nueva cuenta bancaria",
    "Actualización de datos de pago",
    "Importante: nuestro banco",
  ],
};
