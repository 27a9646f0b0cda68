import type { SavingWords } from "./types";

/** Spanish. */
export const es: SavingWords = {
  locale: "es",
  link: "Guardar {name}",
  hint: "Si no se ha guardado ningún archivo, use el enlace, o copie el texto y péguelo en un archivo.",
  copy: "Copiar el texto",
  failed: "No se ha podido crear el archivo. Inténtelo de nuevo.",
};
