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
