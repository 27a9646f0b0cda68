import type { OfferWords } from "./types";

/** For Spanish readers. */
export const es: OfferWords = {
  locale: "es",
  open: "Abrir un caso",
  opening: "Abriendo el caso",
  note: "Lo ven los compañeros que abran esta conversación.",
  noteAlone: "Se guarda con este mensaje: sus compañeros no lo ven.",
  notOpened: "No se pudo abrir el caso. Inténtelo de nuevo. Llame al proveedor en cualquier caso.",
};
