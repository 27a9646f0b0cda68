/** What messages from files and from Outlook share. A page takes it without either's reader. */
export type { After } from "./after";
export { unreadItem } from "./unread";
