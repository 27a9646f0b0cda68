import type { Phrases } from "./phrases";

/** Finnish. */
export const fi: Phrases = {
  language: "fi",
  quoting: {
    reply: "VS",
    forward: "VL",
    from: "Lähettäjä",
    sent: "Lähetetty",
    to: "Vastaanottaja",
    cc: "Kopio",
    subject: "Aihe",
    original: "-----Alkuperäinen viesti-----",
    wrote: ["{name} <{address}> kirjoitti {date} klo {time}:", "{name} kirjoitti {date} {time}:"],
    forwarded: ["---------- Forwarded message ---------", "Välitetty viesti alkaa:"],
  },
  labels: {
    holder: ["Saaja", "Tilin omistaja", "Maksun saaja"],
    bank: ["Pankki"],
    account: ["Tilinumero", "Tili", "Tilinro"],
  },
  greeting: ["Hei {first},", "Hei,", "Hyvää huomenta {first},", "Moi {first},", "Hyvä {name},"],
  closing: ["Ystävällisin terveisin", "Terveisin", "Parhain terveisin", "Yst. terv.", "Kiitos etukäteen"],
  small: [
    "Toivottavasti viikonloppu meni mukavasti.",
    "Kiitos [nopeasta vastauksesta|avusta|kärsivällisyydestä].",
    "Pahoittelut myöhäisestä vastauksesta, meillä on inventaario kesken.",
    "Kysy ihmeessä, jos jokin jäi epäselväksi.",
    "Terveisiä tiimille.",
  ],
  invoice: {
    subject: [
      "Lasku {invoice}",
      "Laskunne {invoice} - {company}",
      "{company}: lasku {invoice}",
      "Lasku {invoice} / tilaus {order}",
    ],
    text: [
      "ohessa laskumme {invoice}, {amount}, tilauksestanne {order}.\nPyydämme maksamaan sen viimeistään {due}.",
      "syyskuun töistä laskutamme {amount} (lasku {invoice}).\nPyydämme ystävällisesti suorittamaan maksun {due} mennessä.",
      "Laskun numero: {invoice}\nTilausnumero: {order}\nMaksettavaa: {amount}\nEräpäivä: {due}.",
      "lasku {invoice}, {amount}, erääntyy {due}. Voisitteko ottaa sen mukaan seuraavaan maksuajoon?",
    ],
  },
  reminder: {
    subject: ["Maksumuistutus {invoice}", "Erääntynyt lasku {invoice}", "Muistutus: {invoice}"],
    text: [
      "kirjanpitomme mukaan lasku {invoice}, {amount}, joka erääntyi {due}, on vielä maksamatta. Pyydämme maksamaan sen tällä viikolla.",
      "muistuttaisin laskusta {invoice} ({amount}). Milloin voimme odottaa maksua?",
      "emme ole vielä saaneet maksua {amount} laskusta {invoice}. Jos olette jo maksaneet, tämä viesti on aiheeton; muuten pyydämme maksamaan {due} mennessä.",
    ],
  },
  order: {
    subject: ["Tilaus {order}", "Tilausvahvistus {order}", "Kysymys tilauksesta {order}"],
    text: [
      "kiitos tilauksesta {order}. Voimme toimittaa [torstaina|ensi viikolla|kuun lopussa]. Lähetetäänkö kaikki kerralla?",
      "tilaus {order} on kirjattu. Sinistä on saatavilla vasta {date}, kävisikö harmaa?",
      "pikainen kysymys tilauksesta {order}: haluatteko lavat päällekkäin vai erikseen?",
    ],
  },
  delivery: {
    subject: ["Toimitus {tracking}", "Lähetysilmoitus {order}", "Toimitus {date}"],
    text: [
      "tavarat lähtivät varastosta aamulla, lähetys {tracking}. Kuljettaja on teillä {date} aamupäivällä.",
      "tilauksen {order} toimitus siirtyy, uusi päivä on {date}; kontti jäi satamaan.",
      "kuljettaja kohtasi suljetun portin. Yritämme uudelleen {date}, onko joku paikalla kello 8 alkaen?",
    ],
  },
  meeting: {
    subject: ["Kokous {date}", "Palaveri ensi viikolla", "Työmaakäynti"],
    text: [
      "sopisiko {date} kello 10? Teillä tai Teamsissa.",
      "käynti siirtyy, uusi päivä on {date}. Ottakaa turvakengät mukaan.",
      "esityslista {date}: työturvallisuus, neljännen neljänneksen määrät, trukit, muut asiat.",
    ],
  },
  lunch: {
    subject: ["Lounas?", "Lauantai", "Huivisi"],
    text: [
      "mennäänkö siihen uuteen thaipaikkaan puoli yhdeltä? Minä tarjoan, sinä maksoit viimeksi.",
      "pitääkö lauantai vielä? Lapset ovat siskolla, pääsen kolmesta alkaen.",
      "huivisi jäi autooni, tuon sen huomenna.",
    ],
  },
  advice: {
    subject: ["Maksuilmoitus {invoice}", "Maksu suoritettu {invoice}", "Ilmoitus maksusta"],
    text: [
      "olemme tänään maksaneet teille {amount} laskusta {invoice}. Raha on perillä kahdessa pankkipäivässä.",
      "maksuilmoitus: lasku {invoice}, {amount}, arvopäivä {date}.",
      "tiedoksi, että {amount} maksettiin teille {date} laskusta {invoice}. Teidän ei tarvitse tehdä mitään.",
    ],
  },
  receipt: {
    subject: ["Maksu vastaanotettu, kiitos", "Kuitti {invoice}"],
    text: [
      "olemme saaneet maksunne {amount} {date}, kiitos. Lasku {invoice} on kuitattu.",
      "vahvistamme saaneemme {amount} laskusta {invoice}.",
    ],
  },
  news: {
    subject: [
      "Lokakuun uutiskirje: laskuta nopeammin",
      "Näin lasket laskun hintaa",
      "Webinaari: verkkolasku ja maksaminen",
    ],
    text: [
      "Tässä numerossa: viisi vinkkiä, joilla laskut maksetaan ajoissa, opas verkkolaskuun ja mitä saajan nimen tarkistus tarkoittaa taloushallinnolle.",
      "Ilmoittaudu webinaariin {date}: näin ostoreskontra välttää kaksinkertaiset maksut. Paikkoja rajoitetusti.",
      "Uutta sovelluksessa: tiliotteen täsmäytys yhdellä napsautuksella, virtuaalikortit ja maksujen hyväksyntä. Lue lisää sivuiltamme.",
    ],
  },
  warning: {
    subject: ["Varo maksuhuijauksia", "Varoitus: väärennettyjä laskuja nimissämme", "Turvallisuustiedote asiakkaille"],
    text: [
      "liikkeellä on huijausviestejä, joissa väitetään pankkitietojemme muuttuneen. Emme koskaan ilmoita uutta tiliä sähköpostilla. Älkää silloin maksako vaan soittakaa meille.",
      "huijarit esiintyvät toimittajina ja pyytävät maksua uudelle tilille. Soittakaa aina ennestään tuntemaanne numeroon ennen kuin muutatte pankkitietoja.",
    ],
  },
  away: {
    subject: ["Automaattinen vastaus: {subject}", "Poissa: {subject}"],
    text: [
      "olen poissa {date} asti enkä lue sähköpostia. Kiireellisissä laskuasioissa ottakaa yhteyttä kollegoihini.",
      "kiitos viestistä. Olen lomalla ja palaan {date}. Viestiä ei välitetä eteenpäin.",
    ],
  },
  run: {
    subject: ["Maksuajo {date}", "Perjantain ajo"],
    text: [
      "maksuajo {date} on valmis: 34 laskua, yhteensä {amount}. Ehditkö vapauttaa sen ennen kahta?",
      "otin kaksi riitautettua laskua pois, loput lähtevät {date}. Jätetäänkö vielä jokin odottamaan?",
    ],
  },
  numbers: {
    subject: ["Tiedot: {order}", "Paperit: {tracking}"],
    text: [
      "tilaus {order}, lähete 8{order}, lähetys {tracking}, Y-tunnuksemme {vat}. Varasto vastaa numerossa {phone}.",
      "kontti MSKU 307 201-1, varaus {tracking}, tulli-ilmoitus 26FI{order}. Mainitkaa {order}. Y-tunnus {vat}.",
    ],
  },
  unchanged: [
    "Pankkitietomme eivät ole muuttuneet.",
    "Tilinumero on sama kuin kaikissa aiemmissa laskuissa.",
    "Tiliimme ei tule muutoksia; maksakaa kuten ennenkin.",
  ],
  payTo: [
    "Pyydämme maksamaan [summan|avoimen summan|saldon] [alla olevalle tilille|seuraavalle tilille]:",
    "[Pankkitietomme|Maksutiedot|Maksetaan tilille|Tilitiedot]:",
    "Pyydämme suorittamaan maksun tilille:",
    "Raha kuuluu tälle tilille:",
    "Voitte lähettää summan tänne:",
  ],
  changed: [
    "pankkitietomme ovat muuttuneet. [Tästä päivästä alkaen|Jatkossa] pyydämme maksamaan [kaikki laskut|laskumme] tilille:",
    "olemme vaihtaneet pankkia. Päivittäkää toimittajatietoihimme seuraava tili:",
    "huomioikaa uusi pankkitilimme[, joka on voimassa tästä kuusta|]:",
    "älkää enää käyttäkö vanhaa tiliä. Maksut ohjataan nyt tänne:",
    "voisitteko ennen seuraavaa maksuajoa vaihtaa meistä tallennetun tilin tähän?",
    "nykyinen tilimme lopetetaan kuun lopussa; sen tilalle tulee tämä:",
    "vain tämän laskun osalta käyttäkää tavallisen tilin sijasta tytäryhtiömme tiliä:",
    "asioimme nykyään toisessa pankissa, joten maksut tulevat tänne:",
  ],
  later: [
    "odottakaa toistaiseksi [maksun|maksujen] kanssa: vaihdamme pankkia, ja lähetän uudet tiedot [huomenna|pian|iltapäivällä].",
    "pankkitietomme muuttuvat pian. Uudet [tulevat erillisellä viestillä|lähetämme lähiaikoina].",
    "ennen kuin maksatte laskun {invoice}, kysykää minulta ajantasainen tilinumero, sillä vanha tili ei enää ota vastaan maksuja.",
    "olemme siirtymässä toiseen pankkiin, joten älkää maksako enää mitään vanhalle tilille. Kuitatkaa viesti, niin lähetän uudet tiedot.",
    "tilimme on tarkastuksessa eikä voi juuri nyt vastaanottaa maksuja. Voinko antaa toisen tilin?",
    "mitä tarvitsette meiltä, jotta voitte muuttaa järjestelmässänne olevan tilinumeron?",
  ],
  reason: [
    "Syynä on [verotarkastus|vuositarkastus|pankkiemme fuusio].",
    "Pankki on ottanut käyttöön maksuja, joita emme voi hyväksyä.",
    "Aiempi tili on jäädytetty riita-asian vuoksi.",
    "Johto on päättänyt yhdistää tilit.",
  ],
  denial: [
    "tämä ei ole huijaus: pankkitietomme eivät ole muuttuneet, vain tämä lasku maksetaan alla olevalle tilille:",
    "tiedän, että huijauksia on paljon; johtomme on hyväksynyt tämän. Yhtiön tili pysyy, mutta tämä maksu menee tilille:",
    "teille mikään ei muutu ja tili on sama. Maksakaa vain tämä keräystilillemme:",
    "emme koskaan pyytäisi muuttamaan pankkitietoja sähköpostilla. Varmistakaa vain, että tämä lasku maksetaan tilille:",
  ],
  pressure: [
    "Asialla on kova kiire, hoitakaa se tänään.",
    "Pitäkää tämä meidän välisenämme.",
    "Olen koko päivän kokouksissa enkä voi vastata puhelimeen, sähköposti on paras.",
    "Ilman maksua puoleenpäivään mennessä joudumme keskeyttämään toimitukset.",
  ],
  confirmCall: [
    "Vahvistaaksenne [tilin|pankkitiedot] soittakaa [taloushallintoomme|minulle] numeroon {phone}.",
    "Jos haluatte tarkistaa tilin, soittakaa {phone}; vanhat numerot eivät ole käytössä.",
    "Maksutietojemme tarkistus vain numerosta {phone}.",
  ],
  phoneNew: [
    "puhelinnumeromme on muuttunut. Päivittäkää tietonne: {phone}.",
    "merkitkää muistiin uusi numeromme {phone}; vanha linja on suljettu.",
    "meillä on uusi puhelinvaihde. Taloushallinto vastaa tästä päivästä vain numerossa {phone}, muuttakaa yhteystietomme järjestelmäänne.",
  ],
  contactNew: [
    "jätän taloushallinnon; lähettäkää jatkossa kaikki maksuihin liittyvä osoitteeseen {email}, {name}.",
    "pyydämme vaihtamaan laskujen ja maksujen yhteyshenkilöksemme {name} ({email}).",
    "uusi yhteyshenkilönne maksuasioissa on {name}. Päivittäkää tietomme: {email}.",
  ],
  ledger: {
    subject: ["Avoimet erät", "Ikäjakauma", "Tiliote"],
    text: [
      "lähettäkää minulle luettelo kaikista avoimista laskuistamme eräpäivineen.",
      "saisinko tilimme ikäjakauman ja tiedon siitä, kuka teillä hyväksyy maksut?",
      "tilintarkastusta varten tarvitsemme erittelyn kaikesta, mitä olette meille velkaa, ja milloin se maksetaan.",
    ],
  },
  refund: [
    "olette maksaneet kahteen kertaan. Pyydämme palauttamaan hyvityksen {amount} tilillemme:",
    "palauttakaa liikaa maksettu {amount} seuraavalle tilille:",
    "hyvityslasku {invoice}: pyydämme palauttamaan {amount} tilille:",
  ],
  debit: [
    "ottakaa laskuillemme käyttöön suoraveloitus, allekirjoittakaa valtuutus ja merkitkää tilimme:",
    "siirrämme kaikki asiakkaat suoraveloitukseen. Valtuuttakaa veloitukset tälle tilille:",
  ],
  factoring: [
    "olemme siirtäneet saatavamme, uusi velkoja on {factor}. Maksun voi suorittaa pätevästi vain tilille:",
    "laskumme on myyty, ostaja on {factor}, jolle kaikki maksut on tästä lähtien suoritettava:",
  ],
  portal: [
    "laskutuksemme on siirtynyt uuteen portaaliin. Ajantasaiset pankkitiedot saatte rekisteröitymällä osoitteessa {url}.",
    "kaikki asiakkaat maksavat nyt maksuportaalimme kautta. Rekisteröitykää osoitteessa {url} ja vahvistakaa siellä maksutietonne.",
  ],
  payLink: [
    "voitte maksaa laskun {invoice} verkossa täällä: {url}",
    "maksakaa {amount} turvallisen maksulinkkimme kautta {url}",
  ],
  wallet: [
    "lähettäkää {amount} bitcoineina osoitteeseen {wallet}",
    "otamme vastaan enää kryptovaluuttaa. Lompakkomme: {wallet}",
  ],
  alias: ["lähettäkää {amount} PayPalilla osoitteeseen {alias}.", "voitte maksaa PayPalilla: {alias}."],
  cheque: [
    "kirjoittakaa {amount} shekki saajalle {company} ja lähettäkää se uuteen osoitteeseemme: {address}.",
    "tällä kertaa toivomme shekkiä, lähetettynä osoitteeseen {address}.",
  ],
  gift: {
    subject: ["Pieni palvelus", "Oletko paikalla?", "Tarvitsen apuasi"],
    text: [
      "tarvitsen [viisi|kahdeksan|kymmenen] sadan euron lahjakorttia asiakkaille. Voitko ostaa ne aamupäivällä ja lähettää koodit minulle? Maksan takaisin.",
      "onko sinulla hetki? Osta muutama Apple-lahjakortti, raaputa ja lähetä kuvat koodeista. Älä kerro kenellekään, se on yllätys.",
    ],
  },
  payroll: {
    subject: ["Palkkatilin muutos", "Uusi tilini", "Kysymys palkasta"],
    text: [
      "olen vaihtanut pankkia. Maksakaa palkkani uudelle tililleni tästä kuusta alkaen:",
      "voiko palkkatilini muuttaa ennen seuraavaa maksupäivää? Uusi on:",
      "haluaisin muuttaa tilin, jolle palkkani maksetaan:",
    ],
  },
  urgent: {
    subject: ["Kiireellinen maksu", "Luottamuksellinen", "Siirto tänään"],
    text: [
      "tarvitsen tänään siirron, {amount}. Kyse on yrityskaupasta, josta kukaan ei saa vielä tietää. Lähetä tilille:",
      "saatko hoidettua pikamaksun {amount}? Olen nousemassa koneeseen enkä voi puhua. Tiedot:",
      "siirrä aamupäivällä {amount} ja lähetä minulle kuitti. Saaja:",
    ],
  },
  passOn: [
    "katso alta, voitko [hoitaa|muuttaa ja maksaa]?",
    "tämä tuli minulle eikä sinulle. Maksaisitko.",
    "ehditkö tänään?",
  ],
  changeSubject: ["Pankkitietojen muutos", "Uusi pankkitili", "Päivitetyt maksutiedot", "Tärkeää: pankkimme"],
};
