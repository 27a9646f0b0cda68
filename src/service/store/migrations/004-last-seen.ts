/** Person and day, nothing else. */
export const lastSeen = `
create table remit_guard.last_seen (oid text collate "C", day date, name text, primary key (oid, day));
grant select, insert on remit_guard.last_seen to remit_guard_service;
`;
