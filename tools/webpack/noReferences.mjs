/**
 * Replaces, in the pages, the part of the package entities that htmlparser2 names: its table of character references is
 * larger than the rest of the reader of HTML, which has one of its own and asks the tokenizer to leave them alone.
 */
export class EntityDecoder {}
export const DecodingMode = {};
export const htmlDecodeTree = null;
export const xmlDecodeTree = null;
