import type { LanguageCode } from "./language";

/**
 * Letters in a row, ^ before a word and $ behind it: without one of them a text has nothing that the language's dictionary
 * could say anything about. Made from the dictionaries and the patterns by tools/data/signs.mjs, November 2026.
 */
export const signTable: Readonly<Partial<Record<LanguageCode, string>>> = {
  de: `^abge ^abme ^abon ^abwe ^abwi ^abzu ^aktu ^ande ^anpa ^anru ^antw ^anzu ^aufg ^aufl ^aufs ^ausl ^auss ^befi
    ^betr ^bitt ^blei ^dank ^daue ^dein ^dies ^disk ^eili ^eilt ^eine ^eing ^einz ^empf ^entf ^erfo ^erga ^erre
    ^ersa ^erse ^euer ^fakt ^fals ^flug ^fuer ^fur$ ^gaun ^gebe ^gefa ^gehe ^geku ^geld ^gesc ^gest ^gilt ^habe
    ^heut ^ich$ ^ihr$ ^ihre ^im$ ^inak ^inka ^inne ^irrt ^ist$ ^kann ^kapu ^kein ^koen ^konf ^konn ^korr ^kto$
    ^laeu ^lauf ^letz ^mahn ^mein ^mir$ ^moge ^mues ^muss ^neu$ ^neue ^nie$ ^niem ^noch ^nur$ ^sald ^schi ^schl
    ^seie ^separates$ ^sie$ ^sind ^sitz ^sofo ^soll ^sorg ^taet ^tate ^teil ^uber ^umge ^ungu ^uns$ ^unsr ^unte
    ^unzu ^urla ^verl ^verw ^von$ ^wach ^weic ^wir$ ^woll ^wuer ^wurd ^zahl ^zeit abegr aende agen$ ahlun altet
    andne anlag arbei arnen arnot arnun arung assen auen$ besta bishe chrei chrif chsel chste chte$ chten chtig
    chung cker$ defek dert$ derte difiz dring eande eben$ echen egen$ ehen$ ehend ehent ehler ehmen eiste eisun
    eiten elegt ellen ellun epass erand erne$ erung esten eure$ euren eurer ezahl ffnen forde gleic glich hnung
    hren$ icht$ ieren igen$ imine isch$ isier itte$ ives$ keit$ konto lasse lich$ llig$ lten$ nden$ ndere nnen$
    nten$ nutzt reise rfen$ schen scht$ tige$ tiven tung$ tzen$ uche$ uchen ueber ufen$ umme$ unser vates weise
    weite`,
  fr: `1ere$ 2eme$ 3eme$ ^abse ^abso ^accu ^acha ^ache ^adre ^agee ^ai$ ^anne ^apre ^arna ^arri ^au$ ^aux$ ^avec
    ^avio ^avis ^banc ^banq ^beso ^bien ^bref ^camp ^capt ^carp ^cass ^ce$ ^ceci ^cedo ^cela ^cet$ ^cett
    ^changement$ ^changements$ ^chez ^cle$ ^cliq ^cpte ^cree ^dail ^de$ ^debl ^dedi ^deja ^deme ^depl ^dera
    ^dern ^des$ ^desa ^deso ^deux ^diri ^disp ^doit ^domi ^doss ^du$ ^eche ^echu ^ecri ^elle ^emis ^en$ ^enca
    ^enco ^enre ^ense ^entr ^erre ^et$ ^etab ^etat ^etre ^eux$ ^evol ^exig ^fait ^faus ^faux ^fera ^fevr ^fich
    ^fili ^font ^four ^gare ^gere ^guic ^habi ^hame ^heur ^hors ^iden ^ils$ ^impa ^inch ^informations$ ^inut
    ^janv ^je$ ^juil ^jusq ^la$ ^lanc ^le$ ^les$ ^leur ^libe ^lign ^lors ^lui$ ^lund ^ma$ ^mais ^mati ^mauv
    ^mefi ^mes$ ^mise ^mois ^mon$ ^ne$ ^non$ ^nous ^nouv ^nume ^n°$ ^occu ^ordr ^orie ^ou$ ^ouve ^paie ^pann
    ^par$ ^parl ^pas$ ^perd ^pert ^peux ^piec ^plaf ^plus ^plut ^pour ^pren ^preu ^prog ^prud ^puis ^que$ ^rapi
    ^real ^rect ^recu ^regl ^remb ^remp ^rens ^reto ^reun ^rib$ ^ribs ^sais ^sans ^se$ ^sequ ^seui ^seul ^sieg
    ^situ ^soir ^sois ^somm ^sont ^souf ^sous ^soye ^subr ^suiv ^sur$ ^surt ^ta$ ^tent ^tous ^tout ^trai ^troi
    ^trop ^ulte ^un$ ^urgence$ ^usur ^vien ^vire ^vite ^vole acanc accel acte$ actue actur aire$ airem aires
    aisse alide alisa alite aller ancie ande$ anifi annon appel aque$ arder ardez argee arten artir asser atif$
    avant ayees ayer$ ayes$ ayez$ blon$ catif cedee ceder cher$ coit$ comit compt conde conge conse coupe coura
    courr cquit crete cteme cter$ ctez$ cuit$ curer curit cuter cutez dance dans$ dant$ dater dats$ deleg demai
    diat$ ditez donne dredi duleu eance echar ectue effet egale elanc eleve emier emmen enez$ enir$ ensib ente$
    entie envoy epose epte$ epter erie$ erloc erne$ eront ersem ersez erte$ erven eseau eside estan estit etard
    eter$ etez$ ettre eurs$ fert$ gents honer honez iatem igne$ ilanc inscr ionne irmee iser$ isoir iste$ itent
    iter$ itier iveme ivre$ joign lativ monta mptem nant$ ndat$ ndez$ ndre$ nique norer nsabl ntes$ ocede ojet$
    ostau ostes otale otre$ ourne ouve$ paye$ proch reau$ recev repar reste rser$ rsonn sfere solde table teur$
    tique tons$ toris tres$ turs$ ujour ures$ utur$ vendu voir$ vons$`,
  es: ``,
  it: ``,
  nl: `^aan$ ^aang ^aanh ^aanm ^aanp ^aanv ^abui ^afme ^afsc ^afst ^afze ^ande ^apar ^beda ^bedr ^beei ^beha ^bel$
    ^bele ^belt ^ben$ ^bent ^bevr ^bezo ^bijg ^bijl ^bijw ^binn ^blij ^boek ^borg ^ceo$ ^cess ^dank ^de$ ^deze
    ^doen ^domi ^dubb ^eenm ^eind ^enke ^expo ^fout ^gebr ^gece ^geen ^gege ^gehe ^geko ^geld ^gest ^gesw ^geva
    ^gewo ^goed ^guns ^haal ^haas ^hale ^hant ^hebb ^heel ^hele ^heri ^hers ^herz ^hetz ^hoog ^hou$ ^houd ^inca
    ^inge ^inza ^je$ ^jull ^kant ^kapo ^kenn ^klan ^klop ^koop ^krij ^kunn ^kwij ^lope ^maak ^maar ^mede ^meld
    ^mete ^mijn ^naar ^neem ^nege ^nepm ^niem ^niet ^nimm ^nodi ^nog$ ^nooi ^nota ^nu$ ^numm ^omtr ^onde ^onge
    ^ons$ ^ontv ^onve ^onze ^op$ ^opei ^opga ^opge ^ophe ^opli ^oude ^pas$ ^plaa ^reag ^rect ^rege ^rek$ ^ruil
    ^sald ^schr ^slui ^snel ^spoe ^stap ^stuk ^te$ ^tege ^tego ^teru ^teve ^tijd ^toep ^trap ^tuss ^twee ^uitg
    ^uits ^uw$ ^vals ^van$ ^vana ^veer ^verd ^verg ^verh ^verk ^verl ^vern ^vero ^verp ^verr ^vert ^verv ^verw
    ^vlie ^vlot ^vlug ^voer ^vold ^voor ^vrij ^vul$ ^waak ^webv ^wees ^wend ^werk ^zijn ^zit$ ^zitt ^zsm$ aarsc
    achte achti actee acyve aden$ affen agen$ ailen ailfr allee andaa ande$ ankch ankie ankre ankve ankza appor
    assen aten$ atet$ atie$ atiel atiev atisc audeu bedra berei betaa betal beves biel$ biteu boeke ceder chen$
    chten corri ctie$ cties defec dere$ ditno dring duleu ecken ecte$ eden$ eenko eerd$ eert$ effen efoon eking
    elijk ellen emen$ ende$ ente$ entee erleg erne$ ersch eslot estan estel estit etie$ etten even$ evoeg ezelf
    ezet$ factu fieer fout$ gaan$ gcont ggen$ gmail ieren ijken ijven ijzig imine isch$ isere issel istre juist
    kijk$ kopen lijk$ lijst llega maken morge ngen$ nieuw nmidd notee ntie$ oeren osten overg overm ppen$ prive
    racht reken rstap staan staat steed stige stort teken teren tief$ tiver trole tuali uiten ullen uren$ veran
    verzo wezig woord zicht`,
  pt: ``,
  pl: `^akce ^biur ^bled ^cesj ^czek ^doko ^doty ^drug ^dysk ^dzia ^dzis ^fakt ^fals ^fv$ ^hake ^inna ^inne ^inny
    ^jest ^jesz ^jutr ^juz$ ^klie ^konc ^kont ^kore ^kup$ ^kupi ^kwot ^mied ^mozl ^nadp ^najs ^nale ^napi ^nasz
    ^naty ^nie$ ^niea ^nied ^nieo ^niew ^niez ^nigd ^niki ^niko ^nowe ^nowy ^obsl ^odbi ^oddz ^odeb ^odpi ^odpo
    ^osob ^osta ^ostr ^oszu ^otrz ^otwa ^pien ^piln ^plat ^podr ^pona ^posl ^potr ^pouf ^powi ^pozo ^pros ^prze
    ^przy ^rach ^rozl ^rozm ^samo ^sced ^scis ^skon ^spot ^srod ^szyb ^taje ^ten$ ^tryb ^tylk ^tymc ^uisc ^uleg
    ^urlo ^uwag ^uwaz ^uzyc ^uzyw ^walu ^wery ^wezw ^wiad ^wiek ^wlas ^wpla ^wply ^wspo ^wszy ^wyci ^wyco ^wyga
    ^wyge ^wyja ^wyko ^wyma ^wypa ^wypi ^wysl ^zach ^zaku ^zala ^zale ^zalo ^zamk ^zamy ^zasi ^zast ^zebr ^zewn
    ^zle$ ^zlec ^zleg ^zlik ^zlod ^zly$ ^zmia ^zmod ^zrea ^zwro acic$ ailow akie$ aktua anie$ ankow atywn awidl
    berpr bowia bskry cznie dnic$ dosta dzic$ dzwon efonu ejest elacj enia$ enie$ firmo iegow ierdz inie$ isac$
    ismy$ jemy$ koryg korzy mieni ndat$ nowa$ omylk onit$ oplac opraw osci$ owac$ owego pelni tera$ uregu zapla
    zuje$`,
  sv: ``,
  da: ``,
  no: ``,
  fi: `^aiem ^aika ^ajan ^alka ^anna ^edel ^eiva ^enaa ^enna ^eraa ^erap ^etee ^hakk ^halu ^heti ^hien ^huij ^huom
    ^hyva ^hyvi ^ilmo ^jo$ ^johd ^kaey ^kayt ^kene ^kent ^kert ^kiir ^kiit ^kohd ^korj ^korv ^laeh ^lahe ^laht
    ^liit ^lope ^luki ^luot ^maks ^matk ^muut ^neuv ^nyky ^nyt$ ^ohei ^ohja ^oike ^olev ^olka ^osoi ^paiv ^pakk
    ^pala ^palk ^pank ^peru ^pett ^pian ^piki ^pita ^pois ^puhe ^puhu ^pysy ^pyyd ^raha ^saad ^saap ^saat ^sais
    ^sama ^seki ^seur ^siir ^soit ^sulj ^suor ^taer ^tana ^tark ^tarv ^tavo ^tehd ^tehk ^tiet ^tila ^tili ^toim
    ^tois ^toiv ^tule ^tuli ^tupl ^uude ^uusi ^uutt ^vaad ^vaar ^vaea ^vaih ^valp ^valt ^vanh ^vara ^varm ^varo
    ^vast ^vies ^viip ^virh ^voit ^vuok ^yrit aatti aeae$ aeaen ahvis ainit akaa$ akia$ alla$ amme$ assa$ asti$
    atili avoim avoin eille ekill ekki$ emme$ entis essa$ essae esti$ ikoll inen$ inull isimm isin$ isitk istui
    itaa$ ittek kirja kirje kuun$ lasku maan$ mman$ neet$ ntaa$ ossa$ ostej paeiv posti suori tiedo ttaa$ umma$
    ytyy$`,
  cs: `^bezn ^bezo ^bude ^budu ^bych ^byst ^cast ^cest ^chci ^chte ^chyb ^cisl ^dals ^dano ^devi ^disk ^dluz ^dnes
    ^doca ^doch ^doda ^dojd ^dopl ^dora ^dosl ^dosu ^dovo ^druh ^duve ^fakt ^fale ^fire ^hrad ^ihne ^jedn ^jest
    ^jina ^jine ^jino ^jiny ^kanc ^kter ^lask ^leta ^ma$ ^maji ^melo ^meni ^mezi ^mlce ^mohl ^mozn ^musi ^muze
    ^nada ^nahr ^nale ^nas$ ^nase ^nasi ^neak ^nech ^nedo ^nefu ^nehr ^nejd ^nejp ^nejs ^nema ^neme ^nemo ^nemu
    ^neni ^nepr ^neri ^nesn ^neuh ^nevo ^neza ^nezm ^niko ^niky ^novo ^novy ^nutn ^obez ^obra ^odes ^odhl ^odli
    ^odpo ^odso ^okam ^omyl ^opat ^opra ^osob ^pene ^peni ^plat ^pode ^podv ^poku ^pora ^posk ^posl ^potr ^potv
    ^pouk ^pouz ^poza ^pozo ^prec ^pred ^prek ^prih ^prij ^pril ^prip ^pris ^proh ^pros ^rusi ^sber ^schu ^schv
    ^sdel ^sek$ ^seke ^seku ^seky ^slo$ ^spat ^stej ^treb ^tve$ ^tvoj ^tvrd ^tvuj ^ucet ^ucte ^uctu ^ucty ^udaj
    ^uhra ^ukon ^upra ^uvad ^uzav ^vas$ ^vase ^vasi ^vyja ^vypi ^vypl ^vyuc ^vyuz ^vyzv ^zada ^zalo ^zapl ^zasi
    ^zasl ^zitr ^zmen ^zohl ^zrus adet$ ailem ajici aktua ankov ativn atte$ behla deni$ echa$ edte$ efonu ejte$
    ereni erit$ erni$ erte$ esli$ esouv esunu eurov gentn ichz$ jeme$ lacen maci$ nete$ nove$ obdrz osila osti$
    ovat$ ovem$ ovest plati platn pomin pravn preve prevo raci$ rovan rychl stava ujte$ veho$`,
};
