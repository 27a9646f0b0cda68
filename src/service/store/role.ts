/** Owns no table, and can't change history entries. */
export const serviceRole = "remit_guard_service";
