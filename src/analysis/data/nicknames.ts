/** Neither form begins with the other: one name a row, parted by bars. By hand, November 2026. */
export const nicknames =
  "robert bob bobby rob|william bill billy will willi|richard dick rick|thomas tom tommy|anthony tony|james jim jimmy|john jack johnny|edward ted ed eddie|charles chuck charlie|henry harry hank|michael mike mick|margaret peggy meg maggie|elizabeth liz beth betty lisa|katherine catherine kate kathy cathy katie|patricia trish pat|deborah debbie|stephen steven steve|andrew andy drew|johannes hans|josef sepp joe|francisco paco|jose pepe|giuseppe beppe| ";
