/** A field that leads somewhere, with its target in quotes or bare (ECMA-376 part 1, section 17.16.5). */
export const HYPERLINK = /HYPERLINK\s{1,9}(?:\\\w\s{1,9})?(?:"([^"]{1,2000})"|(\S{1,2000}))/;

/** A field that shows a picture from elsewhere. */
export const LINKED = /INCLUDEPICTURE\s{1,9}(?:\\\w\s{1,9})?"?\s{0,9}(?:https?:|\\{2})/i;
