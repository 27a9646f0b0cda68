/** Frequent short words of other languages, one entry each: Romanian isn't Spanish, nor Slovak Czech. */
export const unsupportedLanguages: readonly string[] = [
  // Catalan
  `els les amb per que és una uns dels del al als aquest aquesta però si us plau gràcies bon dia nosaltres vostè hem han són també més fins des
    i perquè salutacions`,
  // Romanian
  `și să este sunt pentru nu din cu pe la o un una că care mai vă rog rugăm mulțumim mulțumesc bună ziua noastră nostru dumneavoastră prin
    ale lui această acest fost fi sau dar`,
  // Hungarian
  `és hogy nem egy az ez van volt kell meg is csak már még vagy de ha kérjük kérem köszönöm köszönettel tisztelt üdvözlettel szerint alapján
    részére között után önnek önök jó napot`,
  // Turkish
  `ve bir bu için ile de da olarak olan çok daha gibi kadar sonra önce lütfen teşekkür ederiz ederim sayın merhaba saygılarımızla bizim
    sizin değil var yok ise veya tüm`,
  // Indonesian and Malay
  `yang dan di ke dari untuk dengan ini itu pada adalah tidak kami anda akan telah dapat atau juga mohon terima kasih silakan bapak ibu
    sudah oleh kepada kita saya`,
  // Slovak
  `sa je že na do pre vo pri sú som sme ste ako aj alebo ale už nie ďakujeme ďakujem prosím dobrý deň pozdravom váš vaša vaše náš naša naše
    ktorý ktorá bol bola bude môže pod od za`,
  // Croatian, Serbian and Bosnian, in Latin letters
  `je da se na u i za od su ne koji koja koje sa iz što kako ili ali već samo molimo hvala poštovani poštovanje vas nas vaš naš biti bio
    bila će nije ovaj prema srdačan pozdrav`,
  // Slovenian
  `je da se na v in za ne so ki s z pri po od kot tudi ali že lahko prosimo hvala pozdravljeni pozdrav vaš naš bo bil bila smo ste vam nam
    ter glede spoštovani`,
  // Lithuanian
  `ir yra kad ne su į iš už per prie bet kaip tik jau arba prašome ačiū laba diena pagarbiai jūsų mūsų bus buvo dėl pagal nuo iki mes jūs
    šis ši`,
  // Latvian
  `un ir ka ar no uz par pie bet kā tikai jau vai lūdzu paldies labdien cieņu jūsu mūsu būs bija pēc līdz mēs jūs šis šī kas tiek`,
  // Estonian
  `ja on ei et see ka kui või aga siis meie teie palun tänan tere lugupidamisega oli oleme mis kes selle ning juba veel kuid kuni pärast
    enne arve`,
  // Vietnamese
  `và của là có cho không được các một trong với này đã để theo từ chúng tôi quý khách vui lòng cảm ơn xin về khi tại sẽ hoặc những`,
];
