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
