/** What messages from files and from Outlook share, without either's reader. */
export type { After } from "./after";
export { unreadItem } from "./unread";
