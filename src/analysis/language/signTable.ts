import type { LanguageCode } from "./language";

/**
 * Letters in a row, ^ before a word and $ behind it: without one of them a text has nothing that the language's dictionary
 * could say anything about. Made from the dictionaries and the patterns by tools/data/signs.mjs, November 2026.
 */
export const signTable: Readonly<Partial<Record<LanguageCode, string>>> = {
  de: `^ab$ ^abge ^abme ^abon ^abtr ^abwe ^abwi ^abzu ^aktu ^alt$ ^alte$ ^altem$ ^altes$ ^ande ^anpa ^anru ^antw
    ^anzu ^aufg ^aufl ^aufs ^auss ^befi ^beka ^beno ^betr ^bevo ^bis$ ^bitt ^bitte$ ^blei ^buch ^dank ^daue
    ^dein ^derz ^deze ^die$ ^dies ^disk ^ehe$ ^eili ^eilt ^eine ^eing ^einz ^empf ^entf ^erfo ^erga ^erge ^erre
    ^ersa ^erse ^euer ^eure$ ^euren$ ^eurer$ ^fakt ^fals ^flug ^frue ^fruh ^fuer ^fur$ ^furd ^furs ^gaun ^gebe
    ^gefa ^gehe ^geku ^gesc ^gest ^gewo ^gilt ^habe ^heut ^hinf ^ich$ ^ihr$ ^ihre ^im$ ^inak ^inka ^inne ^irrt
    ^ist$ ^jetz ^juli ^juni ^kann ^kapu ^kein ^koen ^konf ^konn ^kont ^korr ^laeu ^lass ^letz ^maer ^marz ^mein
    ^mich$ ^mir$ ^moeg ^moge ^mues ^muss ^neu$ ^neue ^nie$ ^niem ^noch ^nunm ^nur$ ^okto ^prue ^pruf ^rasc ^sald
    ^schi ^schl ^seie ^sie$ ^sind ^sitz ^soba ^sofo ^soll ^taet ^tate ^teil ^uber ^umge ^umle ^ungu ^uns$ ^unsr
    ^unte ^unzu ^urla ^verw ^von$ ^vorh ^wach ^weic ^weit ^wir$ ^wird ^wirk ^woll ^wuer ^wurd ^zahl ^zeic ^zeit
    ^zess ^zueg ^zugi ^zuku abegr aende afeca agen$ ahlun altet andne anlag arnen arnot arnun arung assen astsc
    auen$ auft$ besta bishe blich chnel chrei chsel chste chte$ chten chtig chung cker$ defek dere$ dert$ derte
    difiz dring eande echen ehen$ ehend ehler ehmen ehmig eiste eisun eiten eitet elegt ellun epass erand erleg
    erne$ erung esten ezahl ffnen forde forta gibt$ gleic glich hnung icht$ ieren igen$ imine isch$ isier karte
    keit$ lange lich$ llig$ lten$ malig morge nden$ nftig nnen$ nnten nutzt reise rfen$ schei schen scht$ statt
    telle tlich tzen$ uche$ uchen ueber ufen$ unser weise`,
  fr: `1ere$ 2eme$ ^abse ^abso ^acha ^ache ^adap ^adre ^aller$ ^amab ^anne ^apre ^arna ^arri ^au$ ^aucu ^auri ^aux$
    ^avec ^avie ^avio ^avis ^avri ^banc ^banq ^basc ^beso ^bien ^bon$ ^bons ^bref ^cadu ^camp ^capt ^carp ^cass
    ^ce$ ^cela ^celu ^cess ^cet$ ^cett ^changement$ ^changements$ ^chaq ^cher ^chez ^cle$ ^clos$ ^clot ^conv
    ^cpte ^dail ^dans$ ^dater$ ^de$ ^dech ^dedi ^deja ^deme ^depot$ ^dera ^dern ^des$ ^desa ^deux ^devr ^dire$
    ^disp ^dois ^doit ^doiv ^domi ^doss ^du$ ^eche ^echu ^ecri ^effet$ ^elle ^en$ ^enco ^enre ^ense ^entr ^envo
    ^erre ^est$ ^et$ ^etab ^etre ^euros$ ^eux$ ^evol ^exig ^fait ^faud ^faus ^faut ^faux ^fera ^ferm ^fevr ^fili
    ^flam ^font ^four ^futur$ ^gare ^gere ^guic ^habi ^hame ^heur ^hors ^iden ^ils$ ^impa ^inch ^informations$
    ^inut ^janv ^je$ ^jour$ ^jusq ^la$ ^le$ ^les$ ^leur ^libe ^lign ^lors ^lui$ ^lund ^ma$ ^mais ^malf ^mati
    ^mauv ^mefi ^meme ^merci$ ^mes$ ^mets ^mett ^migre$ ^mise ^mois ^mon$ ^navi ^ne$ ^nous ^nume ^nvea ^nvel
    ^nvx$ ^occu ^ordr ^oubl ^ouve ^paie ^pann ^parl ^parti$ ^pas$ ^payer$ ^payes$ ^payez$ ^perd ^pert ^peut
    ^peuv ^peux ^piec ^pira ^plaf ^plai ^plus ^plut ^pour ^pouv ^prec ^pren ^preu ^prie ^prud ^puis ^que$ ^rapi
    ^real ^recl ^rect ^recu ^regl ^remp ^rens ^resi ^reun ^rib$ ^ribs ^rien ^sais ^sans ^se$ ^sequ ^sera ^seui
    ^seul ^signe$ ^soir ^somm ^sont ^souf ^sous ^soye ^stp$ ^subr ^suit ^suiv ^sur$ ^surt ^svp$ ^ta$ ^tant ^te$
    ^temps$ ^tent ^tenu ^tes$ ^ton$ ^tout ^un$ ^urgence$ ^usur ^vendu$ ^veux ^vigu ^vire ^vite ^vole ^vos$ ^voud
    ^voul ^vous acanc actif actue actur aire$ airem aires aisse aite$ alide alite ancie ande$ angea angee angen
    angeo anger angez angio annon annul ansme appel arati arder ardez argee arten artir asser atif$ audeu avant
    bonne catif ceder circo cker$ ckers comit compt conge conse consi corri coupe coura cquit crete cteme ctes$
    cuit$ curer curit dant$ dats$ demai desin deven difio dique dirig ditez donne dons$ dredi duleu eance ecte$
    ects$ ectue egale egrez elanc eleve emerc emier emis$ emmen enez$ enir$ ensez ensib ente$ entie envoy epose
    equis erer$ erez$ erie$ erieu erime erne$ eront ersem erser ersez erte$ erven ervez ervir eside essio etour
    ettre eurs$ evez$ exact fere$ fert$ fient fiez$ gera$ gine$ grer$ honer honez iatem iente ifie$ ifiee ifier
    ilanc ilegi iliso imine inver irer$ irmee irmez iser$ isez$ isoir itent iter$ iteur joign joint lativ lique
    loyer mais$ mande monta mptem nant$ ndat$ ndez$ ndre$ nique norer norez nouve nsabl ocede ojet$ onne$ onnel
    ortab ostau otale otre$ ourne ourri paye$ pire$ pprim proch rais$ reau$ reste rions rons$ rouve scroc sfere
    solde tacte tique titue tons$ toris tres$ tuali turs$ uille ujour ures$ vemen vient voir$ vons$
    xista`,
  es: `^abaj ^abie ^abon ^abso ^abst ^acep ^acre ^adap ^admi ^adqu ^ahor ^al$ ^anex ^anti ^anul ^apar ^apru ^aqui
    ^arri ^asun ^atra ^aver ^avio ^avis ^baja ^banc ^bole ^brev ^cadu ^camb ^camp ^cara ^carg ^cart ^cedi ^celu
    ^cerr ^cesi ^cier ^cobe ^cobr ^comu ^cta$ ^cuad ^cuan ^cuen ^cump ^curs ^dart ^de$ ^debe ^deja ^dens ^dere
    ^desa ^desc ^desd ^dese ^devo ^devu ^dice ^dich ^difi ^dine ^diri ^disp ^divi ^dobl ^dola ^domi ^efec ^eleg
    ^elim ^emit ^en$ ^enco ^endo ^ense ^entr ^envi ^erra ^es$ ^espe ^estan$ ^estas$ ^este ^esto ^estr ^evit
    ^exig ^extr ^fals ^fech ^figu ^fond ^fra$ ^fras ^fuer ^gest ^gira ^gire ^giro ^habl ^hace ^haga ^hara ^hast
    ^haz$ ^hech ^hora ^hoy$ ^igua ^ingr ^inme ^insc ^intr ^ir$ ^jama ^junt ^la$ ^libe ^libr ^liqu ^llam ^llev
    ^luga ^mal$ ^mant ^maxi ^mayo ^medi ^mens ^mi$ ^mia$ ^mio$ ^mis$ ^mism ^moro ^movil$ ^nadi ^nave ^nece ^ni$
    ^ning ^nomb ^nota ^ntra ^ntro ^nuev ^nume ^nunc ^obte ^ocas ^ocup ^ofic ^ojo$ ^otra ^otro ^paga ^pago ^pagu
    ^para ^pasa ^pedi ^pida ^pide ^pone ^pong ^pont ^porq ^prec ^pris ^pron ^prox ^pued ^puls ^que$ ^qued ^quer
    ^reca ^rect ^reem ^rein ^rell ^reno ^resg ^reun ^roba ^roto ^sald ^salv ^sati ^se$ ^sea$ ^segu ^sera ^sido
    ^sigu ^sin$ ^sobr ^solo ^son$ ^subi ^suce ^suma ^supu ^sust ^tamp ^tard ^tema ^tene ^terc ^todas$ ^todo
    ^trab ^tram ^tras ^trav ^ulti ^usar ^usen ^venc ^vige ^ya$ acced acias actur ades$ adjun alada alice alido
    aliza alta$ amos$ anana ancie ando$ ansfi ante$ aria$ ario$ arse$ artid artir atori atos$ aude$ avia$ bido$
    bito$ borra borre cada$ carga ceder celo$ cepto cibir cieda cion$ ciona coger cojas conse consi consu conte
    corri ctas$ ctivo ctos$ dato$ detal deuda deudo dicad dido$ dient difiq disti ecta$ ecto$ edor$ efone emesa
    emito emos$ empre encia endo$ ente$ ento$ entos equer equie equiv eria$ erta$ escri esta$ estaf estar estit
    esume fica$ ficad ficar gnora grar$ ican$ icita idad$ idos$ iliza imera imos$ inuta iones irma$ ista$ iste$
    istre itada itado itelo iten$ lida$ mande mite$ mora$ ncela ncia$ neos$ noren nsabl nsta$ ntes$ oceda oleta
    oleto ompra ompre onde$ onder oneo$ oral$ orden ores$ orreg orreo osita osito pagad pido$ pleta ponda porte
    rado$ recib rivad ronea sado$ serva sferi siona strar tacta tacte tado$ tilic tinua tiva$ toriz trate tros$
    uestr uidad utura uturo varia`,
  it: ``,
  nl: `^aan$ ^aang ^aanh ^aanm ^aanp ^aans ^aanv ^abui ^afha ^afme ^afsc ^afwi ^afze ^ande ^ander$ ^apar ^banken$
    ^beda ^bedr ^beei ^beha ^bel$ ^bele ^belt ^ben$ ^bent ^bevr ^bezo ^bijg ^bijl ^bijw ^binn ^blij ^boek ^borg
    ^ceo$ ^cess ^daar ^dank ^de$ ^deze ^doen ^dome ^domi ^dubb ^eenm ^eind ^enke ^erui ^expo ^fout ^gebr ^gece
    ^geen ^gege ^gehe ^geko ^geld ^gest ^gesw ^geva ^gewo ^goed ^gsm$ ^guns ^haal ^haas ^hale ^hant ^hebb ^heel
    ^hele ^heri ^hers ^herz ^hetz ^hoog ^houd ^huis ^ik$ ^inca ^inge ^inza ^ipv$ ^je$ ^jull ^kapo ^kenn ^klan
    ^klop ^koop ^krij ^kunn ^kwij ^lange$ ^lone ^loon ^lope ^maak ^maan ^maar ^mede ^meeg ^meld ^mete ^mijn
    ^moge ^naar ^neem ^nege ^nepm ^niem ^niet ^nimm ^nodi ^nog$ ^nooi ^nota ^nu$ ^omtr ^onde ^onge ^ons$ ^ontv
    ^onve ^onze ^op$ ^opei ^opga ^opge ^ophe ^opli ^oude ^pand ^pas$ ^plaa ^prive$ ^reag ^rect ^rege ^rek$ ^rekn
    ^ruil ^scha ^schr ^slui ^snel ^spoe ^stap ^stil$ ^stuk ^tege ^tego ^teru ^teve ^tijd ^toep ^trap ^tuss ^twee
    ^uitg ^uits ^uw$ ^vaka ^vals ^van$ ^vana ^veer ^verg ^verh ^verk ^verl ^vern ^vero ^verr ^vert ^verv ^verw
    ^vlie ^vlot ^vlug ^voer ^vold ^voor ^vrag ^vrij ^vul$ ^waak ^webv ^wedd ^wees ^welk ^wend ^werk ^wij$ ^zijn
    ^zit$ ^zitt ^zsm$ aarsc achte achti actee actie actpe acyve aden$ adres ailen ailfr allee ancie andaa ande$
    ankde ankie ankpa ankre ankve ankza annr$ antoo appor assen aten$ atet$ atie$ atiel atisc audeu bedra berei
    betaa betal boeke ceder chen$ chten corri ctie$ cties defec dere$ ditno dring duleu ecte$ eden$ eeft$ eerd$
    eert$ effen efoon egeve eking elijk ellen emen$ ende$ ente$ entee erbij erleg erne$ ersch eslot estan estel
    estit etie$ etten eurt$ even$ evoeg ezelf ezet$ factu fout$ ftcod gaan$ gcont ggen$ gmail iging ijven ijzig
    imine isch$ isere issel istre iteur juist kijk$ kinfo kinst komst kopen laris lijk$ lijst llega maken mobie
    natie ngen$ nieuw nmidd notee ntie$ numme oeren osten overg overm ppen$ raag$ racht reken rpand rstap saldi
    staan staat steed stort teken teren tiver tuali uiten ullen uren$ veran verzo wezig woord zicht`,
  pt: ``,
  pl: `^akce ^biur ^bled ^czek ^doko ^doty ^drug ^dysk ^dzia ^dzis ^fakt ^fals ^fv$ ^hake ^inna ^inne ^inny ^jest
    ^jesz ^jutr ^juz$ ^klie ^konc ^kont ^kore ^kup$ ^kupi ^kwot ^mied ^mogl ^monit$ ^moze ^mozl ^nada ^nadp
    ^najs ^nale ^napi ^nasz ^naty ^nie$ ^niea ^nied ^nieo ^niew ^niez ^nigd ^niki ^niko ^nowa$ ^nowe ^nowy ^obsl
    ^odbi ^oddz ^odeb ^odpo ^osob ^osta ^ostr ^oszu ^otrz ^otwa ^pana ^pani ^pans ^pien ^piln ^plat ^podr ^pona
    ^posl ^potr ^pouf ^powi ^pozo ^pros ^prze ^przy ^rach ^rozl ^rozm ^samo ^scis ^skon ^slab ^srod ^szyb ^taje
    ^takie$ ^ten$ ^tryb ^twoj ^tylk ^tymc ^uisc ^uleg ^uprz ^ureg ^urlo ^uwag ^uwaz ^uzyc ^uzyw ^walu ^wasz
    ^wdzi ^wery ^wiad ^wiek ^wlas ^wpla ^wply ^wspo ^wszy ^wyci ^wyco ^wyga ^wyge ^wyja ^wyka ^wyko ^wyma ^wypa
    ^wypi ^wysl ^zach ^zaku ^zala ^zale ^zalo ^zamk ^zamy ^zasi ^zast ^zewn ^zle$ ^zlec ^zleg ^zlik ^zlod ^zly$
    ^zmia ^zmod ^zobo ^zrea ^zwra ^zwro acic$ aktua ania$ anie$ aniu$ ankow atywn awidl berpr bskry cznie dnic$
    dosta dzic$ dzwon efonu ejest elacj enia$ enie$ firmo iegow ierdz isac$ ismy$ jemy$ koryg korzy mieni ndat$
    odpis omylk oplac opraw osci$ owac$ owego pelni tera$ ywac$ zapla zuje$`,
  sv: `^aate ^aenn ^akta ^aktu ^akut ^aldr ^anges$ ^angi ^anma ^anna ^annu$ ^ansv ^ante ^anva ^avan ^avre ^avsa
    ^avve ^bara ^beho ^bekr ^besv ^bifo ^bila ^bliv ^bluf ^bola ^bort ^braa ^brad ^brat ^brot ^bruk ^byta ^byte
    ^byts ^bytt ^dag$ ^denu ^dina ^disk ^droe ^droj ^dubb ^efte ^ej$ ^emot ^erha ^erla ^ersa ^fa$ ^faa$ ^faar
    ^faat ^fals ^far$ ^fatt ^fel$ ^fela ^finn ^firma$ ^fixa ^flyg ^foer ^fora ^forf ^forn ^fors ^fort$ ^fraa
    ^fram ^fran ^fris ^fyll ^ga$ ^gaa$ ^gaar ^gael ^gaer ^gall ^gaml ^gar$ ^godk ^goer ^gora ^gors ^haem ^haer
    ^hamt ^han$ ^hans ^harm ^hela ^heml ^henn ^hoer ^hon$ ^honom$ ^hor$ ^hora ^hos$ ^huvu ^hyre ^idag ^ifyl
    ^imor ^inge ^inha ^inka ^inna ^insa ^inte$ ^jag$ ^koep ^koll ^komm ^konf ^kop$ ^kopa ^kope ^krav ^kred ^krim
    ^kund ^ladd ^lagg ^leve ^ligg ^likv ^lita ^logg ^lyde ^maila$ ^maku ^medl ^meds ^mejl ^mig$ ^min$ ^mina
    ^miss ^mitt ^mote ^mott ^myck ^na$ ^naa$ ^naas ^naem ^namn ^nas$ ^neda ^nere ^ni$ ^nu$ ^numm ^ny$ ^nya$
    ^nyas ^nyhe ^nytt ^omla ^ordn ^oss$ ^ovan ^pa$ ^paa$ ^pant ^peng ^plus ^prat ^rade ^raet ^rapp ^ratt ^rikt
    ^saal ^sald ^salt ^samt ^sand ^satt ^se$ ^sekr ^seme ^sitt ^sjae ^sjal ^skaf ^ske$ ^sker ^skot ^skul ^skur
    ^sms: ^snab ^snar ^soen ^sond ^spara$ ^staa ^stae ^stam ^star$ ^stul ^styr ^summa$ ^svar ^swis ^tagi ^tala
    ^tapp ^tidi ^tids ^timm ^tras ^tyst ^uppd ^uppg ^upph ^upps ^utga ^utla ^vaar ^vaen ^vaex ^vand ^var$ ^vara
    ^varn ^vart ^vaxe ^vi$ ^vilk ^webb abar$ ackar aella aendr agen$ agon$ agts$ akat$ aktar aktiv aktur alder
    alla$ aminn amma$ anda$ ande$ andpe andra anet$ ankby ankgi antra arat$ arna$ aterk atisk ativ$ ativa ativt
    atta$ attes autog autos avtal baka$ bart$ bedra belop betal bilen biter cifik dring edan$ efone egler egrit
    ellan else$ enast endas ende$ erade erar$ eras$ erera erfor erlat ersan estli eter$ etta$ evide fiske fora$
    foret fullm gilti gning godo$ gsta$ ifier igrer iktig illfa inga$ inger ivat$ ivata kning konta konto kontr
    korre ksam$ ktion kvitt laegg ldena ledig liga$ ligt$ lista ljer$ llet$ lning mman$ mnat$ moete mote$ nade$
    ngre$ oera$ oever oras$ pnat$ ppna$ rera$ riger saett samt$ skick skriv sluta stang tdrag tera$ tilla uster
    vaar$ vande xeln$`,
  da: `^aend ^afkl ^afme ^afre ^aften$ ^afvi ^aktu ^akut ^aldr ^andet$ ^andre$ ^anfo ^angi ^anmo ^ansv ^bedr ^beho
    ^bekr ^bela ^bemy ^beny ^bila ^blan ^blev ^bord ^bort ^brug ^dag$ ^dage ^dem$ ^den$ ^denn ^desv ^det$ ^din$
    ^disk ^dobb ^drif ^droe ^drof ^ekst ^endn ^er$ ^fa$ ^faa$ ^faar ^faet ^fals ^far$ ^fejl ^feri ^fjer ^flyet$
    ^flyt ^fora ^forb ^forf ^fork ^forl ^forn ^forr ^forv ^fram ^frav ^frem ^fuld ^fupm ^ga$ ^gaa$ ^gald ^gaml
    ^gamm ^gar$ ^gemm ^genn ^gern ^gode ^godk ^goer ^gore ^har$ ^hast ^hele ^hent ^herm ^heru ^hidt ^hurt ^hvil
    ^hvor ^idag ^ikke ^imod ^ind$ ^indf ^indk ^inds ^indt ^inka ^jeg$ ^jere ^kend ^kob$ ^kobe ^koeb ^koll ^komm
    ^kont ^korr ^kred ^krim ^kun$ ^kund ^kunn ^laeg ^lag$ ^lagg ^lave ^liste$ ^loen ^logg ^lon$ ^lonk ^lonn
    ^lukk ^lyde ^maile$ ^mang ^mege ^mig$ ^min$ ^modt ^naev ^navn ^nede ^noge ^nu$ ^ny$ ^nye$ ^nyhe ^nyt$ ^omdi
    ^omla ^omst ^opda ^opho ^opka ^oply ^opsa ^opsi ^ordn ^orlo ^os$ ^oven ^pa$ ^paa$ ^pant ^pas$ ^pbs$ ^peng
    ^plat ^plej ^rapp ^refunder$ ^regn ^ret$ ^rigt ^ringe$ ^saet ^sald ^saml ^samm ^satt ^selv ^sene ^sidd ^sids
    ^ske$ ^sker ^skyl ^slet ^snak ^snar ^solg ^staa ^star$ ^stja ^styr ^syge ^tage ^tale ^tidl ^tids ^tilb ^tilf
    ^tilg ^tilm ^tilp ^tjek ^tred ^uden ^udfo ^udfy ^udga ^udlo ^udtr ^ugyl ^ukor ^vaer ^valg ^var$ ^vars ^vedh
    ^venl ^vi$ ^virk ^vor$ ^vore ^vort ^webv aaet$ aben$ abne$ abnet advar aegge aelde aets$ afdel affe$ aftal
    aget$ agge$ agte$ ailer aktio aktiv aktur alder alen$ aneds anlig annul anspo arat$ arnot arsel atisk ativ$
    ativt atliv autos belob beloe betal bilen bilep bitor cker$ ckere ddag$ defek dere$ deser direk dret$ dring
    eder$ edet$ edlag efon$ efone efusi elig$ ellem else$ elska ende$ erer$ eret$ ergar estan este$ estil ette$
    fejl$ ffes$ fikat foelg folge foret formu fortr gaar$ gaet$ gere$ ghold giver gmail ifice indel ingen inger
    inket istet istre itum$ ivat$ kilt$ kning konto kvitt lever lige$ ligt$ loade male$ mmen$ nden$ ndes$ ndler
    norer noter nsyst nter$ nvend opkra oppet orer$ ores$ ostli overf raks$ rede$ relse rette rsigt rstat sende
    sendt seren skift skriv stemm svar$ svare tere$ tidig vende ykker`,
  no: ``,
  fi: `^aiem ^aika ^ajan ^alka ^anna ^edel ^eiva ^enaa ^enna ^eraa ^erap ^etee ^hakk ^halu ^hank ^heti ^huij ^huom
    ^huon ^hyva ^hyvi ^ilmo ^jo$ ^johd ^kaey ^kayt ^kene ^kiir ^kiit ^kohd ^korj ^korv ^laeh ^lahe ^laht ^liit
    ^lope ^luki ^luot ^maks ^matk ^muut ^neuv ^nyky ^nyt$ ^ohei ^ohja ^oike ^olev ^olka ^osoi ^osta ^paiv ^pakk
    ^pala ^palk ^pank ^peru ^pett ^pian ^piki ^pita ^pois ^puhe ^puhu ^pysy ^pyyd ^pyyt ^raha ^saad ^saap ^saat
    ^sama ^seki ^seur ^siir ^soit ^sulj ^summa$ ^suor ^tael ^taem ^taer ^takia$ ^tama ^tana ^tark ^tarv ^tavo
    ^tehd ^tehk ^teke ^tiet ^tila ^tili ^toim ^tois ^toiv ^tule ^tupl ^uude ^uusi ^uutt ^vaad ^vaar ^vaea ^vael
    ^vaih ^valp ^valt ^vanh ^vara ^varm ^varo ^vast ^viel ^viip ^virh ^voit ^vuok ^yrit aatti aeae$ aeaen ahvis
    ainit aisin akaa$ alla$ amme$ assa$ asti$ atili avoim avoin eille ekill ekki$ entis essa$ essae esti$ ikoll
    inen$ inull isimm isitk istui itaa$ ittek kirja kirje kuun$ lasku lisi$ maan$ mman$ neet$ ntaa$ ossa$ ostej
    paeiv posti suori tiedo ttaa$ ytyy$`,
  cs: `^aviz ^bezn ^bezo ^bude ^budu ^bych ^byst ^cast ^cest ^chci ^chte ^chyb ^cisl ^dals ^dano ^dark ^devi ^disk
    ^dluz ^dnes ^doca ^doch ^doda ^dojd ^dopl ^dora ^dosl ^dosu ^dovo ^druh ^duve ^fakt ^fale ^fire ^hrad ^ihne
    ^jedn ^jest ^jina ^jine ^jino ^jiny ^kanc ^kart ^kter ^lask ^leta ^ma$ ^maji ^melo ^meni ^mezi ^mlce ^mohl
    ^mozn ^musi ^muze ^nada ^nahr ^nale ^nas$ ^nase ^nasi ^neak ^nech ^nedo ^nefu ^nehr ^nejd ^nejp ^nejs ^nema
    ^neme ^nemo ^nemu ^neni ^nepr ^neri ^nesn ^neuh ^nevo ^neza ^nezm ^nichz$ ^niko ^niky ^nove$ ^novem$ ^novo
    ^novy ^nutn ^obez ^obra ^odes ^odhl ^odli ^odpo ^odso ^okam ^omyl ^opat ^opra ^osob ^pene ^peni ^plat ^pode
    ^podv ^poku ^pora ^posk ^posl ^potr ^potv ^pouk ^pouz ^poza ^pozo ^prec ^pred ^prek ^prih ^prij ^pril ^prip
    ^pris ^proh ^pros ^rusi ^sber ^schu ^schv ^sdel ^sek$ ^seke ^seku ^seky ^slo$ ^spat ^stej ^treb ^tve$ ^tvoj
    ^tvrd ^tvuj ^ucet ^ucte ^uctu ^ucty ^udaj ^uhra ^ukon ^upra ^uvad ^uzav ^vas$ ^vase ^vasi ^vede ^vyja ^vypi
    ^vypl ^vyuc ^vyuz ^vyzv ^zada ^zalo ^zapl ^zasi ^zasl ^zitr ^zmen ^zohl ^zrus adet$ afeca ailem ajici aktua
    ankov ativn atte$ behla echa$ edte$ efonu ejte$ ereni erit$ erni$ erte$ esli$ esouv esunu eurov gentn jeme$
    lacen maci$ nete$ obdrz osila osti$ ovat$ ovest plati platn pomin pravn preve prevo raci$ rovan rychl stava
    ujte$ veho$`,
};
