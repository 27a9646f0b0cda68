/** Texts for people from catalogues: their types, the choice of a language, and what fills in parameters. Pure. */
export { messagesIn, messagesFor, type Messages, type Template, type Translation, type Values } from "./catalogue";
export { put, textOf } from "./put";
