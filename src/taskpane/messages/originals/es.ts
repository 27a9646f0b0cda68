import type { OriginalsWords } from "./types";

/** Spanish. */
export const es: OriginalsWords = {
  locale: "es",
  invite: "Arrastre a este panel un mensaje o una factura anterior, o elija un archivo (.eml, .msg o .pdf).",
  choose: "Elegir un archivo",
  privacy: "Se lee en este dispositivo y se olvida en cuanto abre otro mensaje.",
  caveat:
    "Un original vale lo que valga su procedencia. Tómelo de su propio buzón o de su contabilidad, no del remitente. Puede añadir avisos, nunca quitarlos.",
  remove: "Quitar {name}",
  reading: "Leyendo.",
  comparing: "Comparando.",
  partial: "No se ha podido leer todo.",
  problems: {
    tooLarge: "Este archivo supera los 35 MB.",
    tooMany: "Ya se comparan cinco originales. Quite uno primero.",
    neither: "No es un mensaje ni un PDF. Elija un archivo .eml, .msg o .pdf.",
    unreadable: "No se ha podido leer este archivo.",
  },
  itself: "Es el propio mensaje abierto: no hay nada que comparar.",
  altered: ["El texto citado difiere del original del {date}.", "El texto citado difiere de este original."],
  agrees: [
    "Las cuentas y los teléfonos del texto citado coinciden con el original del {date}.",
    "Las cuentas y los teléfonos del texto citado coinciden con este original.",
  ],
  notQuoted: ["El mensaje abierto no cita el mensaje del {date}.", "El mensaje abierto no cita este mensaje."],
  changed: ["La cuenta no es la misma que el {date}.", "La cuenta no es la misma que antes."],
  same: [
    "Ninguna cuenta difiere de las del {date}. Eso no verifica nada.",
    "Ninguna cuenta difiere de las anteriores. Eso no verifica nada.",
  ],
  noAccount: "No se ha encontrado ninguna cuenta en él.",
  notNamed: "El mensaje abierto no indica ninguna cuenta que comparar.",
  inOriginal: "En el mensaje anterior",
  inDocument: "En la factura anterior",
};
