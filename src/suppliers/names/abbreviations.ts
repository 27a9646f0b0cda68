/** Folded as by nameTokens; a line's first word represents all. Only what is one word in every name. By hand, Nov 2026. */
const spellings = `
international intl internat internationale internacional internazionale internationaal
manufacturing mfg manuf manufg
brothers bros
gebruder gebr gebroeders gebroders
fratelli flli
hermanos hnos
transport transports transporte transportes transp trasporti transporten transporter
transportation transportn
engineering engg engrg engr eng
technologies technology technologie tech techn
services service svc svcs serv servs
solutions solution
logistics logistic logistik logistique logistica logistiek logistyka
systems system sys
industries industry industrie industria ind inds
industrial indl
associates assoc assocs associated
construction constructions constr const
construcciones construccion
development developments dev devel
distribution distribuzione distr dist
distributors distributor distribs
equipment equip eqpt
management mgmt mgt
department dept
group grp gruppe groupe gruppo grupo groep
holdings holding hldgs hldg
laboratories laboratory labs lab
products product prod prods
supplies supply splys
trading trdg
enterprises enterprise entpr
university univ
centre center ctr
national natl
american amer
marketing mktg
packaging pkg pkging
electrical elec elect
maschinenbau maschbau
gesellschaft ges
handelsgesellschaft handelsges
verwaltung verw
vertrieb vertriebs vertr
spedition sped
saint st sankt
compagnie cie companhia compania cia
`;

/** Each spelling with the one that represents it. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  spellings
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [whole = "", ...others] = line.split(" ");
      return others.map((other): [string, string] => [other, whole]);
    }),
);

/** Words that don't make another company: a branch abroad, the group. */
export const affiliates: ReadonlySet<string> = new Set(
  (
    "group holdings international global worldwide europe european europa deutschland germany austria osterreich schweiz " +
    "switzerland suisse france italia italy espana spain iberica portugal nederland netherlands benelux belgium belgie " +
    "belgique polska poland scandinavia nordic sverige danmark norge suomi uk gb ireland usa us america americas canada " +
    "asia pacific emea headquarters hq"
  ).split(" "),
);
