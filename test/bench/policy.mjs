const given = ["Priya", "Daniel", "Tom", "Helen", "Sophie", "Marek", "Anna", "James", "Laura", "Peter"];
const family = ["Nair", "Okafor", "Ashworth", "Marsh", "Grant", "Zielinski", "Berg", "Collins", "Haddad", "Novak"];
const domain = "harbourlane.co.uk";

/** The policy of a made-up organisation. @param {number} count Its colleagues, at most 100. */
export function policy(count) {
  const names = given.flatMap((first) => family.map((last) => [first, last])).slice(0, count);
  const staff = names.map(([first, last]) => ({
    name: `${first} ${last}`,
    email: `${first}.${last}@${domain}`.toLowerCase(),
  }));
  return {
    organisation: {
      name: "Harbour & Lane Ltd",
      domains: [domain],
      accounts: ["GB29NWBK60161331926819"],
      staff,
    },
    trustedAuthservIds: [`mx1.${domain}`],
    timeZone: "Europe/London",
    workingHours: ["08:00", "18:00"],
  };
}
