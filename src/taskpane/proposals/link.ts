/** Where a supplier's record is looked after, to be opened in a browser; null where nobody said where the register is. */
export function linkInto(register: string | null, supplier: string): string | null {
  return register === null ? null : `${register}#/suppliers/${encodeURIComponent(supplier)}`;
}
