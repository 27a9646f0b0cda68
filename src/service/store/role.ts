/** The role that the service works in. It owns no table, and may change no entry of the history. */
export const serviceRole = "remit_guard_service";
