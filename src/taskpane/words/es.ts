import type { PaneWords } from "./words";

/** Spanish, in the words of accounts payable; the same as in the reports. */
export const es: PaneWords = {
  locale: "es",
  starting: "Remit Guard se está iniciando",
  outside: {
    title: "Esta página se abre en Outlook",
    text: "Abra un mensaje en Outlook y elija allí Remit Guard. Aquí no se comprueba nada.",
  },
  noOfficeJs: {
    title: "No se está comprobando ningún mensaje",
    text: "No se ha cargado el componente que conecta esta página con Outlook (office.js). Revise la conexión de red e inténtelo de nuevo. Si no se resuelve, avise a informática.",
  },
  tooOld: {
    title: "Este Outlook es demasiado antiguo",
    text: "No se está comprobando ningún mensaje. Abra el mensaje en Outlook en la web o pida a informática un Outlook más reciente (Mailbox 1.3 o posterior).",
  },
  notSetUp: {
    title: "Remit Guard no está configurado",
    text: "No se está comprobando ningún mensaje. Avise a informática.",
    forAdministrator: "Para el administrador",
  },
  nothing: { title: "Ningún mensaje abierto", text: "Abra un mensaje y se comprobará aquí." },
  reading: "Comprobando el mensaje",
  failed: {
    title: "Este mensaje no se ha comprobado",
    text: "Esto no dice nada sobre el mensaje. Compruébelo de nuevo; si vuelve a fallar, compare usted los datos bancarios con la ficha antes de pagar y avise a informática.",
    because: {
      notStarted: "No se ha podido iniciar la comprobación.",
      crashed: "La comprobación se ha detenido por un error.",
      tookTooLong: "La comprobación ha tardado demasiado y se ha detenido.",
      aborted: "La comprobación se ha interrumpido.",
      outlook: "Outlook no ha entregado el mensaje.",
    },
  },
  about: "«{subject}»",
  from: "de {from}",
  stillReading: "Resultado provisional. Aún se está leyendo: {names}",
  readingFiles: "Se está leyendo: {names}",
  onPage: "{name}, página {page} de {pages}",
  finishedReading: "Lectura terminada",
  call: {
    title: "Llame primero a {supplier}",
    dial: "Llamar al",
    numberOnRecord: "El número registrado.",
    neverVerified: "Los datos bancarios no se han verificado nunca.",
    letThemRead: "Pida que le lean los datos bancarios.",
    notThatNumber: "No use el número del mensaje.",
    noNumber: "Ningún número registrado es utilizable. Use uno que conozca por otra vía.",
  },
  compared: {
    onRecord: "En la ficha",
    inMessage: "En el mensaje",
    both: "En la ficha y en el mensaje",
    nothingOnRecord: "Nada con que comparar",
    morePlaces: "{place} y {count} más",
    addressInFull: "Dirección completa",
  },
  sections: {
    conversation: "Conversación",
    reasons: "Qué más llama la atención",
    steps: "Qué hacer",
    notChecked: "Sin comprobar",
    mailboxCompromised: "Puede haber un buzón comprometido",
    forIt: "Qué debe hacer informática ahora",
    details: "Detalles",
  },
  folded: {
    moreReasons: "Más motivos ({count})",
    moreCompared: "Comparado con la ficha ({count})",
    participants: "Quién participó ({count})",
    checks: "Todas las comprobaciones ({count})",
  },
  counts: {
    suspicious: "{count} con hallazgos",
    cannotTell: "{count} sin comprobar",
    clear: "{count} sin hallazgos",
    notApplicable: "{count} no proceden",
  },
  outcomes: {
    suspicious: "Con hallazgos",
    cannotTell: "No se ha podido comprobar",
    clear: "Sin hallazgos",
    notApplicable: "No procede",
  },
  footer: {
    copy: "Copiar resumen",
    copied: "Copiado",
    notCopied: "Aquí no se permite copiar. Seleccione el texto y cópielo usted:",
    checkAgain: "Repetir",
    appearance: { auto: "Apariencia: automática", light: "Apariencia: clara", dark: "Apariencia: oscura" },
  },
};
