/** Readers may have only a few open proposals. */
export const proposalIndex = `
create index proposal_by_person on remit_guard.proposal (by_oid, state);
`;
