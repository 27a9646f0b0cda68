/** Who did something in the history, but for the rows of files, of which there may be millions. */
export const historyPeople = `
create index history_by_person on remit_guard.history (by_oid, number)
  where action <> 'supplier-added' and action <> 'supplier-changed';
`;
