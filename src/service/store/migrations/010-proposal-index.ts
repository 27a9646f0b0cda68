/** The open proposals of a person, of whom somebody who only reads may have a few. */
export const proposalIndex = `
create index proposal_by_person on remit_guard.proposal (by_oid, state);
`;
