/** PostgreSQL stores no NUL and no lone surrogates. */
export function clean(text: string): string {
  return text.replace(/\0/g, "").replace(/\p{Cs}/gu, "\ufffd");
}

/** Whether PostgreSQL can store a text. */
export function isClean(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}
