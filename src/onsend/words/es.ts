import type { Words } from "./words";

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
};
