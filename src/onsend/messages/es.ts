import type { Words } from "./types";

/** The words in Spanish. */
export const es: Words = {
  openHere:
    "El caso {case} está abierto en esta conversación. No apruebe ni pague nada hasta que el proveedor lo confirme por teléfono.",
  fraudHere: "El caso {case} de esta conversación se cerró como fraude. No apruebe ni pague nada.",
  imitatesHere: "{address} imita a {genuine}. No envíe nada allí.",
  unchecked: "Remit Guard no pudo comprobar este mensaje. Se envió sin comprobar.",
  button: "Abrir Remit Guard",
  approvesOpen:
    "El caso {case} está abierto en esta conversación: nadie ha confirmado aún por teléfono los datos bancarios con {supplier}. Su mensaje dice «{quote}». No apruebe ni pague nada antes de esa llamada.",
  approvesFraud:
    "Esta conversación se cerró como fraude ({case}): los datos bancarios no son de {supplier}. Su mensaje dice «{quote}». No apruebe ni pague nada, y avise a quien ya lo haya hecho.",
  passesOnDisputed:
    "Su mensaje pasa la cuenta {account}. De ella trata el caso {case}: nadie ha confirmado que sea de {supplier}. Quítela o espere a la llamada de comprobación.",
  passesOnUnknown:
    "Su mensaje pasa la cuenta {account}. No figura en el registro de {supplier}, y el caso {case} está abierto. Quítela o espere a la llamada de comprobación.",
  imitates:
    "{address} imita a {genuine}. Lo que envíe allí lo leerá otra persona. Quite esa dirección y use la que conoce.",
  leaves:
    "Esta conversación era con {genuine}, pero su respuesta va a {address}. Escriba a la dirección que conoce, o llame al número registrado, antes de contestar.",
  again: "Para enviarlo de todos modos, pulse Enviar otra vez.",
  supplier: "el proveedor",
  confirmedHere:
    "El caso {case} de esta conversación espera a una segunda persona. No apruebe ni pague nada hasta que lo libere.",
  coolOffHere: "El caso {case} de esta conversación está liberado, pero no se puede pagar nada antes del {day}.",
  unasked:
    "Remit Guard no pudo consultar el servicio de proveedores. No se comprobó si hay un caso abierto sobre esta conversación.",
  approvesConfirmed:
    "El caso {case} de esta conversación aún no está liberado: {supplier} lo confirmó por teléfono, pero falta que lo revise una segunda persona. Su mensaje dice «{quote}». No apruebe ni pague nada antes.",
  approvesCoolOff:
    "El caso {case} de esta conversación está liberado, pero no se puede pagar nada antes del {day}. Su mensaje dice «{quote}». Espere hasta entonces, o indique desde qué día se puede pagar.",
  passesOnConfirmed:
    "Su mensaje pasa la cuenta {account}. El caso {case} trata de esta cuenta, y ninguna segunda persona lo ha liberado aún. Quítela, o espere a que lo haga.",
  passesOnFraud:
    "Su mensaje pasa la cuenta {account}. No es una cuenta de {supplier}: el caso {case} se cerró como fraude. Quítela, y avise a quien ya la tenga.",
  notOnRecord:
    "Su mensaje pasa la cuenta {account}. No figura en el registro de {supplier}. Antes de que alguien pague ahí, llame al número registrado.",
  ofAnother:
    "Su mensaje pasa la cuenta {account}. Figura en el registro de otra empresa, no en el de {supplier}. Antes de que alguien pague ahí, llame al número registrado.",
  rejected:
    "Su mensaje pasa la cuenta {account}. Ya se propuso para {supplier} y se rechazó. Quítela, y diga a quien paga que no la use.",
  changed:
    "Su mensaje pasa la cuenta {account}. Un mensaje anterior, más abajo, indica {before}. Antes de que alguien pague ahí, llame al beneficiario a un número que conozca.",
};
