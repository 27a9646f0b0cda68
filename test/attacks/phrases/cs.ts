import type { Phrases } from "./phrases";

/** Czech. */
export const cs: Phrases = {
  language: "cs",
  quoting: {
    reply: "RE",
    forward: "FW",
    from: "Od",
    sent: "Odesláno",
    to: "Komu",
    cc: "Kopie",
    subject: "Předmět",
    original: "-----Původní zpráva-----",
    wrote: ["{date} v {time} odesílatel {name} <{address}> napsal:", "Dne {date} v {time} {name} napsal(a):"],
    forwarded: ["---------- Forwarded message ---------", "Začátek přeposílané zprávy:"],
  },
  labels: {
    holder: ["Majitel účtu", "Příjemce", "Název účtu"],
    bank: ["Banka"],
    account: ["Číslo účtu", "Č. účtu", "Účet"],
  },
  greeting: ["Dobrý den,", "Vážená paní, vážený pane,", "Ahoj {first},", "Dobré ráno,", "Vážení obchodní přátelé,"],
  closing: ["S pozdravem", "Děkuji a přeji hezký den", "S přátelským pozdravem", "Hezký den", "Díky"],
  small: [
    "Doufám, že se vám daří dobře.",
    "Děkuji za [rychlou odpověď|pomoc|trpělivost].",
    "Omlouvám se za pozdní odpověď, máme inventuru.",
    "Kdyby cokoliv, ozvěte se.",
    "Pozdravujte kolegy.",
  ],
  invoice: {
    subject: [
      "Faktura {invoice}",
      "Vaše faktura {invoice} od {company}",
      "{company}: faktura č. {invoice}",
      "Faktura {invoice} / objednávka {order}",
    ],
    text: [
      "zasíláme vám fakturu {invoice} na částku {amount} k objednávce {order}.\nProsíme o úhradu do {due}.",
      "za práce v září vám účtujeme {amount} (faktura {invoice}).\nŽádáme vás o zaplacení do {due}.",
      "Faktura č. {invoice}\nObjednávka č. {order}\nK úhradě: {amount}\nSplatnost: {due}.",
      "faktura {invoice} na {amount} je splatná {due}. Mohli byste ji zařadit do nejbližších plateb?",
    ],
  },
  reminder: {
    subject: ["Upomínka {invoice}", "Faktura {invoice} po splatnosti", "Připomenutí platby {invoice}"],
    text: [
      "podle naší evidence není faktura {invoice} na {amount}, splatná {due}, dosud uhrazena. Prosíme o platbu tento týden.",
      "píšu kvůli faktuře {invoice} ({amount}). Kdy můžeme platbu očekávat?",
      "zatím jsme neobdrželi {amount} za fakturu {invoice}. Pokud jste již zaplatili, berte zprávu jako bezpředmětnou; jinak prosíme o úhradu do {due}.",
    ],
  },
  order: {
    subject: ["Objednávka {order}", "Potvrzení objednávky {order}", "Dotaz k {order}"],
    text: [
      "děkujeme za objednávku {order}. Můžeme dodat [ve čtvrtek|příští týden|koncem měsíce]. Pošleme vše najednou?",
      "objednávka {order} je zadaná. Modrá bude až {date}, hodila by se šedá?",
      "krátký dotaz k {order}: chcete palety na sobě, nebo zvlášť?",
    ],
  },
  delivery: {
    subject: ["Dodávka {tracking}", "Avízo zásilky {order}", "Vaše dodávka {date}"],
    text: [
      "zboží dnes ráno opustilo sklad, zásilka {tracking}. Řidič bude u vás {date} dopoledne.",
      "dodávka {order} se posouvá na {date}, kontejner uvízl v přístavu.",
      "řidič našel zavřenou bránu. Zkusíme to znovu {date}, bude tam někdo od osmi?",
    ],
  },
  meeting: {
    subject: ["Schůzka {date}", "Porada příští týden", "Prohlídka stavby"],
    text: [
      "hodí se vám {date} v 10? U vás, nebo přes Teams.",
      "prohlídka se přesouvá na {date}. Vezměte si bezpečnostní obuv.",
      "program na {date}: bezpečnost, objemy pro čtvrté čtvrtletí, vozíky, různé.",
    ],
  },
  lunch: {
    subject: ["Oběd?", "Sobota", "Tvoje šála"],
    text: [
      "zajdeme o půl jedné do té nové thajské? Zvu tě, minule jsi platila ty.",
      "platí ta sobota? Děti jsou u sestry, můžu od tří.",
      "šála ti zůstala u mě v autě, zítra ji přinesu.",
    ],
  },
  advice: {
    subject: ["Avízo platby {invoice}", "Platba provedena {invoice}", "Oznámení o úhradě"],
    text: [
      "dnes jsme vám uhradili {amount} za fakturu {invoice}. Peníze budou na účtu do dvou pracovních dnů.",
      "avízo platby: faktura {invoice}, {amount}, datum splatnosti {date}.",
      "pro informaci: {date} vám bylo zaplaceno {amount} za {invoice}. Nemusíte nic dělat.",
    ],
  },
  receipt: {
    subject: ["Platba přijata, děkujeme", "Potvrzení {invoice}"],
    text: [
      "vaši platbu {amount} jsme přijali {date}, děkujeme. Faktura {invoice} je vyrovnána.",
      "potvrzujeme přijetí {amount} za fakturu {invoice}.",
    ],
  },
  news: {
    subject: [
      "Říjnový zpravodaj: rychlejší fakturace",
      "Jak snížit náklady na fakturu",
      "Webinář: elektronická fakturace",
    ],
    text: [
      "V tomto čísle: pět rad, jak dostávat zaplaceno včas, průvodce elektronickou fakturací a co ověření příjemce znamená pro účtárny.",
      "Přihlaste se na webinář {date}: jak se závazkové účtárny vyhnou dvojím platbám. Počet míst je omezen.",
      "Novinky v aplikaci: párování výpisů jedním kliknutím, virtuální karty a schvalování plateb. Více na našem webu.",
    ],
  },
  warning: {
    subject: [
      "Pozor na platební podvody",
      "Varování: falešné faktury naším jménem",
      "Bezpečnostní upozornění zákazníkům",
    ],
    text: [
      "šíří se podvodné e-maily, podle kterých se změnily naše bankovní údaje. Nový účet nikdy neoznamujeme e-mailem. V takovém případě neplaťte a zavolejte nám.",
      "podvodníci se vydávají za dodavatele a žádají platbu na nový účet. Než změníte bankovní údaje, vždy zavolejte na číslo, které už znáte.",
    ],
  },
  away: {
    subject: ["Automatická odpověď: {subject}", "Mimo kancelář: {subject}"],
    text: [
      "jsem mimo kancelář do {date} a nečtu poštu. V naléhavých věcech ohledně faktur se obraťte na kolegy.",
      "děkuji za zprávu. Mám dovolenou a vracím se {date}. Zpráva nebude přeposlána.",
    ],
  },
  run: {
    subject: ["Platby {date}", "Páteční platební příkaz"],
    text: [
      "dávka na {date} je připravená: 34 faktur, celkem {amount}. Stihneš ji uvolnit do dvou?",
      "dvě sporné faktury jsem vyřadil, zbytek odejde {date}. Má ještě něco počkat?",
    ],
  },
  numbers: {
    subject: ["Údaje k {order}", "Doklady k {tracking}"],
    text: [
      "objednávka {order}, dodací list 8{order}, zásilka {tracking}, naše DIČ {vat}. Sklad má telefon {phone}.",
      "kontejner MSKU 307 201-1, booking {tracking}, celní prohlášení 26CZ{order}. Uveďte prosím {order}. DIČ {vat}.",
    ],
  },
  unchanged: [
    "Naše bankovní údaje se nezměnily.",
    "Číslo účtu zůstává stejné jako na všech předchozích fakturách.",
    "S naším účtem se nic nemění, plaťte jako obvykle.",
  ],
  payTo: [
    "Prosíme o úhradu [částky|dlužné částky|zůstatku] na [níže uvedený účet|následující účet]:",
    "[Naše bankovní údaje|Platební údaje|Bankovní spojení|Uhraďte na účet]:",
    "Žádáme o zaplacení na:",
    "Peníze patří na tento účet:",
    "Částku můžete poslat sem:",
  ],
  changed: [
    "oznamujeme vám, že se změnily naše bankovní údaje. [Od dnešního dne|Nadále] prosíme hradit [všechny faktury|naše faktury] na:",
    "změnili jsme banku. Prosíme, aktualizujte naše údaje v systému na tento účet:",
    "poznamenejte si náš nový bankovní účet[, platný od tohoto měsíce|]:",
    "starý účet už prosím nepoužívejte. Platby nyní směřujte na:",
    "mohli byste před nejbližšími platbami nahradit účet, který u nás máte, tímto?",
    "náš dosavadní účet bude ke konci měsíce zrušen, místo něj platí tento:",
    "jen pro tuto fakturu použijte prosím místo obvyklého účtu účet naší dceřiné společnosti:",
    "vede nás teď jiný ústav, takže platby prosím sem:",
  ],
  later: [
    "prosím, [pozdržte platbu|pozastavte platby]: měníme banku a nové údaje pošlu [zítra|brzy|odpoledne].",
    "naše bankovní údaje se brzy změní. Nové [zašleme v samostatném e-mailu|budou následovat].",
    "než zaplatíte {invoice}, vyžádejte si u mě aktuální číslo účtu, starý účet už nemůže přijímat platby.",
    "přecházíme k jiné bance, proto už na starý účet nic neposílejte. Potvrďte přijetí a pošlu vám nové údaje.",
    "náš účet je v auditu a momentálně nepřijímá platby. Mohu vám dát náhradní účet?",
    "co od nás potřebujete, abyste změnili účet, který máte v evidenci?",
  ],
  reason: [
    "Důvodem je [daňová kontrola|výroční audit|fúze našich bank].",
    "Banka zavedla poplatky, které nemůžeme přijmout.",
    "Předchozí účet je zablokován kvůli sporu.",
    "Vedení rozhodlo účty sloučit.",
  ],
  denial: [
    "toto není podvod: naše bankovní údaje se nezměnily, pouze tuto fakturu uhraďte na níže uvedený účet:",
    "vím, že je teď hodně podvodů; buďte v klidu, vedení to schválilo. Firemní účet zůstává, ale tato platba jde na:",
    "pro vás se nic nemění a účet je stejný. Jen tuto jednu uhraďte přes náš sběrný účet:",
    "nikdy bychom vás e-mailem nežádali o změnu údajů. Jen dohlédněte, aby tato faktura byla zaplacena na:",
  ],
  pressure: [
    "Velmi to spěchá, vyřiďte to prosím dnes.",
    "Nechte si to prosím pro sebe.",
    "Celý den mám jednání a nemohu telefonovat, nejlépe e-mailem.",
    "Bez platby do poledne budeme muset zastavit dodávky.",
  ],
  confirmCall: [
    "Pro potvrzení [účtu|bankovních údajů] volejte [naši účtárnu|mně] na {phone}.",
    "Chcete-li účet ověřit, volejte {phone}; stará čísla už nejsou v provozu.",
    "Ověření platebních údajů pouze na {phone}.",
  ],
  phoneNew: [
    "změnilo se naše telefonní číslo. Prosíme o aktualizaci: {phone}.",
    "poznamenejte si naše nové číslo {phone}; stará linka je zrušena.",
    "máme novou ústřednu. Účtárna je od dneška pouze na {phone}, změňte prosím kontaktní údaje ve svém systému.",
  ],
  contactNew: [
    "odcházím z účtárny; vše ohledně plateb posílejte nově na {email}, {name}.",
    "prosíme o změnu naší kontaktní osoby pro faktury a platby: {name} ({email}).",
    "vaším novým kontaktem pro platby je {name}. Aktualizujte prosím naše údaje: {email}.",
  ],
  ledger: {
    subject: ["Otevřené položky", "Saldokonto", "Odsouhlasení zůstatku"],
    text: [
      "pošlete mi prosím seznam všech našich neuhrazených faktur se splatností.",
      "mohl bych dostat saldokonto našeho účtu a informaci, kdo u vás schvaluje platby?",
      "pro audit potřebujeme přehled všeho, co nám dlužíte, a kdy to bude zaplaceno.",
    ],
  },
  refund: [
    "zaplatili jste dvakrát. Prosíme o vrácení přeplatku {amount} na náš účet:",
    "vraťte prosím přeplacenou částku {amount} na následující účet:",
    "dobropis {invoice}: prosíme o vrácení {amount} na:",
  ],
  debit: [
    "zřiďte prosím inkaso pro naše faktury, podepište souhlas a poznamenejte si náš účet:",
    "převádíme všechny zákazníky na inkaso. Povolte prosím inkaso ve prospěch tohoto účtu:",
  ],
  factoring: [
    "postoupili jsme své pohledávky společnosti {factor}. S účinkem splnění lze platit jen na:",
    "naše faktury koupila společnost {factor}, které prosíme nadále směřovat všechny platby:",
  ],
  portal: [
    "naše fakturace přešla na nový portál. Aktuální bankovní údaje získáte po registraci na {url}.",
    "všichni zákazníci nyní platí přes náš portál. Zaregistrujte se na {url} a potvrďte tam platební údaje.",
  ],
  payLink: [
    "fakturu {invoice} můžete zaplatit online zde: {url}",
    "uhraďte prosím {amount} přes náš bezpečný platební odkaz {url}",
  ],
  wallet: [
    "pošlete protihodnotu {amount} v bitcoinech na {wallet}",
    "přijímáme už jen kryptoměny. Naše peněženka: {wallet}",
  ],
  alias: ["pošlete {amount} přes PayPal na {alias}.", "můžete platit PayPalem na {alias}."],
  cheque: [
    "vystavte šek na {amount} na {company} a pošlete ho na naši novou adresu: {address}.",
    "tentokrát bychom raději šek, zaslaný na {address}.",
  ],
  gift: {
    subject: ["Malá prosba", "Jsi u stolu?", "Potřebuji pomoct"],
    text: [
      "potřebuji [pět|osm|deset] dárkových karet po 1000 Kč pro klienty. Můžeš je dopoledne koupit a poslat mi kódy? Peníze ti vrátím.",
      "máš chvilku? Kup pár dárkových karet Apple, setři je a pošli mi fotky kódů. Nikomu to neříkej, je to překvapení.",
    ],
  },
  payroll: {
    subject: ["Změna účtu pro mzdu", "Můj nový účet", "Dotaz ke mzdě"],
    text: [
      "změnil jsem banku. Prosím, posílejte mi mzdu od tohoto měsíce na nový účet:",
      "dá se změnit účet pro mou výplatu před nejbližším termínem? Nový je:",
      "chtěl bych změnit účet, na který mi chodí plat:",
    ],
  },
  urgent: {
    subject: ["Naléhavá platba", "Důvěrné", "Převod dnes"],
    text: [
      "potřebuji dnes převod {amount}. Jde o akvizici, o které nikdo nesmí vědět. Pošli to na:",
      "můžeš pro mě zařídit expresní platbu {amount}? Nastupuji do letadla a nemohu mluvit. Údaje:",
      "proveď prosím dopoledne převod {amount} a pošli mi potvrzení. Příjemce:",
    ],
  },
  passOn: [
    "viz níže, můžeš to [vyřídit|změnit a zaplatit]?",
    "tohle přišlo mně místo tobě. Zaplať to prosím.",
    "stihneš to dnes?",
  ],
  changeSubject: [
    "Změna bankovních údajů",
    "Nový bankovní účet",
    "Aktualizace platebních údajů",
    "Důležité: naše banka",
  ],
};
