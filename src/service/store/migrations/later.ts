/** What could reveal an account or number is encrypted. */
export const proposals = `
create table remit_guard.proposal (
  id text collate "C" primary key,
  number bigint generated always as identity unique,
  supplier text collate "C" not null,
  base_version bigint not null,
  state text collate "C" not null check (state in ('open', 'approved', 'rejected')),
  by_oid text collate "C" not null, by_name text, by_employee text,
  at timestamptz(3) not null,
  data_key bigint not null,
  payload bytea not null,
  decided_oid text collate "C", decided_name text, decided_employee text, decided_at timestamptz(3), decided_why text
);
create index proposal_by_state on remit_guard.proposal (state, number);
create index proposal_by_supplier on remit_guard.proposal (supplier, number);
create table remit_guard.call_back (
  proposal text collate "C",
  number bigint,
  outcome text collate "C" not null check (outcome in ('confirmed', 'denied', 'notReached')),
  by_oid text collate "C" not null, by_name text, by_employee text,
  at timestamptz(3) not null,
  data_key bigint not null,
  payload bytea not null,
  primary key (proposal, number)
);
grant select, insert on remit_guard.proposal, remit_guard.call_back to remit_guard_service;
grant update (state, decided_oid, decided_name, decided_employee, decided_at, decided_why) on remit_guard.proposal
  to remit_guard_service;
grant usage on sequence remit_guard.proposal_number_seq to remit_guard_service;
`;

/** Leads to words, not keys, which saves a step per key. The rules that come with it (`indexVersion`) fill it. */
export const slipWords = `
drop table remit_guard.word_slip;
create table remit_guard.word_slip (key bigint, word text collate "C", primary key (key, word));
grant select, insert, update, delete on remit_guard.word_slip to remit_guard_service;
`;

/** A sender proposes, another person decides. Saved mappings apply to the next file with the same header row. */
export const importReview = `
alter table remit_guard.import drop constraint import_state_check;
alter table remit_guard.import add constraint import_state_check
  check (state in ('preview', 'proposed', 'applied', 'rejected'));
alter table remit_guard.import
  add column proposed_at timestamptz(3),
  add column rejected_oid text collate "C", add column rejected_name text, add column rejected_employee text,
  add column rejected_at timestamptz(3), add column rejected_why text,
  add column noted_rows bigint not null default 0,
  add column paying_rows bigint not null default 0;
create index import_by_time on remit_guard.import (at, id);
alter table remit_guard.import_row
  add column noted boolean not null default false,
  add column pays boolean not null default false;
create index import_row_noted on remit_guard.import_row (import, number) where noted;
create index import_row_pays on remit_guard.import_row (import, number) where pays;
create table remit_guard.import_mapping (
  headers text collate "C" primary key,
  data_key bigint not null,
  mapping bytea not null,
  by_oid text collate "C" not null, by_name text, by_employee text,
  at timestamptz(3) not null
);
grant select, insert, update, delete on remit_guard.import_mapping to remit_guard_service;
`;

/** Readers may have only a few open proposals. */
export const proposalIndex = `
create index proposal_by_person on remit_guard.proposal (by_oid, state);
`;

/** Without the rows of files, which may be millions. */
export const historyPeople = `
create index history_by_person on remit_guard.history (by_oid, number)
  where action <> 'supplier-added' and action <> 'supplier-changed';
`;

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

/** A supplier may refuse to answer, or be unable to. */
export const callOutcomes = `
alter table remit_guard.call_back drop constraint call_back_outcome_check;
alter table remit_guard.call_back add constraint call_back_outcome_check
  check (outcome in ('confirmed', 'denied', 'notReached', 'refused', 'cannotSay'));
`;
