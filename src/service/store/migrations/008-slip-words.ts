/** Leads to words, not keys, which saves a step per key. The rules that come with it (`indexVersion`) fill it. */
export const slipWords = `
drop table remit_guard.word_slip;
create table remit_guard.word_slip (key bigint, word text collate "C", primary key (key, word));
grant select, insert, update, delete on remit_guard.word_slip to remit_guard_service;
`;
