/**
 * What a misspelt word is looked for by leads to the words themselves: to their keys, each of thousands took a step of its own.
 * The table is filled by the rules that come with it (`indexVersion`).
 */
export const slipWords = `
drop table remit_guard.word_slip;
create table remit_guard.word_slip (key bigint, word text collate "C", primary key (key, word));
grant select, insert, update, delete on remit_guard.word_slip to remit_guard_service;
`;
