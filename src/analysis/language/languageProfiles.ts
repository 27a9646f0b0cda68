import type { Language, LanguageCode, LanguageProfile } from "./language";

/** The order numbers them. */
export const languageProfiles: readonly LanguageProfile[] = [
  {
    code: "en",
    negation: "before",
    stopWords: `the of and to is that for it as was with be by on not this have has had from or were which you your they
      their we our us i my me he she his her an at are will would can could should if been there what when who all any
      do does please thanks regards hello dear but so than then these those into about up out no yes its a in`,
    abbreviations: `no nos acct mr mrs ms dr inc ltd co corp llc attn dept approx est fig ref tel ext eg ie etc vs st jr
      sr jan feb mar apr jun jul aug sep sept oct nov dec pty plc bros art sec para ave blvd`,
    leads: `cfo, ceo, coo, chief financial officer, chief executive, finance director, financial director, managing
      director, group treasurer, group treasury, parent company, head of finance, chairman`,
    serves: `counsel, lawyer, attorney, solicitor, solicitors, notary, auditor, auditors, tax office, tax authority,
      revenue service, hmrc, bailiff, your bank, fraud department`,
    claims: `i am, i'm, im, we are, this is, acting as, act as, acting for, act for, on behalf of, instructed by, in my
      capacity as, in my role as`,
  },
  {
    code: "de",
    negation: "around",
    ordinals: "beforeAny",
    stopWords: `der die das und ist nicht wir sie ich ein eine einen einem einer zu den dem des mit von auf für im bei
      sich auch als es haben hat sind wird werden wurde bitte uns unser unsere unserer ihnen ihr ihre ihrer ihren dass
      daß oder aber noch nur nach über um aus zum zur bis durch wie wenn mir mich sehr geehrte damen herren grüßen
      freundlichen hallo danke kann können`,
    abbreviations: `bzw ca evtl ggf inkl zzgl nr str tel dr hr fr kto blz rg rech re abs art usw etc vgl mio mrd tsd max
      min gez best bestell kd kdnr mwst st vers geb lt`,
    leads: `cfo, ceo, geschäftsführer, geschäftsführerin, geschäftsführung, vorstand, finanzvorstand, finanzchef,
      finanzchefin, finanzdirektor, konzernzentrale, konzernmutter, muttergesellschaft`,
    serves: `rechtsanwalt, rechtsanwältin, anwalt, anwältin, kanzlei, notar, notarin, wirtschaftsprüfer,
      wirtschaftsprüferin, finanzamt, gerichtsvollzieher, insolvenzverwalter, ihre bank, ihrer bank`,
    claims: `ich bin, wir sind, hier ist, hier spricht, handle als, schreibe als, in meiner funktion als, im auftrag,
      namens, als ihr, als ihre`,
  },
  {
    code: "fr",
    negation: "before",
    adjectives: "around",
    stopWords: `le la les des du un une et est que qui dans pour par sur avec au aux ce cette ces ne pas plus vous nous
      votre vos notre nos je il elle ils elles sont être avoir avons avez ont été sera leur leurs mais ou où si comme
      donc car merci bonjour cordialement cher chère suite afin ainsi sans sous entre depuis qu l j ai d on en y de à se
      son sa ses tout tous très bien veuillez désormais dès chez me te mon mes peut peux fait faire aussi cela alors`,
    abbreviations: `mm mme mmes mlle dr pr st ste no réf tél art av bd boul cf env etc ex fact pj sarl cie éts ets janv
      févr avr juil sept oct nov déc htva ttc ht fr cl`,
    leads: `daf, pdg, directeur financier, directrice financière, directeur général, directrice générale, maison mère,
      société mère, trésorerie du groupe`,
    serves: `avocat, avocate, notaire, huissier, commissaire aux comptes, administration fiscale, trésor public, votre
      banque`,
    claims: `je suis, nous sommes, en tant que, en tant qu', en ma qualité de, en ma qualité d', pour le compte de, au
      nom de, mandaté par, agissant pour`,
  },
  {
    code: "es",
    negation: "before",
    adjectives: "around",
    stopWords: `el la los las un una unos unas y o de del al a en que es son por para con sin sobre se su sus lo le les
      nos nuestro nuestra nuestros nuestras usted ustedes yo mi me te tu no sí más muy pero como cuando si ya este esta
      estos estas ese esa eso ha han hemos haber ser está están estamos fue será favor gracias hola saludos estimado
      estimada estimados hay hasta desde entre también todo todos según puede pueden tiene así buenos días`,
    abbreviations: `sr sra sres srta dr dra dª ud uds vd vds núm nº no ref tel tfno art av avda cta cte cía dpto etc ej
      pág sl sa ene feb mar abr may jun jul ago sep sept oct nov dic fra fact admón atte depto prov`,
    leads: `director financiero, directora financiera, director general, directora general, consejero delegado, empresa
      matriz, casa matriz, tesorería del grupo`,
    serves: `abogado, abogada, notario, notaria, auditor, auditora, agencia tributaria, hacienda, su banco`,
    claims: `soy, somos, en calidad de, como su, en nombre de, en nombre del, por cuenta de, por cuenta del, actuando
      como`,
  },
  {
    code: "it",
    negation: "before",
    adjectives: "around",
    stopWords: `il lo la i gli le un uno una e o di del dello della dei degli delle da dal dalla in nel nella su sul
      sulla per con tra fra che chi cui non si ci vi è sono sia ha hanno abbiamo avete essere stato stata nostro nostra
      nostri nostre vostro vostra vostri vostre suo sua loro questo questa questi queste quello quella ma se come quando
      più anche già molto grazie buongiorno gentile gentili cordiali saluti distinti al alla ai alle allo agli mi ti io
      noi voi lei ho puoi può potete oggi domani dall nell sull quest fatto fare dai ecco presso l va dopo ve ne poi
      senza fino`,
    abbreviations: `sig sigg dott dr ing avv geom rag prof egr spett gent nr rif tel art es ecc spa srl fatt ft gen feb
      mar apr mag giu lug ago set ott nov dic pag all cell cap`,
    leads: `direttore finanziario, direttrice finanziaria, amministratore delegato, amministratrice delegata, direttore
      generale, casa madre, capogruppo, tesoreria di gruppo`,
    serves: `avvocato, avvocata, notaio, revisore, agenzia delle entrate, vostra banca, sua banca`,
    claims: `sono, siamo, in qualità di, in veste di, per conto di, per conto del, per conto della, a nome di, a nome
      del, su incarico di, su incarico del`,
  },
  {
    code: "nl",
    negation: "around",
    stopWords: `de het een en van in is dat die op te met voor niet aan er om ook als bij maar naar uit over door dan
      nog wel geen wij we ik je jij u uw jullie ons onze hun hij zij ze zijn was waren worden wordt werd hebben heeft
      hebt kan kunnen zal zullen moet moeten graag bedankt dank beste geachte groet groeten vriendelijke hallo dit deze
      wat wie waar hoe alvast tot af mijn mij haar hem zodat omdat`,
    abbreviations: `dhr mevr mw mr ir drs dr ing nr nrs art bijv bv enz etc evt excl incl tel ref btw jan feb mrt apr
      jun jul aug sep sept okt nov dec max min ca aub svp zsm ivm mbt nav tav tnv ipv fa crediteurennr`,
    leads: `cfo, ceo, financieel directeur, algemeen directeur, directeur, bestuursvoorzitter, moederbedrijf,
      moedermaatschappij`,
    serves: `advocaat, advocate, notaris, accountant, belastingdienst, deurwaarder, curator, uw bank`,
    claims: `ik ben, wij zijn, u spreekt met, namens, in opdracht van, in mijn hoedanigheid van, als uw`,
  },
  {
    code: "pt",
    negation: "before",
    adjectives: "around",
    stopWords: `o a os as um uma uns umas e ou de do da dos das em no na nos nas por pelo pela para com sem sobre que se
      é são não sim mais muito mas como quando já este esta estes estas esse essa isso nosso nossa nossos nossas seu sua
      seus suas vosso vossa eu nós você vocês ele ela me te lhe lhes foi será ser estar está estão estamos temos tem têm
      há até desde entre também todo todos obrigado obrigada olá bom dia cumprimentos atenciosamente prezado prezada
      prezados caro cara ao aos à às pode podem fazer meu minha hoje agora favor seguinte`,
    abbreviations: `sr sra srs srª dr dra exmo exma exmos nº no núm ref tel tlm art av cta etc ex pág lda ltda cia fact
      fat jan fev mar abr mai jun jul ago set out nov dez dep obs qtd`,
    leads: `diretor financeiro, diretora financeira, diretor geral, diretora geral, empresa mãe, casa mãe, tesouraria do
      grupo`,
    serves: `advogado, advogada, notário, notária, auditor, auditora, autoridade tributária, receita federal, seu banco,
      vosso banco`,
    claims: `sou, somos, na qualidade de, em nome de, em nome do, em nome da, por conta de, por conta do, a mando do`,
  },
  {
    code: "pl",
    negation: "before",
    ordinals: "beforeLower",
    stopWords: `mój moja moje i w we z ze na do od po za dla o u przez przy nie jest są się to że jak co czy ale oraz
      lub już tylko także proszę prosimy dziękuję dziękujemy pan pani państwo państwa państwu nasz nasza nasze naszego
      naszej naszym nasi ich jego jej ten ta te tego tej tym tych być był była było będzie będą może można został
      została zostały witam dzień dobry pozdrawiam pozdrowienia poważaniem który która które których nam nas nami wami
      mi mnie ja my pod nad bez przed faktury fakturę przelew rachunek konto numer płatności jeszcze więc niech dziś
      teraz gdzie jeśli żeby zanim należy`,
    abbreviations: `np nr ul al pl os itd itp tj tzn tzw wg ww dr inż mgr prof św br zł gr tys mln mld tel kom godz min
      sp pkt art ust poz str zob ok szt fv fakt dot zał ds woj`,
    leads: `dyrektor finansowy, dyrektorem finansowym, dyrektora finansowego, prezes, prezesem, prezesa, spółka matka,
      spółki matki`,
    serves: `adwokat, adwokatem, adwokata, radca prawny, radcą prawnym, notariusz, notariuszem, biegły rewident, biegłym
      rewidentem, urząd skarbowy, urzędu skarbowego, komornik, komornikiem`,
    claims: `jestem, jesteśmy, w imieniu, działam jako, z upoważnienia, na zlecenie, reprezentuję`,
  },
  {
    code: "sv",
    negation: "around",
    stopWords: `och i att det som en ett på är av för med till den har de inte om vi jag du ni er ert era han hon man
      var kan ska skall vill vid från så men eller när nu också vår vårt våra ditt din mitt min sin sitt sina denna
      detta dessa efter under mot mellan utan upp ut in bara där här hur vad vilken tack hej vänliga hälsningar bästa
      mycket alla mig oss dig dem blir blev varit vara`,
    abbreviations: `dvs osv etc nr st ca kl tel ref resp inkl exkl ev enl avd dr jan feb mars apr aug sept okt nov dec
      kr tkr mkr ab hb bilaga obs`,
    leads: `vd, verkställande direktör, ekonomichef, finanschef, finansdirektör, ekonomidirektör, styrelseordförande,
      moderbolag, moderbolaget, moderbolagets`,
    serves: `advokat, jurist, notarie, revisor, skatteverket, kronofogden, er bank, din bank`,
    claims: `jag är, vi är, i egenskap av, på uppdrag av, som er, som ert`,
  },
  {
    code: "da",
    negation: "around",
    ordinals: "beforeLower",
    stopWords: `og i at det som en et på er af for med til den har de ikke om vi jeg du han hun man var kan skal vil ved
      fra så men eller når nu også vores jeres din dit dine min mit mine sin sit sine denne dette disse efter under mod
      mellem uden op ud ind kun der her hvor hvad hvilken hvordan tak hej venlig venlige hilsen hilsner kære meget alle
      mig os dig dem bliver blev været være fordi bedes`,
    abbreviations: `fx osv etc nr stk ca kl tlf ref resp inkl ekskl iht jf mht pga vedr afd dr jan feb mar apr jun jul
      aug sep sept okt nov dec kr mio mia aps cvr`,
    leads: `direktør, adm direktør, økonomidirektør, økonomichef, finansdirektør, bestyrelsesformand, moderselskab,
      moderselskabet, moderselskabets`,
    serves: `advokat, notar, revisor, skattestyrelsen, kurator, jeres bank, din bank`,
    claims: `jeg er, vi er, på vegne af, efter opdrag fra, i min egenskab af, som jeres`,
  },
  {
    code: "no",
    negation: "around",
    ordinals: "beforeLower",
    stopWords: `og i at det som en et ei på er av for med til den har de ikke om vi jeg du dere han hun man var kan skal
      vil ved fra så men eller når nå også vår vårt våre deres din ditt dine min mitt mine sin sitt sine denne dette
      disse etter under mot mellom uten opp ut inn bare der her hvor hva hvilken hvordan takk hei vennlig hilsen
      hilsener mvh kjære mye alle meg oss deg dem blir ble vært være fordi ikkje eit kun dit`,
    abbreviations: `osv etc nr stk ca kl tlf ref resp inkl ekskl iht jf mht pga vedr avd dr jan feb mar apr jun jul aug
      sep sept okt nov des kr mill mrd as asa org mva kto`,
    leads: `daglig leder, administrerende direktør, økonomidirektør, økonomisjef, finansdirektør, styreleder,
      morselskap, morselskapet, morselskapets`,
    serves: `advokat, notar, revisor, skatteetaten, namsmannen, banken din, deres bank`,
    claims: `jeg er, vi er, på vegne av, på oppdrag fra, i egenskap av, som deres`,
  },
  {
    code: "fi",
    negation: "before",
    ordinals: "beforeLower",
    stopWords: `ja on ei että se ne joka jotka mutta tai kun jos niin kuin myös vain nyt vielä jo ole olla olemme olette
      ovat oli olivat tämä tämän tässä tästä tätä nämä sen sitä siitä niiden me te he minä sinä hän meidän teidän heidän
      meille teille teiltä minun kanssa mukaan sekä eli koska jolloin jonka jossa mikä mitä miten hei kiitos terveisin
      ystävällisin tervehdys hyvä parhain ennen jälkeen asti alkaen kuitenkin voi voisitko voitte pitää ollut alla oleva
      olevan olevalle olevaan olevat tänään joten siksi tälle tähän jolle johon mille lasku laskun maksu maksun tili
      tilin tilille tilinumero pyydämme maksakaa kautta kaikki minulle tarvitsen eikä eivät emme ette sinun sinulle
      hänen heille heidät mitään joku jotain miksi missä tuo nuo siellä täällä siihen siinä näin aina usein joskus
      paljon vähän lisää taas uudelleen samalla samalta samaan samat sama ensi viime kunnes vaikka ettei enää itse kuten
      sitten silti vaan olen olet olisi olisin ollaan olleet tulee tulevat saa saat saavat täytyy tarvitse kannattaa
      terve`,
    endings: `ssa sta lla lta lle mme nne ksi tta een iin aan uun oon yyn nsa vat kaa taa nut tuu`,
    abbreviations: `esim ks mm ns jne ym yms nro puh ti ke to pe la su klo kpl alv vrt ko em ed toim tri dr oy oyj ky
      tmi eur milj mrd tuh mrs sähk viim os`,
    leads: `toimitusjohtaja, toimitusjohtajan, talousjohtaja, talousjohtajan, talouspäällikkö, hallituksen
      puheenjohtaja, emoyhtiö, emoyhtiön`,
    serves: `asianajaja, lakimies, notaari, tilintarkastaja, verohallinto, verohallinnosta, verottaja, ulosottomies,
      pankkinne`,
    claims: `olen, olemme, toimin, edustan, edustamme`,
  },
  {
    code: "cs",
    negation: "before",
    ordinals: "beforeLower",
    stopWords: `můj moje moji a i v ve na do od po za pro o u s se z ze k ke je jsou není že jak co ale nebo už jen také
      prosím prosíme děkuji děkujeme náš naše našeho naší našem naši váš vaše vašeho vaší vašem vám vás nám nás my vy já
      mi mě ten ta to tento tato toto těchto který která které kterou být byl byla bylo bude budou může můžete dobrý den
      pozdravem zdravím přeji jsem jsme jste bych podle při před pod nad bez aby když pokud ať námi vámi ode dnes
      faktury fakturu účet účtu platbu platby číslo příště jej jich jim jeho její jejich zde kde kdy kdo proč takže tedy
      však ještě zase opět vždy nikdy jiný jiné jiná své svou svého mezi přes kvůli místo kromě během nikdo něco někdo
      všichni každý mají má máme máte mít budeme budete byste bychom abychom ahoj více teď protože pouze kdyby jestli
      zatím již než`,
    abbreviations: `např čj tj tzn atd apod aj mj resp popř event vč cca kč tis mil mld tel ul nám dr ing mgr bc prof
      spol ks str odst čl písm zn ref dne hod min max fa fakt var obj roč`,
    leads: `finanční ředitel, finančním ředitelem, finančního ředitele, finanční ředitelka, finanční ředitelkou,
      generální ředitel, generálním ředitelem, jednatel, jednatelem, mateřská společnost, mateřské společnosti`,
    serves: `advokát, advokátem, advokátka, právník, právníkem, notář, notářem, auditor, auditorem, finanční úřad,
      finančního úřadu, exekutor, exekutorem, vaše banka, vaší banky`,
    claims: `jsem, jsme, jménem, zastupuji, jednám jako, z pověření`,
  },
];

/** A language with its words for the notions. */
export function dictionary(code: LanguageCode, concepts: Language["concepts"]): Language {
  const profile = languageProfiles.find((each) => each.code === code);
  if (profile === undefined) throw new Error(`No profile of ${code}`);
  return { ...profile, concepts };
}
