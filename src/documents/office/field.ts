/** A field that shows an image from elsewhere. */
export const LINKED = /INCLUDEPICTURE\s{1,9}(?:\\\w\s{1,9})?"?\s{0,9}(?:https?:|\\{2})/i;
