/** Compared texts have collation "C" (bytes), so that a system's new sort order damages no index. */
export const suppliers = `
create table remit_guard.supplier (
  seq bigint generated always as identity primary key,
  id text collate "C" not null unique,
  name text not null,
  sort_name text collate "C" not null,
  detail text not null,
  destinations bytea not null,
  data_key bigint not null,
  index_key text collate "C" not null,
  version bigint not null,
  updated_at timestamptz(3) not null
);
create index supplier_by_name on remit_guard.supplier (sort_name, seq);
create index supplier_by_data_key on remit_guard.supplier (data_key, seq);
create index supplier_by_index_key on remit_guard.supplier (index_key, seq);
create table remit_guard.lookup_key (key bigint, supplier bigint, primary key (key, supplier));
create table remit_guard.imitation (key bigint, domain text collate "C", primary key (key, domain));
create table remit_guard.word (key bigint primary key, word text collate "C" not null, names bigint not null);
create table remit_guard.word_slip (key bigint, word bigint, primary key (key, word));
create table remit_guard.name_word (
  word bigint, supplier bigint, name smallint, words smallint, primary key (word, supplier, name, words)
);
create table remit_guard.totals (one boolean primary key default true check (one), names bigint not null);
insert into remit_guard.totals (names) values (0);
create table remit_guard.data_key (
  id bigint primary key, kek text collate "C" not null, wrapped bytea not null, made_at timestamptz(3) not null
);
create table remit_guard.key_check (kind text collate "C", id text collate "C", value bytea not null, primary key (kind, id));
grant select, insert, update, delete on remit_guard.supplier, remit_guard.lookup_key, remit_guard.imitation,
  remit_guard.word, remit_guard.word_slip, remit_guard.name_word to remit_guard_service;
grant usage on sequence remit_guard.supplier_seq_seq to remit_guard_service;
grant select, update on remit_guard.totals to remit_guard_service;
grant select, insert, update on remit_guard.data_key to remit_guard_service;
grant select, insert on remit_guard.key_check to remit_guard_service;
`;

/** Triggers refuse changes, even by the owner; the head's row is locked by writers, so the chain can't fork. */
export const history = `
create table remit_guard.history (
  number bigint primary key,
  at timestamptz(3) not null,
  by_oid text collate "C" not null,
  by_name text,
  by_employee text,
  action text collate "C" not null,
  supplier text collate "C",
  data_key bigint not null,
  detail bytea not null,
  hash bytea not null
);
create index history_by_supplier on remit_guard.history (supplier, number);
create table remit_guard.history_head (
  one boolean primary key default true check (one),
  number bigint not null, hash bytea not null, at timestamptz(3), signature bytea, key_id text
);
insert into remit_guard.history_head (number, hash) values (0, decode(repeat('00', 32), 'hex'));
create function remit_guard.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'The history is append-only: % of % is refused.', tg_op, tg_table_name using errcode = '42501';
end $$;
create trigger append_only before update or delete on remit_guard.history
  for each row execute function remit_guard.refuse();
create trigger append_only_whole before truncate on remit_guard.history
  for each statement execute function remit_guard.refuse();
create trigger one_head before delete on remit_guard.history_head for each row execute function remit_guard.refuse();
create trigger one_head_whole before truncate on remit_guard.history_head
  for each statement execute function remit_guard.refuse();
create function remit_guard.forward() returns trigger language plpgsql as $$
begin
  if new.number < old.number then
    raise exception 'The head of the history goes forward alone.' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger forward_only before update on remit_guard.history_head
  for each row execute function remit_guard.forward();
alter table remit_guard.history enable always trigger append_only;
alter table remit_guard.history enable always trigger append_only_whole;
alter table remit_guard.history_head enable always trigger one_head;
alter table remit_guard.history_head enable always trigger one_head_whole;
alter table remit_guard.history_head enable always trigger forward_only;
grant select, insert on remit_guard.history to remit_guard_service;
grant select, update on remit_guard.history_head to remit_guard_service;
`;

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

/** Person and day, nothing else. */
export const lastSeen = `
create table remit_guard.last_seen (oid text collate "C", day date, name text, primary key (oid, day));
grant select, insert on remit_guard.last_seen to remit_guard_service;
`;

/** So that an interrupted rotation continues. */
export const rotation = `
create table remit_guard.rotation (
  id bigint primary key,
  kek text collate "C" not null,
  index_key text collate "C" not null,
  signing_key text collate "C" not null,
  data_key bigint not null,
  started_at timestamptz(3) not null,
  finished_at timestamptz(3)
);
grant select, insert, update on remit_guard.rotation to remit_guard_service;
`;

/** Rules that wrote the index: a program with other rules rebuilds it. */
export const indexState = `
create table remit_guard.index_state (one boolean primary key default true check (one), version int not null);
insert into remit_guard.index_state (version) values (1);
grant select, update on remit_guard.index_state to remit_guard_service;
`;
