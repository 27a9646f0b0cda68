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
