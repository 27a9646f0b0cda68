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
