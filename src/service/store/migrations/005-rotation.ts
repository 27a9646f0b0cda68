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
