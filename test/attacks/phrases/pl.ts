import type { Phrases } from "./phrases";

/** Polish. */
export const pl: Phrases = {
  language: "pl",
  quoting: {
    reply: "Odp",
    forward: "PD",
    from: "Od",
    sent: "Wysłano",
    to: "Do",
    cc: "DW",
    subject: "Temat",
    original: "-----Original Message-----",
    wrote: ["{date} {time} {name} <{address}> napisał(a):", "W dniu {date} o {time}, {name} pisze:"],
    forwarded: ["---------- Forwarded message ---------", "Początek przekazywanej wiadomości:"],
  },
  labels: {
    holder: ["Odbiorca", "Beneficjent", "Właściciel rachunku"],
    bank: ["Bank"],
    account: ["Numer rachunku", "Nr konta", "Rachunek"],
  },
  greeting: ["Dzień dobry,", "Szanowni Państwo,", "Dzień dobry Pani/Panie {first},", "Cześć {first},", "Witam,"],
  closing: ["Z poważaniem", "Pozdrawiam", "Z wyrazami szacunku", "Pozdrawiam serdecznie", "Dziękuję i pozdrawiam"],
  small: [
    "Mam nadzieję, że wszystko u Państwa w porządku.",
    "Dziękuję za [szybką odpowiedź|pomoc|cierpliwość].",
    "Przepraszam za zwłokę, mamy inwentaryzację.",
    "W razie pytań proszę o kontakt.",
    "Pozdrowienia dla zespołu.",
  ],
  invoice: {
    subject: [
      "Faktura {invoice}",
      "Faktura {invoice} od {company}",
      "{company}: faktura nr {invoice}",
      "FV {invoice} / zamówienie {order}",
    ],
    text: [
      "przesyłamy fakturę {invoice} na kwotę {amount} do zamówienia {order}.\nProsimy o zapłatę do {due}.",
      "za prace wykonane we wrześniu wystawiliśmy fakturę {invoice} na {amount}.\nUprzejmie prosimy o uregulowanie należności do {due}.",
      "Faktura nr {invoice}\nZamówienie nr {order}\nDo zapłaty: {amount}\nTermin płatności: {due}.",
      "termin płatności faktury {invoice} ({amount}) mija {due}. Czy mogą Państwo ująć ją w najbliższych przelewach?",
    ],
  },
  reminder: {
    subject: ["Przypomnienie o płatności {invoice}", "Zaległa faktura {invoice}", "Wezwanie do zapłaty {invoice}"],
    text: [
      "według naszych ksiąg faktura {invoice} na {amount}, płatna do {due}, nie została jeszcze opłacona. Prosimy o wpłatę w tym tygodniu.",
      "piszę w sprawie faktury {invoice} ({amount}). Kiedy możemy się spodziewać przelewu?",
      "nie otrzymaliśmy jeszcze {amount} za fakturę {invoice}. Jeśli płatność już wyszła, proszę pominąć tę wiadomość; w przeciwnym razie prosimy zapłacić do {due}.",
    ],
  },
  order: {
    subject: ["Zamówienie {order}", "Potwierdzenie zamówienia {order}", "Pytanie do {order}"],
    text: [
      "dziękujemy za zamówienie {order}. Możemy wysłać [w czwartek|w przyszłym tygodniu|pod koniec miesiąca]. Wysyłamy wszystko razem?",
      "zamówienie {order} przyjęte. Wersji niebieskiej nie będzie do {date}, czy może być szara?",
      "krótkie pytanie do {order}: palety piętrowane czy osobno?",
    ],
  },
  delivery: {
    subject: ["Dostawa {tracking}", "Awizo wysyłki {order}", "Dostawa {date}"],
    text: [
      "towar wyjechał dziś rano, przesyłka {tracking}. Kierowca będzie {date} przed południem.",
      "dostawa {order} przesuwa się na {date}, kontener utknął w porcie.",
      "kierowca zastał zamkniętą bramę. Spróbujemy {date}, czy ktoś będzie od 8?",
    ],
  },
  meeting: {
    subject: ["Spotkanie {date}", "Rozmowa w przyszłym tygodniu", "Wizja lokalna"],
    text: [
      "czy pasuje {date} o 10? U Państwa albo na Teams.",
      "wizyta przesunięta na {date}. Proszę zabrać buty ochronne.",
      "plan spotkania {date}: BHP, wolumeny na czwarty kwartał, wózki, sprawy różne.",
    ],
  },
  lunch: {
    subject: ["Obiad?", "Sobota", "Twój szalik"],
    text: [
      "idziemy do tej nowej tajskiej o wpół do pierwszej? Ja stawiam, ostatnio płaciłaś ty.",
      "sobota aktualna? Dzieci są u siostry, mogę od trzeciej.",
      "szalik został w moim aucie, przyniosę jutro.",
    ],
  },
  advice: {
    subject: ["Awizo płatności {invoice}", "Przelew wykonany {invoice}", "Potwierdzenie zapłaty"],
    text: [
      "dziś przelaliśmy {amount} za fakturę {invoice}. Środki powinny wpłynąć w ciągu dwóch dni roboczych.",
      "awizo płatności: faktura {invoice}, {amount}, data waluty {date}.",
      "informujemy, że {date} zapłaciliśmy {amount} za {invoice}. Nic nie trzeba robić.",
    ],
  },
  receipt: {
    subject: ["Płatność otrzymana, dziękujemy", "Potwierdzenie wpłaty {invoice}"],
    text: [
      "otrzymaliśmy Państwa wpłatę {amount} dnia {date}, dziękujemy. Faktura {invoice} jest rozliczona.",
      "potwierdzamy otrzymanie {amount} za fakturę {invoice}.",
    ],
  },
  news: {
    subject: [
      "Newsletter październikowy: szybsze fakturowanie",
      "Jak obniżyć koszt faktury",
      "Webinar: KSeF i płatności",
    ],
    text: [
      "W tym numerze: pięć rad, jak dostawać zapłatę na czas, przewodnik po e-fakturach i co weryfikacja odbiorcy zmienia w księgowości.",
      "Zapraszamy na webinar {date}: jak działy zobowiązań unikają podwójnych płatności. Liczba miejsc ograniczona.",
      "Nowości w aplikacji: uzgadnianie wyciągów jednym kliknięciem, karty wirtualne i akceptacja przelewów. Więcej na stronie.",
    ],
  },
  warning: {
    subject: [
      "Uwaga na oszustwa płatnicze",
      "Ostrzeżenie: fałszywe faktury w naszym imieniu",
      "Komunikat bezpieczeństwa",
    ],
    text: [
      "krążą fałszywe wiadomości, że zmienił się nasz rachunek bankowy. Nigdy nie podajemy nowego numeru konta mailem. W takim przypadku proszę nie płacić i do nas zadzwonić.",
      "oszuści podszywają się pod dostawców i proszą o zapłatę na nowe konto. Zawsze proszę oddzwonić na znany numer, zanim zmienią Państwo dane bankowe.",
    ],
  },
  away: {
    subject: ["Odpowiedź automatyczna: {subject}", "Poza biurem: {subject}"],
    text: [
      "jestem poza biurem do {date} i nie czytam poczty. W pilnych sprawach faktur proszę pisać do kolegów.",
      "dziękuję za wiadomość. Jestem na urlopie, wracam {date}. Wiadomość nie zostanie przekazana.",
    ],
  },
  run: {
    subject: ["Paczka przelewów {date}", "Piątkowe przelewy"],
    text: [
      "paczka na {date} gotowa: 34 faktury, razem {amount}. Zatwierdzisz przed drugą?",
      "wyjąłem dwie sporne faktury, reszta idzie {date}. Coś jeszcze wstrzymać?",
    ],
  },
  numbers: {
    subject: ["Dane do {order}", "Dokumenty {tracking}"],
    text: [
      "zamówienie {order}, WZ 8{order}, przesyłka {tracking}, nasz NIP {vat}. Magazyn: {phone}.",
      "kontener MSKU 307 201-1, booking {tracking}, zgłoszenie 26PL{order}. Proszę podać {order}. NIP {vat}.",
    ],
  },
  unchanged: [
    "Nasz numer rachunku nie uległ zmianie.",
    "Dane bankowe pozostają takie same jak na wszystkich wcześniejszych fakturach.",
    "Konto bez zmian, proszę płacić jak zwykle.",
  ],
  payTo: [
    "Prosimy o przelew [kwoty|należności|salda] na [poniższy rachunek|następujące konto]:",
    "[Nasze dane bankowe|Dane do przelewu|Płatne przelewem na rachunek|Konto do wpłaty]:",
    "Prosimy zapłacić na:",
    "Pieniądze proszę skierować na to konto:",
    "Kwotę można przesłać tutaj:",
  ],
  changed: [
    "informujemy, że zmienił się nasz numer rachunku bankowego. [Od dziś|Od teraz] prosimy płacić [wszystkie faktury|nasze faktury] na:",
    "zmieniliśmy bank. Prosimy o aktualizację naszych danych w Państwa systemie:",
    "proszę zanotować nasz nowy rachunek[, ważny od tego miesiąca|]:",
    "proszę nie korzystać już ze starego konta. Wpłaty kierujemy teraz na:",
    "czy mogą Państwo przed najbliższymi przelewami podmienić zapisane u Państwa konto na to?",
    "nasz dotychczasowy rachunek zostanie zamknięty z końcem miesiąca, w jego miejsce jest ten:",
    "tylko dla tej faktury proszę użyć rachunku naszej spółki córki zamiast zwykłego:",
    "obsługuje nas teraz inny bank, więc przelewy proszę kierować tutaj:",
  ],
  later: [
    "proszę na razie [wstrzymać płatność|wstrzymać przelewy]: zmieniamy bank i nowe dane prześlę [jutro|wkrótce|po południu].",
    "nasze dane bankowe wkrótce się zmienią. Nowe [prześlemy w osobnej wiadomości|podamy niebawem].",
    "zanim zapłacą Państwo {invoice}, proszę zapytać mnie o aktualny numer konta, bo stary rachunek nie przyjmuje już wpłat.",
    "przenosimy rachunki do innego banku, więc proszę nic nie wysyłać na stary. Proszę potwierdzić odbiór, a prześlę nowe dane.",
    "nasz rachunek jest kontrolowany i chwilowo nie przyjmuje wpłat. Czy mogę podać inne konto?",
    "czego Państwo potrzebują od nas, żeby zmienić numer rachunku w Państwa bazie?",
  ],
  reason: [
    "Powodem jest [kontrola skarbowa|coroczny audyt|fuzja naszych banków].",
    "Nasz bank wprowadził opłaty, na które nie możemy się zgodzić.",
    "Poprzednie konto jest zablokowane z powodu sporu.",
    "Zarząd zdecydował o połączeniu rachunków.",
  ],
  denial: [
    "to nie jest oszustwo: nasze dane bankowe się nie zmieniły, tylko tę fakturę proszę opłacić na poniższe konto:",
    "wiem, że jest dużo oszustw; proszę się nie obawiać, zarząd to zatwierdził. Rachunek firmowy zostaje, ale ta płatność idzie na:",
    "dla Państwa nic się nie zmienia i numer konta jest ten sam. Tę jedną proszę uregulować przez nasz rachunek zbiorczy:",
    "nigdy nie prosilibyśmy mailem o zmianę konta. Proszę tylko dopilnować, aby ta faktura trafiła na:",
  ],
  pressure: [
    "To bardzo pilne, proszę załatwić dziś.",
    "Proszę zachować to między nami.",
    "Cały dzień mam spotkania i nie odbieram, najlepiej pisać.",
    "Bez wpłaty do południa będziemy musieli wstrzymać dostawy.",
  ],
  confirmCall: [
    "Aby potwierdzić [rachunek|dane bankowe], proszę zadzwonić do [naszej księgowości|mojego biura]: {phone}.",
    "Jeśli chcą Państwo zweryfikować konto, proszę dzwonić pod {phone}; stare numery są nieczynne.",
    "Wszelkie sprawdzenie danych do płatności tylko pod {phone}.",
  ],
  phoneNew: [
    "zmienił się nasz numer telefonu. Prosimy o aktualizację danych: {phone}.",
    "proszę zanotować nowy numer {phone}; stara linia jest wyłączona.",
    "mamy nową centralę. Księgowość od dziś odbiera tylko pod {phone}, proszę zmienić dane kontaktowe w systemie.",
  ],
  contactNew: [
    "odchodzę z księgowości; wszystko w sprawie płatności proszę kierować do {name}, {email}.",
    "prosimy zmienić osobę do kontaktu w sprawie faktur i płatności na {name} ({email}).",
    "nową osobą do spraw płatności jest {name}. Prosimy zaktualizować nasze dane: {email}.",
  ],
  ledger: {
    subject: ["Otwarte pozycje", "Wiekowanie należności", "Potwierdzenie salda"],
    text: [
      "proszę o listę wszystkich naszych otwartych faktur z terminami płatności.",
      "czy mogę prosić o raport wiekowania naszego konta i informację, kto zatwierdza płatności?",
      "do audytu potrzebujemy zestawienia wszystkiego, co nam Państwo są winni, i terminów zapłaty.",
    ],
  },
  refund: [
    "zapłacili Państwo dwa razy. Prosimy o zwrot nadpłaty {amount} na nasze konto:",
    "prosimy zwrócić nadpłaconą kwotę {amount} na następujący rachunek:",
    "korekta {invoice}: proszę o zwrot {amount} na:",
  ],
  debit: [
    "prosimy o uruchomienie polecenia zapłaty dla naszych faktur, podpisanie zgody i zanotowanie naszego rachunku:",
    "przechodzimy ze wszystkimi klientami na polecenie zapłaty. Prosimy o zgodę na obciążenia na rzecz tego konta:",
  ],
  factoring: [
    "dokonaliśmy cesji wierzytelności na {factor}. Zapłata jest skuteczna tylko na:",
    "nasze faktury zostały sprzedane {factor}, na rzecz którego prosimy odtąd kierować wszystkie płatności:",
  ],
  portal: [
    "nasze rozliczenia przeszły do nowego portalu. Aby otrzymać aktualny numer konta, prosimy zarejestrować się na {url}.",
    "wszyscy klienci płacą teraz przez nasz portal. Prosimy zarejestrować się na {url} i potwierdzić tam dane do płatności.",
  ],
  payLink: [
    "fakturę {invoice} można opłacić online tutaj: {url}",
    "prosimy zapłacić {amount} przez nasz bezpieczny link {url}",
  ],
  wallet: [
    "proszę wysłać równowartość {amount} w bitcoinach na {wallet}",
    "przyjmujemy już tylko kryptowaluty. Nasz portfel: {wallet}",
  ],
  alias: ["proszę wysłać {amount} przez PayPal na {alias}.", "można zapłacić PayPalem na {alias}."],
  cheque: [
    "proszę wystawić czek na {amount} na {company} i wysłać na nowy adres: {address}.",
    "tym razem wolimy czek, proszę wysłać na adres {address}.",
  ],
  gift: {
    subject: ["Mała prośba", "Jesteś przy biurku?", "Potrzebuję pomocy"],
    text: [
      "potrzebuję [pięciu|ośmiu|dziesięciu] kart podarunkowych po 100 zł dla klientów. Kupisz je dziś rano i prześlesz mi kody? Oddam ci pieniądze.",
      "masz chwilę? Kup kilka kart podarunkowych Apple, zdrap i wyślij mi zdjęcia kodów. Nie mów nikomu, to niespodzianka.",
    ],
  },
  payroll: {
    subject: ["Zmiana konta do wypłaty", "Mój nowy rachunek", "Pytanie o wynagrodzenie"],
    text: [
      "zmieniłem bank. Proszę przelewać moją pensję na nowe konto od tego miesiąca:",
      "czy da się zmienić konto do mojej wypłaty przed najbliższym terminem? Nowe to:",
      "chciałbym zmienić rachunek, na który dostaję wynagrodzenie:",
    ],
  },
  urgent: {
    subject: ["Pilny przelew", "Poufne", "Przelew dziś"],
    text: [
      "potrzebuję dziś przelewu na {amount}. Chodzi o przejęcie, o którym nikt jeszcze nie może wiedzieć. Proszę wysłać na:",
      "zrobisz dla mnie ekspresowy przelew na {amount}? Wsiadam do samolotu i nie mogę rozmawiać. Dane:",
      "proszę zlecić dziś rano przelew {amount} i przesłać mi potwierdzenie. Odbiorca:",
    ],
  },
  passOn: [
    "patrz niżej, możesz [się tym zająć|zmienić i zapłacić]?",
    "to przyszło do mnie zamiast do ciebie. Proszę zapłać.",
    "dasz radę dziś to załatwić?",
  ],
  changeSubject: [
    "Zmiana numeru rachunku",
    "Nowe konto bankowe",
    "Aktualizacja danych do płatności",
    "Ważne: nasz bank",
  ],
};
