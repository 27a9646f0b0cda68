/** Null without a register. */
export function linkInto(register: string | null, supplier: string): string | null {
  return register === null ? null : `${register}#/suppliers/${encodeURIComponent(supplier)}`;
}
