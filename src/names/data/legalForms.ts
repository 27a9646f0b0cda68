/** Folded (lower case, no marks, no dots), parted by bars. By hand from ISO 20275 and the countries' usage, November 2026. */
export const legalForms: readonly string[] = // Germany, Austria, Switzerland, Liechtenstein
  (
    "gmbh co kg|gmbh co kgaa|gmbh co ohg|ag co kg|se co kg|se co kgaa|ug co kg|mbh co kg|gesmbh co kg|gmbh|" +
    "ggmbh|gesmbh|ges m b h|g m b h|mbh|ag|kg|kgaa|ohg|og|gbr|ug|ug haftungsbeschrankt|haftungsbeschrankt|ek|" +
    "e k|ekfr|ekfm|eu|e u|ev|e v|eg|e g|se|partg|partg mbb|partgmbb|stiftung co kg|aktiengesellschaft|" +
    "kommanditgesellschaft|gesellschaft mit beschrankter haftung|sagl|anstalt|co kg|co|" +
    "ltd|limited|plc|public limited company|llp|lp|llc|l l c|lllp|pllc|inc|incorporated|corp|corporation|" +
    "company|cic|clg|dac|ulc|co ltd|company limited|pty|pty ltd|proprietary limited|pte|pte ltd|pvt|pvt ltd|" +
    "private limited|sdn bhd|bhd|cc|npc|ltee|limitee|unlimited company|pc|cyf|" +
    "sa|s a|sas|s a s|sasu|sarl|s a r l|eurl|sci|snc|s n c|scop|scs|sca|gie|societe anonyme|sprl|srl|bvba|" +
    "cvba|asbl|vzw|scrl|sc|scp|selarl|sarl u|scsp|commv|comm v|senc|" +
    "s r l|srls|scpa|unipersonale|spa|s p a|sapa|soc coop|scarl|societa per azioni|sl|s l|slu|s l u|sau|s a u|" +
    "sll|slp|s coop|sociedad limitada|sociedad anonima|lda|limitada|unipessoal lda|ltda|ltda me|e i r l|" +
    "s de rl|eireli|epp|sgps|s a de c v|sa de cv|s de r l de c v|s de rl de cv|sapi de cv|srl de cv|cia ltda|" +
    "sac|eirl|spa de cv|" +
    "bv|b v|nv|n v|vof|v o f|cv|c v|besloten vennootschap|cooperatie ua|ua|" +
    "oy|oyj|oy ab|ab|publ|ab publ|aktiebolag|hb|kb|as|a s|asa|aps|ivs|k s|ks|i s|ans|enk|amba|p s|ehf|hf|ohf|" +
    "uab|sia|ou|osauhing|oyj abp|abp|tmi|ky|handelsbolag|kommanditbolag|ek for|aktieselskab|anpartsselskab|" +
    "sro|s r o|spol s r o|spol sro|vos|v o s|sp z o o|sp z oo|spolka z o o|" +
    "spolka z ograniczona odpowiedzialnoscia|spzoo|sp zoo|sp j|sp k|sp p|spolka akcyjna|spolka jawna|" +
    "spolka komandytowa|sp z o o sp k|sp z oo sp k|sp z o o s k|psa|druzstvo|kft|k f t|zrt|nyrt|rt|bt|kkt|doo|" +
    "d o o|dd|d d|j d o o|jdoo|ood|eood|ad|ead|pfa|shpk|sh p k|dooel|a d|" +
    "a e|epe|ike|mon ike|mike|anonim sirketi|limited sirketi|ltd sti|san ve tic|san ve tic ltd sti|" +
    "san ve tic a s|ve tic ltd sti|ooo|oao|zao|pao|ao|tov|pat|prat|ооо|оао|зао|пао|ао|тов|" +
    "оод|еоод|ад|еад|ет|доо|αε|επε|οε|εε|ικε|sti|" +
    "kk|k k|kabushiki kaisha|gk|godo kaisha|fze|fzco|fz llc|fzc|wll|w l l|dmcc|jsc|ojsc|pjsc|cjsc|pjs|saoc|" +
    "saog|tbk|tnhh|pt tbk|joint stock company|株式会社|有限公司|有限责任公司"
  ).split("|");

/** AB Volvo, PT Astra, SARL Dupont. */
export const leadingForms: ReadonlySet<string> = new Set(
  "ab oy as sa sas sarl eurl sci snc pt cv nv bv uab sia ou ooo oao zao pao ao tov jsc ооо оао зао пао ао тов firma fa ets etablissements societe ste soc ditta the messrs".split(
    " ",
  ),
);
