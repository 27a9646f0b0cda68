/** Without the rows of files, which may be millions. */
export const historyPeople = `
create index history_by_person on remit_guard.history (by_oid, number)
  where action <> 'supplier-added' and action <> 'supplier-changed';
`;
