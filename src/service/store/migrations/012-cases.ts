/** Steps are encrypted and unalterable; a case's own row must agree with its last step. Keys are keyed hashes. */
export const cases = `
create table remit_guard.payment_case (
  id text collate "C" primary key,
  number bigint generated always as identity unique,
  year int not null, serial int not null, unique (year, serial),
  state text collate "C" not null check (state in ('open', 'confirmed', 'released', 'fraud', 'dismissed')),
  version bigint not null,
  by_oid text collate "C" not null, by_name text, by_employee text,
  at timestamptz(3) not null
);
create index payment_case_by_state on remit_guard.payment_case (state, number);
create index payment_case_by_person on remit_guard.payment_case (by_oid, at);
create table remit_guard.case_event (
  of_case bigint,
  version bigint,
  action text collate "C" not null,
  state text collate "C" not null,
  by_oid text collate "C" not null, by_name text, by_employee text,
  at timestamptz(3) not null,
  entry bigint not null,
  data_key bigint not null,
  payload bytea not null,
  primary key (of_case, version)
);
create trigger steps_stay before update or delete on remit_guard.case_event
  for each row execute function remit_guard.refuse();
create trigger steps_stay_whole before truncate on remit_guard.case_event
  for each statement execute function remit_guard.refuse();
alter table remit_guard.case_event enable always trigger steps_stay;
alter table remit_guard.case_event enable always trigger steps_stay_whole;
create table remit_guard.case_key (
  key bytea,
  of_case bigint,
  index_key text collate "C" not null,
  data_key bigint not null,
  digest bytea not null,
  primary key (key, of_case)
);
create index case_key_by_case on remit_guard.case_key (of_case);
create index case_key_by_index_key on remit_guard.case_key (index_key);
create table remit_guard.case_seen (
  of_case bigint,
  oid text collate "C",
  name text, employee text,
  at timestamptz(3) not null,
  primary key (of_case, oid)
);
grant select, insert on remit_guard.payment_case, remit_guard.case_event, remit_guard.case_key, remit_guard.case_seen
  to remit_guard_service;
grant update (state, version) on remit_guard.payment_case to remit_guard_service;
grant update (key, index_key, data_key, digest) on remit_guard.case_key to remit_guard_service;
grant update (name, employee, at) on remit_guard.case_seen to remit_guard_service;
grant usage on sequence remit_guard.payment_case_number_seq to remit_guard_service;
`;
