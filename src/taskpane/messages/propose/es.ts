import type { ProposeWords } from "./types";

/** For Spanish readers. */
export const es: ProposeWords = {
  locale: "es",
  question: "¿Qué es correcto?",
  accountIs: "La cuenta {value}",
  addressIs: "La dirección {value}",
  other: "Otra cosa",
  otherText: "Copie el resumen y envíelo a quien lleva la lista de proveedores. No pague hasta que esté claro.",
  what: "Para {supplier}: {value}",
  emails: "Solo la dirección {value}",
  domains: "Cualquier dirección de {value}",
  note: "No cambia nada hasta que alguien llame a un número que conste y otra persona lo apruebe.",
  reason: "¿Cómo lo sabe?",
  reasonMissing: "Indique cómo lo sabe.",
  send: "Proponer",
  busy: "Enviando",
  cancel: "Cancelar",
  proposed: "Propuesto. Queda a la espera de una llamada al proveedor y de otra persona. No pague antes.",
  onRecord: "Ya consta. Compruébelo de nuevo.",
  open: "Abrir {supplier} en el registro",
  failed: {
    notSignedIn: "No ha iniciado sesión en los datos de proveedores. Iníciela e inténtelo de nuevo.",
    noPermission: "No puede proponerlo. Consulte a su administrador.",
    notReachable: "No se puede acceder al servicio de proveedores. Inténtelo más tarde.",
    tooMany: "Ya hay demasiadas propuestas pendientes. Que se decidan primero algunas.",
    refused: "El servicio de proveedores lo ha rechazado. Avise a quien lleva la lista.",
  },
};
