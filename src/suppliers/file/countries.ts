import { once } from "../../names";

/** ISO 3166-1 alpha-2, all 249 codes, and XK (Kosovo: user-assigned, in the IBAN registry). */
export const countryCodes: ReadonlySet<string> = new Set(
  (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
    "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT " +
    "JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY " +
    "MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM " +
    "PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ " +
    "TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
  ).split(" "),
);

const languages = ["en", "de", "fr", "es", "it", "nl"];

const others: readonly (readonly string[])[] = (
  "uk=GB,el=GR,great britain=GB,england=GB,scotland=GB,wales=GB,northern ireland=GB,großbritannien=GB,usa=US,u.s.a.=US," +
  "united states of america=US,holland=NL,czech republic=CZ,brd=DE"
)
  .split(",")
  .map((entry) => entry.split("="));

const named = once((): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of countryCodes) {
      const name = display.of(code)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, code);
    }
  }
  for (const [name = "", code = ""] of others) found.set(name, code);
  return found;
});

/** Unknown text is returned as it is. */
export function countryCode(text: string): string {
  const given = text.trim();
  const code = given.toUpperCase();
  if (countryCodes.has(code)) return code;
  return named().get(given.toLowerCase()) ?? given;
}
