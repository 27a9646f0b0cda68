/** Rules that wrote the index: a program with other rules rebuilds it. */
export const indexState = `
create table remit_guard.index_state (one boolean primary key default true check (one), version int not null);
insert into remit_guard.index_state (version) values (1);
grant select, update on remit_guard.index_state to remit_guard_service;
`;
