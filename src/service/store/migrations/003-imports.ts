/** What could reveal an account is encrypted. */
export const imports = `
create table remit_guard.import (
  id text collate "C" primary key,
  state text collate "C" not null check (state in ('preview', 'applied')),
  file text not null,
  digest text not null,
  by_oid text collate "C" not null, by_name text, by_employee text,
  at timestamptz(3) not null,
  new_rows bigint not null, changed_rows bigint not null, unchanged_rows bigint not null, faulty_rows bigint not null,
  data_key bigint not null,
  faults bytea not null,
  applied_oid text collate "C", applied_name text, applied_employee text, applied_at timestamptz(3)
);
create index import_by_state on remit_guard.import (state, at);
create table remit_guard.import_row (
  import text collate "C",
  number bigint,
  kind text collate "C" not null,
  supplier text collate "C",
  base_version bigint not null,
  data_key bigint not null,
  payload bytea not null,
  primary key (import, number)
);
create index import_row_by_kind on remit_guard.import_row (import, kind, number);
create table remit_guard.import_progress (
  import text collate "C" primary key, done bigint not null, total bigint not null, at timestamptz(3) not null
);
grant select, insert, update, delete on remit_guard.import, remit_guard.import_row, remit_guard.import_progress
  to remit_guard_service;
`;
